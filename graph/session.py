"""The one way to Neo4j: reads in one round trip, writes in one transaction, refusals in plain words."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, LiteralString, NamedTuple, Self, TypeVar

import neo4j
from neo4j import exceptions as refusal

from graph.errors import BadArgument, DatabaseError, DatabaseRefused, DatabaseUnavailable, QueryTimedOut, SettingsError

T = TypeVar("T")
Parameters = Mapping[str, object]
NOTHING: Parameters = {}

RETRY_PAUSES = (0.05, 0.2, 0.5)
"""Seconds before another try of a read: enough for a new leader or a connection the pool lost."""

LOST_WITHIN = 1.0
"""Seconds in which a lost or refused connection shows. What took longer was waited for, and isn't waited for again."""

OLDEST_SERVER = (5, 26)
"""The oldest Neo4j with everything our Cypher uses."""

TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut"
NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound"


@dataclass(frozen=True)
class Connection:
    """Where a Neo4j is and how to enter it."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str = "neo4j"


class Read(NamedTuple):
    """The rows of a reading statement, and the milliseconds in which Neo4j made them, without its planning."""

    rows: list[dict[str, Any]]
    milliseconds: int


class Transaction:
    """One write transaction under way."""

    def __init__(self, transaction: neo4j.AsyncManagedTransaction) -> None:
        self._transaction = transaction

    async def run(self, text: LiteralString, parameters: Parameters = NOTHING) -> list[dict[str, Any]]:
        """Run one statement and return its rows."""
        result = await self._transaction.run(text, dict(parameters))
        return await result.data()


class Graph:
    """A pool of connections to one Neo4j database."""

    def __init__(self, connection: Connection, *, timeout: float = 10.0) -> None:
        """Open nothing yet; `timeout` bounds every read, in seconds."""
        self._connection = connection
        self._timeout = timeout
        try:
            self._driver = neo4j.AsyncGraphDatabase.driver(
                connection.uri,
                auth=(connection.username, connection.password),
                connection_acquisition_timeout=timeout,
                connection_timeout=min(timeout, 5.0),
                notifications_min_severity="OFF",
                user_agent="fabula",
            )
        except (refusal.ConfigurationError, ValueError) as error:
            raise SettingsError(f"NEO4J_URI can't be used: {error}") from error

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give all connections back."""
        await self._driver.close()

    async def verify(self) -> None:
        """Make sure that the server is there, lets us in, has the database and is new enough."""
        await self.read("RETURN 1 AS one")
        with self._in_plain_words():
            server = await self._driver.get_server_info()
        found = re.search(r"(\d+)\.(\d+)", server.agent)
        if found and (int(found[1]), int(found[2])) < OLDEST_SERVER:
            oldest = ".".join(map(str, OLDEST_SERVER))
            message = f"{self._connection.uri} runs {server.agent}; Fabula needs Neo4j {oldest} or newer."
            raise DatabaseRefused(message)

    async def read(self, text: LiteralString, parameters: Parameters = NOTHING) -> list[dict[str, Any]]:
        """Run one reading statement in one round trip; tried again when the connection was lost at once."""
        return (await self.timed(text, parameters)).rows

    async def timed(self, text: LiteralString, parameters: Parameters = NOTHING) -> Read:
        """Read, and learn how long Neo4j took."""
        began = time.monotonic()
        for pause in RETRY_PAUSES:
            try:
                return await self._read_once(text, parameters, began)
            except DatabaseUnavailable:
                if time.monotonic() + pause - began > min(LOST_WITHIN, self._timeout / 2):
                    raise
                await asyncio.sleep(pause)
        return await self._read_once(text, parameters, began)

    async def write(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Do some work in one transaction, all or nothing; the driver repeats it after transient errors."""

        async def in_transaction(transaction: neo4j.AsyncManagedTransaction) -> T:
            return await work(Transaction(transaction))

        with self._in_plain_words():
            async with self._driver.session(database=self._connection.database) as session:
                return await session.execute_write(in_transaction)

    async def run(self, text: LiteralString, parameters: Parameters = NOTHING) -> None:
        """Run one statement that commits by itself, such as a constraint."""
        with self._in_plain_words():
            async with self._driver.session(database=self._connection.database) as session:
                await (await session.run(text, dict(parameters))).consume()

    async def _read_once(self, text: LiteralString, parameters: Parameters, began: float) -> Read:
        with self._in_plain_words():
            async with self._driver.session(
                database=self._connection.database,
                default_access_mode=neo4j.READ_ACCESS,
                connection_acquisition_timeout=began + self._timeout - time.monotonic(),
            ) as session:
                result = await session.run(neo4j.Query(text, timeout=self._timeout), dict(parameters))
                rows = [dict(zip(result.keys(), record, strict=True)) async for record in result]
                told = await result.consume()
                return Read(rows, told.result_consumed_after or 0)

    @contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        try:
            yield
        except (refusal.Neo4jError, refusal.DriverError) as error:
            raise self._explained(error) from error
        except UnicodeEncodeError as error:
            raise BadArgument("A text holds half a surrogate pair, which is no character: send whole ones.") from error

    def _explained(self, error: refusal.Neo4jError | refusal.DriverError) -> DatabaseError:
        uri = self._connection.uri
        if isinstance(error, refusal.AuthError):
            return DatabaseRefused(
                f"{uri} refuses user '{self._connection.username}': check NEO4J_USERNAME and NEO4J_PASSWORD."
            )
        if isinstance(error, refusal.Neo4jError):
            return self._refused(error)
        if isinstance(error, refusal.ConnectionAcquisitionTimeoutError):
            return DatabaseUnavailable(f"All connections to {uri} are busy: try again, or with fewer queries at once.")
        if isinstance(error, (refusal.ServiceUnavailable, refusal.SessionExpired)) or error.is_retryable():
            return DatabaseUnavailable(f"Neo4j at {uri} can't be reached: is it running, and is NEO4J_URI right?")
        return DatabaseError(f"Neo4j at {uri} could not be used: {error}")

    def _refused(self, error: refusal.Neo4jError) -> DatabaseError:
        code, uri = error.code or "", self._connection.uri
        if code.startswith(TIMED_OUT):
            return QueryTimedOut(f"The query ran longer than {self._timeout:g} s and was stopped: ask for less.")
        if code == NO_DATABASE:
            return DatabaseRefused(f"{uri} has no database '{self._connection.database}': check NEO4J_DATABASE.")
        if error.is_retryable():
            return DatabaseUnavailable(f"Neo4j at {uri} is not ready: {error.message}")
        return DatabaseError(f"Neo4j at {uri} refused a statement: {error.message} ({code})")
