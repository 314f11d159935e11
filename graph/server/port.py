"""A port for the managed server."""

import socket

from graph.server.progress import Progress, Report


def free_port(wished: int, report: Report) -> int:
    """The wished port, or any free one when that is taken."""
    if wished and is_free(wished):
        return wished
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    if wished:
        report(Progress(f"Port {wished} is taken, using {port}"))
    return port


def is_free(port: int) -> bool:
    """Whether nothing listens there and we may."""
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            return False
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
