"""Measures Fabula, its nearest peer and hand-written Cypher in turn, on one graph and one machine."""

import signal
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from benchmarks.agree import verdict
from benchmarks.cases import Case
from benchmarks.catalogue import CATALOGUE, catalogue
from benchmarks.cursors import cursors
from benchmarks.hits import costs
from benchmarks.measure import measure, resident_mb
from benchmarks.report import Results, machine, markdown, show
from benchmarks.sample import cases
from benchmarks.servers import CONTENDERS, FABULA, Running, install_peers, running
from graph.session import Connection

RESULTS = Path(__file__).with_name("RESULTS.md")
told = Console(stderr=True, highlight=False)


def main(
    films: Annotated[Path, typer.Option(help="The catalogue to load, once.", exists=True, dir_okay=False)] = CATALOGUE,
    seconds: Annotated[
        float, typer.Option(help="How long to measure each cell; a third more goes into warming up.")
    ] = 6,
    connections: Annotated[list[int], typer.Option("--connections", "-c", help="How many at a time.")] = [1, 8, 32],  # noqa: B006
    only: Annotated[list[str], typer.Option("--only", help="Names of cases, e.g. `year`.")] = [],  # noqa: B006
    *,
    quick: Annotated[bool, typer.Option("--quick", help="A second a cell at 8 connections; RESULTS.md stays.")] = False,
) -> None:
    """Check that all servers answer alike, measure them in turn, print tables and keep them in RESULTS.md."""
    if quick:
        seconds, connections = 1.0, [8]
    signal.signal(signal.SIGTERM, _leave)
    install_peers()
    results = Results(machine(seconds), [contender.name for contender in CONTENDERS], connections)
    with catalogue(films, told) as (connection, database):
        with ExitStack() as stack:
            servers = [stack.enter_context(running(contender, connection)) for contender in CONTENDERS]
            results.start_seconds = {server.contender.name: server.start_seconds for server in servers}
            comparable = _comparable(_wanted(connection, servers, only), servers, results)
            _measure_all(comparable, results, seconds, database)
        results.database_mb = resident_mb(database)
        _count_costs(comparable, results, connection)
    show(results, Console())
    if not quick and not only:
        RESULTS.write_text(markdown(results))
    raise typer.Exit(1 if results.problems else 0)


def _leave(number: int, _: object) -> NoReturn:
    """End by way of every `finally`, so that all we started stops too."""
    raise SystemExit(128 + number)


def _wanted(connection: Connection, servers: Sequence[Running], only: Sequence[str]) -> list[Case]:
    ours = next(server for server in servers if server.contender is FABULA)
    places = cursors(connection, ours.url("page"))
    return [case for case in cases(connection, places) if not only or case.name in only]


Comparable = list[tuple[Case, Sequence[Running]]]


def _comparable(wanted: Iterable[Case], servers: Sequence[Running], results: Results) -> Comparable:
    found: Comparable = []
    for case in wanted:
        told.print(f"Comparing answers: {case.title}")
        judged = verdict(case, servers)
        if judged.problem:
            told.print(judged.problem[:2000], style="red", markup=False)
            results.problems.append(judged.problem)
        else:
            found.append((case, judged.servers))
    results.cases = [case for case, _ in found]
    return found


def _measure_all(comparable: Comparable, results: Results, seconds: float, database: int) -> None:
    for case, servers in comparable:
        for connections in results.connections:
            for server in servers:
                name = server.contender.name
                cell = measure(server, case, connections, seconds, database)
                results.cells[case.name, connections, name] = cell
                told.print(
                    f"{case.name}, {connections} at a time, {name}: {cell.rate:,.1f}/s, p99 {cell.p99_ms:.1f} ms"
                )


def _count_costs(comparable: Comparable, results: Results, connection: Connection) -> None:
    for contender in CONTENDERS:
        told.print(f"Listening to the statements of {contender.name}")
        known = [case for case, servers in comparable if contender in [server.contender for server in servers]]
        for name, cost in costs(contender, known, connection).items():
            results.costs[name, contender.name] = cost


typer.run(main)
