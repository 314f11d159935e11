"""Those who ask the same at the same moment travel to Neo4j together.

A round trip costs driver and database more than a short answer does. While a statement is under way, whoever asks the
same text waits, with parameters of their own; when it is back, all who wait go in one statement, those with the same
parameters as one. Who comes alone goes at once, and nobody is told what was read before they asked.

What takes Neo4j long gains nothing from company, and should use all its cores: as many more statements may be under way
as one takes milliseconds, be it for one or for many.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any

from cachetools import LRUCache

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


class AskAlone(Exception):
    """It did not go well together: whose fault that is shows when each asks alone."""


@dataclass(frozen=True, eq=False)
class Waiting:
    """Somebody who waits for their row."""

    parameters: Parameters
    row: asyncio.Future[Row] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def tell(self, row: Row) -> None:
        """End the wait, unless they have left."""
        if not self.row.done():
            self.row.set_result(row)

    def fail(self, error: Exception) -> None:
        """End the wait otherwise, unless they have left."""
        if not self.row.done():
            self.row.set_exception(error)


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
            with suppress(AskAlone):
                return await waiting.row
        alone = await self._read(self._text, parameters)
        answer: Row = alone["answer"]
        return answer

    async def _read(self, text: str, parameters: Parameters) -> Row:
        self._under_way += 1
        try:
            read = await self._graph.timed(text, parameters)
        finally:
            self._under_way -= 1
            self._send_waiting()
        self._milliseconds += LATEST * (read.milliseconds - self._milliseconds)
        return read.rows[0]

    def _send_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        groups: dict[object, dict[str, list[Waiting]]] = defaultdict(lambda: defaultdict(list))
        for each in waiting:
            groups[self._joint.common_of(each.parameters)][repr(each.parameters)].append(each)
        for group in groups.values():
            task = asyncio.create_task(self._read_together([*group.values()]))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _read_together(self, group: Sequence[Sequence[Waiting]]) -> None:
        """Read for several, of whom those who ask exactly the same stand together."""
        try:
            answers = await self._answers([alike[0].parameters for alike in group])
        except Exception as error:  # noqa: BLE001  # whatever it is, nobody may wait for ever
            for each in chain(*group):
                each.fail(error if len(group) == 1 else AskAlone())
        else:
            for alike, answer in zip(group, answers, strict=True):
                for each in alike:
                    each.tell(answer)

    async def _answers(self, asked: Sequence[Parameters]) -> list[Row]:
        if len(asked) == 1:
            return [(await self._read(self._text, asked[0]))["answer"]]
        read = await self._read(self._joint.text, self._joint.parameters(asked))
        return [each["answer"] for each in sorted(read["answers"], key=itemgetter("place"))]
