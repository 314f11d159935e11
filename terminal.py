"""What the command line says while and after it works, to a person or to a log."""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from graph.server.progress import Progress as Step
from graph.server.progress import Report

LEVELS = {"problems": logging.ERROR, "warnings": logging.WARNING}
COLOURS = {logging.ERROR: "red", logging.WARNING: "yellow"}
told = Console(stderr=True, highlight=False, soft_wrap=True)
log = logging.getLogger("fabula.command")


class Spoken(logging.Handler):
    """Says to a person what a log would keep."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print the bare message, in the colour of its level."""
        told.print(record.getMessage(), style=COLOURS.get(record.levelno), markup=False)


def speak() -> None:
    """Tell people, in plain words on standard error, what the commands have to say."""
    log.handlers, log.propagate = [Spoken()], False
    log.setLevel(logging.INFO)


def leave_to_logs() -> None:
    """Tell it to whoever reads the logs instead."""
    log.handlers, log.propagate = [], True


def is_watched() -> bool:
    """Whether a person looks at a terminal, where bars may move."""
    return told.is_terminal and not log.propagate


@contextmanager
def steps() -> Iterator[Report]:
    """Shows steps of starting a server: a bar on a terminal, a line each elsewhere."""
    columns = SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn()
    with Progress(*columns, console=told, transient=True, disable=not is_watched()) as bar:
        task = bar.add_task("", total=None)

        def tell(progress: Step) -> None:
            if progress.step != bar.tasks[task].description:
                log.info(progress.step)
            bar.update(task, description=progress.step, completed=progress.done, total=progress.total or None)

        yield tell


@contextmanager
def counter(what: str) -> Iterator[Callable[[object], None]]:
    """Shows how many there were so far."""
    columns = SpinnerColumn(), TextColumn("{task.description} {task.completed:,.0f}"), TimeElapsedColumn()
    with Progress(*columns, console=told, transient=True, disable=not is_watched()) as bar:
        task = bar.add_task(what, total=None)
        yield lambda _: bar.advance(task)


def show(summary: dict[str, object], *, as_json: bool) -> None:
    """Print a summary: lists are told line by line on standard error, the rest on standard output."""
    if as_json:
        typer.echo(json.dumps(summary, indent=2, default=list))
        return
    for name, value in summary.items():
        if isinstance(value, (list, tuple)):
            for line in value:
                log.log(LEVELS[name], line)
        elif isinstance(value, dict):
            for reason, count in value.items():
                typer.echo(f"{name.replace('_', ' '):12} {count} × {reason}")
        else:
            typer.echo(f"{name:12} {value}")
