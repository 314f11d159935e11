"""Listens in between a server and Neo4j: which statements does a request cost?"""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BufferedIOBase
from typing import Any

from benchmarks.packstream import message

HANDSHAKE_BYTES = 20
NEGOTIATE_MORE, NOTHING = bytes.fromhex("000001ff"), bytes(4)
RUN = 0x10


@dataclass(frozen=True)
class Statement:
    """A statement as Neo4j received it."""

    text: str
    parameters: dict[str, Any]


@dataclass
class Overheard:
    """What was said so far."""

    statements: list[Statement] = field(default_factory=list)

    def forget(self) -> None:
        """Begin anew."""
        self.statements.clear()

    def hear(self, packed: bytes) -> None:
        """Take note of one message."""
        number, fields = message(packed)
        if number == RUN:
            self.statements.append(Statement(fields[0], fields[1]))


@contextmanager
def eavesdropping(port: int) -> Iterator[tuple[int, Overheard]]:
    """A port that passes everything on to Neo4j's, and what is heard there."""
    overheard = Overheard()
    with socket.create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=_welcome, args=(door, port, overheard), daemon=True).start()
        yield door.getsockname()[1], overheard
        door.shutdown(socket.SHUT_RDWR)


def _welcome(door: socket.socket, port: int, overheard: Overheard) -> None:
    while True:
        try:
            client, _ = door.accept()
        except OSError:  # the door was shut
            return
        server = socket.create_connection(("127.0.0.1", port))
        threading.Thread(target=_listen, args=(client, server, overheard), daemon=True).start()
        threading.Thread(target=_pass_on, args=(server, client), daemon=True).start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_RDWR)
    except OSError:  # one side hung up
        return


def _listen(client: socket.socket, server: socket.socket, overheard: Overheard) -> None:
    with client, server, client.makefile("rb") as said, suppress(ConnectionError):  # either side may hang up
        handshake = said.read(HANDSHAKE_BYTES)
        # Without the newer negotiation, messages follow at once.
        server.sendall(handshake.replace(NEGOTIATE_MORE, NOTHING))
        _relay(said, server, overheard)


def _relay(said: BufferedIOBase, server: socket.socket, overheard: Overheard) -> None:
    """Pass on what the client says, message by message."""
    packed = b""
    while size := said.read(2):
        chunk = said.read(int.from_bytes(size))
        server.sendall(size + chunk)
        packed += chunk
        if packed and not chunk:
            overheard.hear(packed)
            packed = b""
