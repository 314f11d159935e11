"""The tables, on the terminal and in RESULTS.md."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table as RichTable

from benchmarks.cases import Case
from benchmarks.hits import Cost
from benchmarks.measure import Cell
from graph.server.lock import VERSION

OURS = "Fabula"
INTRODUCTION = """\
# Fabula beside its nearest peer

Made by `make bench`; what is compared and how stands in [README.md](README.md). Every server gave the same answers
before anything was measured.
"""


@dataclass(frozen=True)
class Table:
    """A table with a heading; numbers are text already."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass
class Results:
    """Everything that was found out."""

    machine: str
    names: list[str]
    connections: Sequence[int]
    cases: list[Case] = field(default_factory=list)
    cells: dict[tuple[str, int, str], Cell] = field(default_factory=dict)
    """By case, connections and server."""
    costs: dict[tuple[str, str], Cost] = field(default_factory=dict)
    """By case and server."""
    start_seconds: dict[str, float] = field(default_factory=dict)
    database_mb: float = 0.0
    problems: list[str] = field(default_factory=list)


def machine(seconds: float) -> str:
    """Where and when this was measured."""
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores shared by all parts, {seconds:g} s a cell, load before: "
        f"{load}; Neo4j {VERSION}, Python {platform.python_version()}."
    )


def tables(results: Results) -> list[Table]:
    """All tables, the ratios first."""
    return [
        _ratios(results),
        *(_rates(results, each) for each in results.connections),
        _costs(results),
        _sizes(results),
    ]


def show(results: Results, console: Console) -> None:
    """Print the tables."""
    console.print(results.machine)
    for table in tables(results):
        drawn = RichTable(title=table.title)
        for place, column in enumerate(table.columns):
            drawn.add_column(column, justify="right" if place else "left")
        for row in table.rows:
            drawn.add_row(*row)
        console.print(drawn)
    for problem in results.problems:
        console.print(f"Left out: {problem}", style="red", markup=False)


def markdown(results: Results) -> str:
    """RESULTS.md."""
    parts = [INTRODUCTION, results.machine, *map(_in_markdown, tables(results))]
    if results.problems:
        parts.append("Left out:\n\n" + "\n".join(f"- {problem.partition(chr(10))[0]}" for problem in results.problems))
    return "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def _in_markdown(table: Table) -> str:
    lines = [
        f"## {table.title}",
        "",
        _line(table.columns),
        _line(["---", *["---:"] * (len(table.columns) - 1)]),
        *map(_line, table.rows),
    ]
    return "\n".join(lines)


def _line(row: Sequence[str]) -> str:
    return "| " + " | ".join(row) + " |"


def _ratios(results: Results) -> Table:
    others = [name for name in results.names if name != OURS]
    columns = [f"{other}, {each}" for other in others for each in results.connections]
    rows = [
        [
            case.title,
            *(_ratio(results.cells, case.name, each, other) for other in others for each in results.connections),
        ]
        for case in results.cases
        if any((case.name, each, other) in results.cells for other in others for each in results.connections)
    ]
    return Table("Fabula's requests/s as a multiple of another's, by connections", ["", *columns], rows)


def _ratio(cells: Mapping[tuple[str, int, str], Cell], case: str, connections: int, other: str) -> str:
    ours, theirs = cells.get((case, connections, OURS)), cells.get((case, connections, other))
    return f"{ours.rate / theirs.rate:.2f} ×" if ours and theirs and theirs.rate else ""


def _rates(results: Results, connections: int) -> Table:
    rows = [
        [case.title, *(_rate(results.cells.get((case.name, connections, name))) for name in results.names)]
        for case in results.cases
    ]
    noun = "connection" if connections == 1 else "connections"
    return Table(f"Requests/s (p50 / p99 in ms) with {connections} {noun}", ["", *results.names], rows)


def _rate(cell: Cell | None) -> str:
    if cell is None:
        return ""
    if not cell.rate:
        return "none ended in time"
    failed = f", {cell.failed} failed" if cell.failed else ""
    return f"{cell.rate:,.0f} ({cell.p50_ms:.1f} / {cell.p99_ms:.1f}{failed})"


def _costs(results: Results) -> Table:
    rows = [[case.title, *(_cost(results, case.name, name) for name in results.names)] for case in results.cases]
    title = "A request: statements / database hits · 1,000 requests: CPU seconds of the server + of Neo4j"
    return Table(title, ["", *results.names], rows)


def _cost(results: Results, case: str, name: str) -> str:
    cost, cell = results.costs.get((case, name)), results.cells.get((case, max(results.connections), name))
    if cost is None or cell is None or not cell.rate:
        return ""
    return f"{cost.statements:g} / {cost.hits:,.0f} · {cell.server_cpu:.2f} + {cell.database_cpu:.2f}"


def _sizes(results: Results) -> Table:
    memory = {
        name: max((cell.memory_mb for (_, _, of), cell in results.cells.items() if of == name), default=0.0)
        for name in results.names
    }
    return Table(
        "A server by itself",
        ["", *results.names],
        [
            ["most resident memory, MB", *(f"{memory[name]:,.0f}" for name in results.names)],
            ["from launch to the first answer, s", *(f"{results.start_seconds[name]:.2f}" for name in results.names)],
            [f"Neo4j for all of them, MB: {results.database_mb:,.0f}", *[""] * len(results.names)],
        ],
    )
