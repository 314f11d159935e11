"""Writes prepared films, one transaction for a few of them, and takes films away."""

from collections.abc import Mapping, Sequence

from graph.errors import DatabaseError, DatabaseRefused, DatabaseUnavailable
from graph.load import merge
from graph.load.outcome import Outcome
from graph.load.progress import Progress
from graph.load.rows.film_rows import FilmRows, concatenated
from graph.load.rows.tables import TABLES, NodeTable, RelationshipTable, Row
from graph.session import Graph, Transaction

Written = tuple[Outcome, tuple[str, ...]]

KEPT_LOADS, KEPT_DELETIONS = 100, 1_000
"""How many of the newest stay noted: those who watch ask about once a second."""


async def write_films(graph: Graph, films: Sequence[FilmRows], progress: Progress) -> dict[str, Written]:
    """Write films in one transaction; when Neo4j refuses it, each in its own, so that one never stops the others."""
    if not films:
        return {}
    try:
        written = await graph.write(lambda transaction: _write(transaction, films, progress))
    except (DatabaseUnavailable, DatabaseRefused):
        raise
    except DatabaseError as error:
        if len(films) == 1:
            return {films[0].film: (Outcome.REFUSED, (str(error),))}
    else:
        progress.has_written |= any(outcome is not Outcome.UNCHANGED for outcome, _ in written.values())
        return written
    return {film: written for one in films for film, written in (await write_films(graph, [one], progress)).items()}


async def forget_film(graph: Graph, film: str) -> int:
    """Delete a film with what it owns, and the shared nodes it leaves unused; how many nodes, 0 when there is none."""
    if not await graph.read(merge.FILM_DIGESTS, {"films": [film]}):
        return 0
    return await graph.write(lambda transaction: _forget(transaction, film))


async def finish(graph: Graph, progress: Progress) -> None:
    """Note that a load has come to its end, unless it changed nothing."""
    if not progress.has_written:
        return

    async def work(transaction: Transaction) -> None:
        change = await _take_turn(transaction)
        await transaction.run(merge.NOTE_LOAD, {**progress.note(is_finished=True), "change": change})
        await transaction.run(merge.TIDY_LOADS, {"kept": KEPT_LOADS})

    await graph.write(work)


async def link_related(graph: Graph, related: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """Make the relations between films that are still missing; return those whose other film isn't there."""
    if not related:
        return []
    missing = await graph.read(merge.UNLINKED_FILMS, {"rows": related})
    possible = [row for row in missing if row["is_there"]]
    if possible:
        await graph.write(lambda transaction: _link(transaction, possible))
    return [row for row in missing if not row["is_there"]]


async def _write(transaction: Transaction, films: Sequence[FilmRows], progress: Progress) -> dict[str, Written]:
    change = await _take_turn(transaction)
    rows = await transaction.run(merge.FILM_DIGESTS, {"films": [film.film for film in films]})
    digests = {row["film"]: row["digest"] for row in rows}
    outcomes = {film.film: _outcome(film, digests) for film in films}
    replaced = [film for film, outcome in outcomes.items() if outcome is Outcome.REPLACED]
    shared = await _clear(transaction, replaced)
    changed = [film for film in films if outcomes[film.film] is not Outcome.UNCHANGED]
    tables = concatenated(changed)
    await _write_tables(transaction, tables, change)
    await _sweep(transaction, shared)
    people = [person["slug"] for person in tables["Person"]]
    await transaction.run(merge.COUNT_FILMS, {"slugs": people, "ids": shared})
    if changed:
        await transaction.run(merge.FORGET_DELETIONS, {"films": [film.film for film in changed]})
        await transaction.run(merge.NOTE_LOAD, {**progress.note(outcomes.values()), "change": change})
    return {film: (outcome, ()) for film, outcome in outcomes.items()}


async def _forget(transaction: Transaction, film: str) -> int:
    change = await _take_turn(transaction)
    shared = await _shared_by(transaction, [film])
    own = await transaction.run(merge.DELETE_OWN_NODES, {"films": [film]})
    itself = await transaction.run(merge.DELETE_FILMS, {"films": [film]})
    unused = await _sweep(transaction, shared)
    await transaction.run(merge.COUNT_FILMS, {"slugs": [], "ids": shared})
    await transaction.run(merge.NOTE_DELETION, {"film": film, "change": change})
    await transaction.run(merge.TIDY_DELETIONS, {"kept": KEPT_DELETIONS})
    return sum(int(row["deleted"]) for row in (*own, *itself)) + unused


async def _link(transaction: Transaction, related: Sequence[dict[str, str]]) -> None:
    change = await _take_turn(transaction)
    await transaction.run(merge.LINK_FILMS, {"rows": related, "change": change})


async def _take_turn(transaction: Transaction) -> int:
    """Wait for the change before this one to end; the number of this one."""
    [row] = await transaction.run(merge.TAKE_TURNS)
    return int(row["change"])


def _outcome(film: FilmRows, digests: Mapping[str, str | None]) -> Outcome:
    if film.film not in digests:
        return Outcome.LOADED
    return Outcome.UNCHANGED if digests[film.film] == film.digest else Outcome.REPLACED


async def _clear(transaction: Transaction, films: Sequence[str]) -> list[str]:
    """Take away all that the films own; return the shared nodes that they may leave unused."""
    if not films:
        return []
    shared = await _shared_by(transaction, films)
    await transaction.run(merge.DELETE_OWN_NODES, {"films": films})
    await transaction.run(merge.DELETE_OWN_RELATIONSHIPS, {"films": films})
    return shared


async def _shared_by(transaction: Transaction, films: Sequence[str]) -> list[str]:
    return [row["id"] for row in await transaction.run(merge.SHARED_BY_FILMS, {"films": films})]


async def _sweep(transaction: Transaction, shared: Sequence[str]) -> int:
    deleted = await transaction.run(merge.DELETE_ORPHANS, {"ids": shared}) if shared else []
    return sum(row["deleted"] for row in deleted)


async def _write_tables(transaction: Transaction, tables: Mapping[str, list[Row]], change: int) -> None:
    for title, table in TABLES.items():
        if rows := tables[title]:
            await transaction.run(_statement(table), {"rows": rows, "change": change})


def _statement(table: NodeTable | RelationshipTable) -> str:
    if isinstance(table, RelationshipTable):
        write = merge.write_shared_relationships if table.shared else merge.write_own_relationships
        return write(table.from_label, table.type, table.to_label)
    if table.label in merge.WRITE_NODES:
        return merge.WRITE_NODES[table.label]
    write_nodes = merge.write_shared_nodes if table.shared else merge.write_own_nodes
    return write_nodes(table.label)
