"""The command line: what a person or a script can ask of Fabula."""

import asyncio
import gc
import signal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from enum import StrEnum
from importlib.metadata import version
from importlib.resources import as_file, files
from itertools import chain
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pydantic import ValidationError

from graph.errors import DatabaseError, FabulaError, ManagedServerError, SettingsError
from graph.load.checkup import look_over
from graph.load.empty import is_empty
from graph.load.loader import LoadReport, load_films
from graph.load.outcome import FilmResult, Outcome
from graph.load.sourced import Sourced
from graph.server.chosen import chosen_neo4j, kept_neo4j
from graph.server.local import managed_server, server_status, stop_server, wipe_server
from graph.session import Connection, Graph
from graph.settings import Settings, misspelt
from graph.structure.migrate import bring_up_to_date
from seeds.files import STANDARD_INPUT, read, unfit_paths
from seeds.wikipedia.catalogue import Catalogue
from terminal import counter, leave_to_logs, log, show, speak, steps, told

PROBLEMS, USAGE, NO_DATABASE = 1, 2, 3
EXIT_CODES = (
    "Exit codes: 0 done · 1 problems in documents · 2 wrong usage or settings · 3 no database · 130, 143 stopped"
)

READY = """\
Fabula answers at http://{host}:{port}/graphql: open it in a browser to write queries.
It reads {neo4j}. Stop with Ctrl-C."""

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", pretty_exceptions_enable=False, epilog=EXIT_CODES)
db = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", epilog=EXIT_CODES)
app.add_typer(db, name="db")
Paths = Annotated[
    list[str], typer.Argument(help="Files, folders, or [bold]-[/bold] for standard input.", metavar="PATH…")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]


class Format(StrEnum):
    """What the files to load hold."""

    DOCUMENTS = "documents"
    WIKIPEDIA_FILMS = "wikipedia-films"


def main() -> None:
    """Run one command; a refusal is one plain message and an exit code."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)
    speak()
    try:
        app()
    except (DatabaseError, ManagedServerError) as error:
        refuse(str(error), NO_DATABASE)
    except FabulaError as error:
        refuse(str(error), USAGE)
    except ValidationError as error:
        refuse("; ".join(f"{str(each['loc'][0]).upper()}: {each['msg']}" for each in error.errors()), USAGE)


def leave(number: int, _frame: object) -> NoReturn:
    """End by way of every `finally`, so that a server of ours stops too."""
    raise SystemExit(128 + number)


def refuse(message: str, code: int) -> NoReturn:
    """Say on standard error why nothing more is done."""
    log.error("fabula: %s", message)
    raise SystemExit(code)


def settings_in_force() -> Settings:
    """The settings; logs have their form from here on, and where that is JSON, standard error holds nothing else."""
    from schema.log import configure_logging

    settings = Settings()
    configure_logging(settings.fabula_log_format)
    if settings.fabula_log_format == "json":
        leave_to_logs()
    for warning in misspelt():
        log.warning(warning)
    return settings


def print_version(*, wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        typer.echo(f"fabula {version('fabula')}")
        raise typer.Exit


@app.callback()
def fabula(
    *, _version: Annotated[bool, typer.Option("--version", help="Print the version.", callback=print_version)] = False
) -> None:
    """A knowledge graph of films behind a GraphQL API.

    fabula serve                                  start it on a Neo4j of its own, with twelve films
    fabula load my-films/                         add films to it
    NEO4J_URI=neo4j://host:7687 fabula serve      use a Neo4j that runs already

    Settings come from the environment and from .env; without NEO4J_URI, Fabula runs a Neo4j by itself.
    """


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
    workers: Annotated[int, typer.Option(help="How many processes answer.", min=1)] = 1,
    *,
    reload: Annotated[bool, typer.Option("--reload", help="Start anew whenever the code changes.")] = False,
    seeds: Annotated[bool, typer.Option("--seeds/--no-seeds", help="Load the seed films into an empty graph.")] = True,
) -> None:
    """Answer GraphQL over HTTP until Ctrl-C.

    fabula serve                                  http://127.0.0.1:8000/graphql
    fabula serve --host 0.0.0.0 --port 80 --workers 4
    fabula serve --no-seeds                       leave an empty graph empty
    """
    from schema.ready import require_free, when_ready
    from schema.serve import Listen
    from schema.serve import serve as answer

    settings = settings_in_force()
    require_free(host, port)
    with neo4j(settings) as connection:
        with counter("Loading films") as count, as_file(files("seeds") / "films") as folder:
            asyncio.run(load_into(connection, read([folder] if seeds else []), count, "seed films", if_empty=True))
        when_ready(host, port, lambda: log.info(READY.format(host=host, port=port, neo4j=connection.uri)))
        with kept_neo4j(settings, lambda progress: log.warning(progress.step)):
            answer(settings, connection, Listen(host, port, workers, reload))


@app.command()
def load(
    paths: Paths,
    format: Annotated[Format, typer.Option(help="What the files hold.")] = Format.DOCUMENTS,  # noqa: A002 -- the option's name
    *,
    as_json: AsJson = False,
) -> None:
    """Load film documents (YAML, JSON, JSON lines) into the graph; what is unchanged is not written again.

    fabula load my-films/ another.yaml
    curl https://example.org/film.json | fabula load -
    fabula load --format wikipedia-films films.jsonl.gz
    """
    settings = settings_in_force()
    catalogues = [Catalogue(Path(path)) for path in paths] if format is Format.WIKIPEDIA_FILMS else []
    documents = chain.from_iterable(each.films() for each in catalogues) if catalogues else read(paths)
    if unfit := [problem for each in catalogues for problem in each.unfit()] if catalogues else unfit_paths(paths):
        report = all_refused(unfit)
    else:
        with neo4j(settings) as connection, counter("Loading films") as count:
            source = ", ".join("standard input" if path == STANDARD_INPUT else Path(path).name for path in paths)
            report = asyncio.run(load_into(connection, documents, count, source, spare_stories=bool(catalogues)))
    show(load_summary(report, catalogues), as_json=as_json)
    raise typer.Exit(PROBLEMS if report.refused else 0)


@app.command()
def check(paths: Paths, *, as_json: AsJson = False) -> None:
    """Look for problems in film documents; needs no database.

    fabula check my-films/
    fabula check - --json < film.yaml
    """
    found = look_over(read(paths))
    show(asdict(found), as_json=as_json)
    raise typer.Exit(PROBLEMS if found.problems else 0)


@app.command()
def schema() -> None:
    """Print the GraphQL schema (SDL).

    fabula schema > fabula.graphql
    """
    from schema.build import build_schema

    typer.echo(build_schema().as_str())


@db.callback()
def database() -> None:
    """The Neo4j that Fabula runs by itself when NEO4J_URI is unset; it stops with its last user unless started here."""


@db.command()
def start() -> None:
    """Start the local Neo4j and let it run until it is stopped.

    fabula db start                              later commands begin at once
    FABULA_NEO4J_HEAP_MB=4096 fabula db start    with 4 GB of heap
    """
    settings = own_server()
    with steps() as report, managed_server(settings, report, keep=True) as connection:
        typer.echo(f"{connection.uri} runs until `fabula db stop`")


@db.command()
def stop(
    *, force: Annotated[bool, typer.Option("--force", help="Even while another process uses it.")] = False
) -> None:
    """Stop the local Neo4j.

    fabula db stop
    fabula db stop --force       even under a running `fabula serve`
    """
    with told.status("Stopping Neo4j"):
        was_running = stop_server(own_server(), force=force)
    typer.echo("stopped" if was_running else "was not running")


@db.command()
def status(*, as_json: AsJson = False) -> None:
    """Tell whether the local Neo4j runs, who uses it, and how another tool connects; exits with 3 when it doesn't run.

    fabula db status
    fabula db status --json | jq -r .uri
    """
    found = server_status(own_server())
    show(found.summary(), as_json=as_json)
    raise typer.Exit(0 if found.running else NO_DATABASE)


@db.command()
def wipe(*, yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False) -> None:
    """Delete everything in the local Neo4j.

    fabula db wipe
    fabula db wipe --yes && fabula load my-films/
    """
    settings = own_server()
    if not yes:
        typer.confirm(f"Delete the graph in {server_status(settings).data}?", abort=True)
    wipe_server(settings)
    typer.echo("wiped")


def own_server() -> Settings:
    """The settings, unless they name a Neo4j that is not ours to handle."""
    settings = settings_in_force()
    if settings.neo4j_uri:
        raise SettingsError(
            f"NEO4J_URI is {settings.neo4j_uri}: `fabula db` handles the local Neo4j only. Unset it first."
        )
    return settings


@contextmanager
def neo4j(settings: Settings) -> Iterator[Connection]:
    """The Neo4j to use; what takes long on the way to it is shown."""
    with ExitStack() as stack:
        with steps() as report:
            connection = stack.enter_context(chosen_neo4j(settings, report))
        yield connection


async def load_into(
    connection: Connection,
    documents: Iterable[Sourced],
    count: Callable[[object], None],
    source: str,
    *,
    if_empty: bool = False,
    spare_stories: bool = False,
) -> LoadReport:
    """Bring a graph up to date and load documents into it; with `if_empty`, none into one that holds films.

    Whoever watches is told the `source`, hence without the folders it lies in.
    """
    async with Graph(connection) as graph:
        await bring_up_to_date(graph)
        wanted = documents if not if_empty or await is_empty(graph) else []
        # Documents make no cycles: looking for some took four of 28 s of a catalogue.
        gc.set_threshold(50_000, 10, 10)
        return await load_films(graph, wanted, count, source=source, spare_stories=spare_stories)


def all_refused(unfit: Sequence[Sourced]) -> LoadReport:
    """The report on files that can't be loaded, seen before a Neo4j is needed."""
    results = [FilmResult(each.name, None, Outcome.REFUSED, tuple(map(each.located, each.problems))) for each in unfit]
    return LoadReport({Outcome.REFUSED: len(results)}, tuple(results), ())


def load_summary(report: LoadReport, catalogues: Sequence[Catalogue]) -> dict[str, object]:
    """What became of a load, ready to be shown; of a catalogue also what was not taken over, by reason."""
    counts = {outcome.lower(): report.counts.get(outcome, 0) for outcome in Outcome}
    left_out = sum((each.left_out for each in catalogues), Counter[str]())
    return {
        **counts,
        **({"left_out": dict(left_out.most_common())} if catalogues else {}),
        "problems": [line for film in report.refused for line in film.problems],
        "warnings": report.warnings,
    }


if __name__ == "__main__":
    main()
