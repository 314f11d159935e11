"""What happens around every HTTP request: an id, one log line, and an end even when our own code fails."""

import re
import secrets
import time

import structlog
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema.responses import error_response

REQUEST_ID = "x-request-id"
ACCEPTABLE_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,128}")
QUIET_PATHS = ("/healthz", "/readyz", "/web/")
"""Paths that are logged at debug level only: they come by the second or by the page."""

NO_SNIFFING = (b"x-content-type-options", b"nosniff")

CLIENT_CLOSED = 499
"""The status nginx gave to clients that hang up before they are answered; only logged."""

log = structlog.get_logger("fabula.access")


class AccessLog:
    """Gives every request an id and logs how it ended."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get(REQUEST_ID, "")
        request_id = given if ACCEPTABLE_ID.fullmatch(given) else secrets.token_hex(16)
        # A request is answered in a task, and so in a context, of its own: nothing need be unbound.
        structlog.contextvars.bind_contextvars(request_id=request_id)
        await self._answer(scope, receive, send, request_id)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        status, started = 0, time.perf_counter()

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
                message["headers"] = [*message["headers"], (REQUEST_ID.encode(), request_id.encode()), NO_SNIFFING]
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except ClientDisconnect:
            status = CLIENT_CLOSED
        except Exception as error:
            if status:
                raise
            await error_response(error)(scope, receive, send_with_id)
        finally:
            _log_answer(scope, status, time.perf_counter() - started)


def _log_answer(scope: Scope, status: int, seconds: float) -> None:
    tell = log.debug if scope["path"].startswith(QUIET_PATHS) else log.info
    operation = scope["state"].get("operation")
    named = {"operation": operation} if operation else {}
    tell(
        "answered",
        method=scope["method"],
        path=scope["path"],
        status=status,
        ms=round(seconds * 1000, 1),
        **named,
    )
