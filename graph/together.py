"""Those who ask the same at the same moment travel to Neo4j together.

A round trip costs driver and database more than a short answer does. While a statement is under way, whoever asks the
same text waits, with parameters of their own; when it is back, all who wait go in one statement. Who comes alone goes
at once, and nobody is told what was read before they asked. What takes Neo4j long gains nothing from company: as many
statements more may be under way as one takes milliseconds, so that Neo4j uses all its cores.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cachetools import LRUCache

from graph.errors import FabulaError
from graph.read.joint import Parameters, joint
from graph.session import Graph

Row = Mapping[str, Any]

REMEMBERED = 500
"""Texts whose times are known."""

LATEST = 0.2
"""The weight of the latest statement in the mean of the times."""


class Together:
    """Asks one graph for single rows."""

    def __init__(self, graph: Graph) -> None:
        """Nobody asks yet."""
        self._graph = graph
        self._crossings: LRUCache[str, Crossing] = LRUCache(REMEMBERED)

    async def row(self, text: str, parameters: Parameters) -> Row:
        """The one row of a statement. Raises what `Graph.read` raises."""
        crossing = self._crossings.get(text)
        if crossing is None:
            crossing = self._crossings[text] = Crossing(self._graph, text)
        return await crossing.row(parameters)


@dataclass(frozen=True, eq=False)
class Waiting:
    """Somebody who waits: told their row, or None where they must ask alone."""

    parameters: Parameters
    row: asyncio.Future[Row | None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def tell(self, row: Row | None) -> None:
        """End the wait, unless it has ended."""
        if not self.row.done():
            self.row.set_result(row)


class Crossing:
    """One text, and those who ask it."""

    def __init__(self, graph: Graph, text: str) -> None:
        """Nobody asks it yet."""
        self._graph = graph
        self._text = text
        self._joint = joint(text)
        self._under_way = 0
        self._waiting: list[Waiting] = []
        self._milliseconds = 0.0
        self._tasks: set[asyncio.Task[None]] = set()

    async def row(self, parameters: Parameters) -> Row:
        """The row for these parameters."""
        if self._under_way > self._milliseconds:
            waiting = Waiting(parameters)
            self._waiting.append(waiting)
            if (row := await waiting.row) is not None:
                return row
        alone = await self._read(self._text, parameters, 1)
        answer: Row = alone["answer"]
        return answer

    async def _read(self, text: str, parameters: Parameters, askers: int) -> Row:
        self._under_way += 1
        try:
            read = await self._graph.timed(text, parameters)
        finally:
            self._under_way -= 1
            self._send_waiting()
        self._milliseconds += LATEST * (read.milliseconds / askers - self._milliseconds)
        return read.rows[0]

    def _send_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        alike = defaultdict(list)
        for each in waiting:
            alike[self._joint.common_of(each.parameters)].append(each)
        for group in alike.values():
            if len(group) == 1:
                group[0].tell(None)
            else:
                task = asyncio.create_task(self._read_together(group))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _read_together(self, group: list[Waiting]) -> None:
        try:
            parameters = self._joint.parameters([each.parameters for each in group])
            answers = (await self._read(self._joint.text, parameters, len(group)))["answers"]
        except FabulaError:
            answers = [{"place": place, "answer": None} for place in range(len(group))]
        for each in answers:
            group[each["place"]].tell(each["answer"])
