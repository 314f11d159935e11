"""The port of the server: free before it starts, answering once it is ready."""

import socket
import threading
import time
from collections.abc import Callable

from graph.errors import SettingsError


def require_free(host: str, port: int) -> None:
    """Refuse an address that can't be listened on."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.create_server(address[:2], family=family):
            pass
    except OSError as error:
        why = str(error.strerror).partition(" (")[0]
        remedy = f'use --host or --port, with make: make run ARGS="--port {port + 1}"'
        raise SettingsError(f"Can't listen on {host} port {port} ({why}): {remedy}") from error


def when_ready(host: str, port: int, then: Callable[[], None]) -> None:
    """Call `then` from a thread of its own as soon as the server answers."""
    threading.Thread(target=wait, args=(host, port, then), daemon=True).start()


def wait(host: str, port: int, then: Callable[[], None]) -> None:
    """Try until somebody answers."""
    while True:
        try:
            socket.create_connection((host, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return then()
