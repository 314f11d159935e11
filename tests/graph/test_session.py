"""Reads from servers that are no Neo4j, which shows when a read is tried again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from graph.errors import DatabaseUnavailable
from graph.session import RETRY_PAUSES, Connection, Graph


@dataclass
class Listener:
    """Takes connections and either hangs up at once or keeps silent."""

    hangs_up: bool
    taken: list[asyncio.StreamWriter] = field(default_factory=list)

    async def take(self, _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.taken.append(writer)
        if self.hangs_up:
            writer.close()


@asynccontextmanager
async def listening(listener: Listener) -> AsyncIterator[Connection]:
    server = await asyncio.start_server(listener.take, "127.0.0.1", 0)
    async with server:
        yield Connection(f"bolt://127.0.0.1:{server.sockets[0].getsockname()[1]}", "neo4j", "")
        for writer in listener.taken:
            writer.close()


async def tries(listener: Listener, seconds: float) -> int:
    async with listening(listener) as connection, Graph(connection, timeout=seconds) as graph:
        with pytest.raises(DatabaseUnavailable):
            await graph.read("RETURN 1 AS one")
    return len(listener.taken)


async def test_a_read_is_tried_again_when_the_connection_is_lost_at_once() -> None:
    assert await tries(Listener(hangs_up=True), seconds=60) == 1 + len(RETRY_PAUSES)


async def test_a_read_that_waited_in_vain_is_not_tried_again() -> None:
    assert await tries(Listener(hangs_up=False), seconds=0.5) == 1
