"""Loading film documents into a real Neo4j."""

import asyncio
from collections.abc import Iterator
from typing import LiteralString

import pytest

from graph.load.check.problem import Problem
from graph.load.loader import LoadReport, delete_film, load_films
from graph.load.outcome import FilmResult, Outcome
from graph.session import Connection, Graph
from tests.given import EVERYTHING, STORY, Given, given

SLUGS: LiteralString = "MATCH (n:!Structure) WHERE $label IN labels(n) RETURN n.slug AS slug ORDER BY slug"
FILM: LiteralString = "MATCH (film:Film {slug: $slug}) RETURN film {.*} AS film"
RELATED: LiteralString = "MATCH (a:Film)-[r:RELATED_TO]->(b:Film) RETURN a.slug + ' ' + r.kind + ' ' + b.slug AS tie"


async def outcomes(graph: Graph, *films: Given) -> list[Outcome]:
    results: list[FilmResult] = []
    await load_films(graph, films, results.append)
    return [result.outcome for result in results]


async def slugs(graph: Graph, label: str) -> list[str]:
    return [row["slug"] for row in await graph.read(SLUGS, {"label": label})]


async def test_a_new_film_is_loaded_with_its_story(graph: Graph) -> None:
    assert await outcomes(graph, given(**STORY)) == [Outcome.LOADED]
    assert await slugs(graph, "Event") == ["heat-1995/the-robbery", "heat-1995/they-talk"]


async def test_an_unchanged_film_writes_nothing(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))
    before = await graph.read(FILM, {"slug": "heat-1995"})

    second = await outcomes(graph, given(**STORY))

    assert second == [Outcome.UNCHANGED]
    assert await graph.read(FILM, {"slug": "heat-1995"}) == before


async def test_each_changed_load_raises_the_version(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))
    await outcomes(graph, given(**STORY, synopsis="A thief and a detective."))

    [row] = await graph.read(FILM, {"slug": "heat-1995"})

    assert row["film"]["version"] == 2


async def test_a_replaced_film_is_as_if_loaded_for_the_first_time(graph: Graph) -> None:
    await outcomes(
        graph, given(genres=["Drama"], cast=[{"person": "Jon Voight"}], synopsis="Gone.", events=[{"title": "Gone"}])
    )
    await outcomes(graph, given(**STORY))
    replaced = await graph.read(EVERYTHING)
    await delete_film(graph, "heat-1995")
    await outcomes(graph, given(**STORY))

    first = await graph.read(EVERYTHING)

    for row in (*replaced, *first):
        row["node"].pop("version", None)
    assert replaced == first


async def test_a_replaced_film_leaves_what_others_share(graph: Graph) -> None:
    await outcomes(graph, given(**STORY), given("Ronin", 1998, cast=[{"person": "Robert De Niro"}], genres=["Crime"]))
    await outcomes(graph, given(genres=["Drama"]))

    people = await slugs(graph, "Person")

    assert people == ["robert-de-niro"]


async def test_shared_nodes_that_no_film_uses_any_more_are_swept(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))
    await outcomes(graph, given())

    left = [row["node"]["slug"] for row in await graph.read(EVERYTHING)]

    assert left == ["heat-1995", "test.yaml"]


async def test_a_broader_theme_stays_while_a_narrower_one_is_used(graph: Graph) -> None:
    await outcomes(graph, given(**STORY), given("Ronin", 1998, themes=[{"name": "Loneliness"}]))
    await outcomes(graph, given())

    themes = await slugs(graph, "Theme")

    assert themes == ["isolation", "loneliness"]


async def test_a_relation_that_another_film_states_survives_the_replacement(graph: Graph) -> None:
    sequel = given("Heat 2", 2026, related=[{"film": "heat-1995", "kind": "sequel"}])
    await outcomes(graph, given(**STORY), sequel)
    await outcomes(graph, given())

    ties = await graph.read(RELATED)

    assert ties == [{"tie": "heat-2-2026 SEQUEL heat-1995"}]


async def test_a_related_film_may_come_later_in_the_same_load(graph: Graph) -> None:
    await outcomes(graph, given("Heat 2", 2026, related=[{"film": "heat-1995", "kind": "sequel"}]), given())

    ties = await graph.read(RELATED)

    assert ties == [{"tie": "heat-2-2026 SEQUEL heat-1995"}]


async def test_an_unchanged_film_is_linked_once_its_related_film_is_there(graph: Graph) -> None:
    sequel = given("Heat 2", 2026, related=[{"film": "heat-1995", "kind": "sequel"}])
    await outcomes(graph, sequel)
    await outcomes(graph, given())
    await outcomes(graph, sequel)

    ties = await graph.read(RELATED)

    assert ties == [{"tie": "heat-2-2026 SEQUEL heat-1995"}]


async def test_a_related_film_that_is_nowhere_is_a_warning(graph: Graph) -> None:
    report = await load_films(graph, [given("Heat 2", 2026, related=[{"film": "heat-1995", "kind": "sequel"}])])

    assert report.counts[Outcome.LOADED] == 1
    assert "heat-1995" in report.warnings[0]


async def test_a_name_that_nothing_defines_is_refused_with_the_nearest_one_held(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))

    report = await load_films(graph, [given("Ronin", 1998, events=[{"title": "A chase", "setting": "Los Angelos"}])])

    assert "Nearest: 'Los Angeles'" in report.refused[0].problems[0]


async def test_a_refused_film_does_not_stop_the_others(graph: Graph) -> None:
    broken = given("Ronin", 1998, events=[{"title": "A chase", "setting": "Nowhere"}])

    report = await load_films(graph, [broken, given()])

    assert report.counts == {Outcome.LOADED: 1, Outcome.REFUSED: 1}


async def test_a_shared_name_held_by_the_graph_may_be_used(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))

    later = await outcomes(graph, given("Drive", 2011, events=[{"title": "A drive", "setting": "Los Angeles"}]))

    assert later == [Outcome.LOADED]


async def test_a_shared_name_may_be_defined_by_a_later_document(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.load.batch.ENTRIES_PER_BATCH", 1)
    early = given("Drive", 2011, events=[{"title": "A drive", "setting": "Los Angeles"}])

    report = await load_films(graph, [early, *(given(f"Film {each}") for each in range(4)), given(**STORY)])

    assert report.counts == {Outcome.LOADED: 6}


async def test_a_refused_film_defines_nothing_for_the_others(graph: Graph) -> None:
    broken = given("Ronin", 1998, settings=[{"name": "Paris", "kind": "city"}], off_screen=["Nothing of the kind"])
    resting_on_it = given("Amélie", 2001, events=[{"title": "A walk", "setting": "Paris"}])

    report = await load_films(graph, [broken, resting_on_it])

    assert report.counts == {Outcome.REFUSED: 2}


async def test_a_film_stands_once_in_a_load(graph: Graph) -> None:
    assert sorted(await outcomes(graph, given(), given(synopsis="Another."))) == [Outcome.LOADED, Outcome.REFUSED]


async def test_a_document_out_of_shape_is_refused_with_its_place(graph: Graph) -> None:
    report = await load_films(graph, [Given("x.yaml", None, (Problem(("year",), "is missing"),))])

    assert report.refused == (FilmResult("x.yaml", None, Outcome.REFUSED, ("x.yaml: year: is missing",)),)


async def test_a_film_that_neo4j_refuses_does_not_stop_its_neighbours(graph: Graph) -> None:
    await graph.run("CREATE CONSTRAINT one_synopsis FOR (f:Film) REQUIRE f.synopsis IS UNIQUE")
    try:
        found = await outcomes(graph, *(given(f"Film {each}", synopsis="Same") for each in range(3)))
    finally:
        await graph.run("DROP CONSTRAINT one_synopsis")

    assert sorted(found) == [Outcome.LOADED, Outcome.REFUSED, Outcome.REFUSED]


async def test_two_loads_at_once_load_every_film_once(graph: Graph, connection: Connection) -> None:
    films = [given(f"Film {each}", **STORY) for each in range(20)]

    async def load() -> LoadReport:
        async with Graph(connection) as process:
            return await load_films(process, films)

    one, other = await asyncio.gather(load(), load())

    assert one.counts[Outcome.LOADED] + other.counts[Outcome.LOADED] == 20
    assert len(await slugs(graph, "Event")) == 40


async def test_a_load_that_was_cut_off_is_completed_by_the_next(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.load.batch.ENTRIES_PER_BATCH", 1)
    films = [given(f"Film {each}", **STORY) for each in range(6)]

    def cut_off() -> Iterator[Given]:
        yield from films[:4]
        raise InterruptedError

    with pytest.raises(InterruptedError):
        await load_films(graph, cut_off())

    report = await load_films(graph, films)

    assert report.counts[Outcome.UNCHANGED] == 4
    assert report.counts[Outcome.LOADED] == 2


async def test_a_deleted_film_takes_along_what_only_it_used(graph: Graph) -> None:
    await outcomes(graph, given(**STORY), given("Ronin", 1998, cast=[{"person": "Robert De Niro"}]))

    assert await delete_film(graph, "heat-1995")
    assert [row["node"]["slug"] for row in await graph.read(EVERYTHING)] == [
        "robert-de-niro",
        "ronin-1998",
        "test.yaml",
    ]


async def test_deleting_a_film_that_is_not_there_says_so(graph: Graph) -> None:
    assert not await delete_film(graph, "heat-1995")


async def test_a_catalogue_spares_films_whose_story_is_held(graph: Graph) -> None:
    await outcomes(graph, given(**STORY))

    report = await load_films(graph, [given(genres=["Drama"])], spare_stories=True)

    assert report.counts == {Outcome.UNCHANGED: 1}


async def test_a_later_document_fills_in_what_is_missing_of_a_person(graph: Graph) -> None:
    await outcomes(graph, given(cast=[{"person": "Al Pacino"}]))
    await outcomes(
        graph,
        given("Serpico", 1973, cast=[{"person": "Al Pacino"}], people=[{"name": "Al Pacino", "birth_year": 1940}]),
    )

    [row] = await graph.read("MATCH (p:Person) RETURN p {.*} AS person")

    assert (row["person"]["name"], row["person"]["birthYear"]) == ("Al Pacino", 1940)
