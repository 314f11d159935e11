"""Structured logs: one line per event, in a terminal's colours or as JSON, each with the request id."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import orjson
import structlog


class NamedLogger(structlog.WriteLogger):
    """Writes to standard error, and knows what part of Fabula speaks."""

    def __init__(self, name: str) -> None:
        super().__init__(sys.stderr)
        self.name = name


def configure_logging(form: str, level: int = logging.INFO) -> None:
    """Send our own lines and those of every library through one renderer to standard error.

    Our own go there directly: the way through `logging` costs more than the rest of a line, and there is one a request.
    """
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, *_renderers(form)],
        logger_factory=NamedLogger,
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _without_colours, *_renderers(form)],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=level, force=True)


def _renderers(form: str) -> list[structlog.typing.Processor]:
    # Tracebacks stay plain text: the richer forms print local variables, and a password can be one.
    if form == "json":
        return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(_as_json)]
    return [
        structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback, pad_event_to=24
        )
    ]


def _without_colours(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Leave out what uvicorn says a second time with escape codes in it."""
    event.pop("color_message", None)
    return event


def _as_json(event: MutableMapping[str, Any], default: Any) -> str:  # noqa: ANN401 - structlog's own signature
    return orjson.dumps(event, default=default).decode()


def request_id() -> str:
    """The id of the request being answered, also on every log line it causes."""
    return str(structlog.contextvars.get_contextvars().get("request_id", "none"))
