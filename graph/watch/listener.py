"""One who watches, with what is still to be told to them."""

import asyncio
from collections.abc import AsyncIterator

from graph.errors import FellBehind, ServerStopping
from graph.watch.changes import Change, Row, Wanted

MOST_WAITING = 10_000
"""About 5 MB. Whoever is slower than that is told so, and may begin anew."""

QUIET_SECONDS = 10.0
"""After so long without news that is said, as proxies close connections on which nothing comes."""


class Listener:
    """The changes that wait for one subscriber: of each film or load the newest only."""

    def __init__(self, wanted: Wanted) -> None:
        """Nothing waits yet."""
        self._wanted = wanted
        self._waiting: dict[str, Row] = {}
        self._woken = asyncio.Event()
        self._end: Exception | None = None

    def tell(self, change: Change) -> None:
        """Keep a change for the subscriber if they want it."""
        if not self._wanted.covers(change):
            return
        self._waiting.pop(change.key, None)
        self._waiting[change.key] = change.row
        if len(self._waiting) > MOST_WAITING:
            self.end(FellBehind("More changed than was taken in: subscribe again, and ask anew for what you show."))
        self._woken.set()

    def end(self, reason: Exception | None = None) -> None:
        """Let nothing more come."""
        self._end = reason or ServerStopping("The server stops: subscribe again shortly.")
        self._waiting.clear()
        self._woken.set()

    async def changes(self) -> AsyncIterator[Row | None]:
        """Each change once it is there, and None after a while without any. Raises FellBehind, ServerStopping."""
        while True:
            if self._end:
                raise self._end
            if self._waiting:
                yield self._waiting.pop(next(iter(self._waiting)))
                continue
            self._woken.clear()
            try:
                async with asyncio.timeout(QUIET_SECONDS):
                    await self._woken.wait()
            except TimeoutError:
                yield None
