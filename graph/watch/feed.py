"""The feed: asks the graph about once a second what has changed, while somebody watches, and tells all who do."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from graph.errors import DatabaseError
from graph.session import Graph
from graph.watch.changes import (
    CHANGES_AFTER,
    LOADS_UNDER_WAY,
    NEWEST_CHANGE,
    Change,
    Topic,
    Wanted,
    changes_in,
    changes_of,
)
from graph.watch.listener import Listener

PAUSE_SECONDS = 1.0
"""Between two questions; one takes some milliseconds, as it looks only at what is newer than the last."""

log = logging.getLogger("fabula.watch")


class Feed:
    """The changes of one graph, for any number of listeners in this process."""

    def __init__(self, graph: Graph) -> None:
        """Ask nothing as long as nobody listens."""
        self._graph = graph
        self._listeners: set[Listener] = set()
        self._joining = asyncio.Lock()
        self._asking: asyncio.Task[None] | None = None
        self._newest = 0
        self._told: set[tuple[int, str]] = set()
        self._is_closed = False

    @asynccontextmanager
    async def listen(self, wanted: Wanted) -> AsyncIterator[Listener]:
        """Somebody who is told every change from now on; of loads also those under way."""
        listener = Listener(wanted)
        try:
            await self._join(listener)
            if wanted.topic is Topic.LOADS:
                for change in changes_of(Topic.LOADS, await self._graph.read(LOADS_UNDER_WAY)):
                    listener.tell(change)
            yield listener
        finally:
            self._leave(listener)

    def close(self) -> None:
        """End every listening, and let none begin."""
        self._is_closed = True
        for listener in self._listeners:
            listener.end()

    async def _join(self, listener: Listener) -> None:
        async with self._joining:
            if self._asking is None:
                [row] = await self._graph.read(NEWEST_CHANGE)
                self._newest, self._told = row["newest"], set()
                self._asking = asyncio.create_task(self._ask_on(since=self._newest))
                self._asking.add_done_callback(self._ended)
            self._listeners.add(listener)
        if self._is_closed:
            listener.end()

    def _leave(self, listener: Listener) -> None:
        self._listeners.discard(listener)
        if not self._listeners and self._asking:
            self._asking.cancel()
            self._asking = None

    def _ended(self, asking: asyncio.Task[None]) -> None:
        """Nobody shall wait for changes that nobody asks for any more."""
        if not asking.cancelled() and (error := asking.exception()):
            log.error("The feed of changes broke down", exc_info=error)
            self._asking = None
            for listener in self._listeners:
                listener.end()

    async def _ask_on(self, since: int) -> None:
        is_reachable = True
        while True:
            await asyncio.sleep(PAUSE_SECONDS)
            try:
                # One back: that change may not have been visible as a whole when its number was.
                [row] = await self._graph.read(CHANGES_AFTER, {"after": max(self._newest - 1, since)})
            except DatabaseError as error:
                if is_reachable:
                    log.warning("Changes can't be watched until Neo4j answers again: %s", error)
                is_reachable = False
                continue
            is_reachable = True
            self._tell(changes_in(row))
            if row["newest"] < self._newest:  # another graph is there under the same name, numbered anew
                since = 0
            self._newest = row["newest"]

    def _tell(self, changes: list[Change]) -> None:
        found = {(change.number, change.key) for change in changes}
        for change in changes:
            if (change.number, change.key) not in self._told:
                for listener in self._listeners:
                    listener.tell(change)
        self._told = found
