"""Hears that the process is told to stop, while the server still waits for open streams to end."""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

STOPS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def when_stopping(then: Callable[[], None]) -> Iterator[None]:
    """Call `then` in this event loop at such a signal, before its handler so far does what it does.

    ASGI tells an application only once every response has ended, which a stream never does by itself.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # whoever serves from another thread hears no signals
        return
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in STOPS}

    def handle(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(then)
        handler = before[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    for number in STOPS:
        signal.signal(number, handle)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
