"""One question to one server, outside of any measurement."""

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

PATIENCE = 120.0
"""Seconds."""


class RefusedError(Exception):
    """A server answered with errors instead of data."""


def ask(url: str, body: bytes) -> dict[str, Any]:
    """The data of the answer."""
    request = Request(url, body, {"Content-Type": "application/json"})  # noqa: S310 -- our own servers
    try:
        with urlopen(request, timeout=PATIENCE) as response:  # noqa: S310 -- as above
            answer = json.load(response)
    except HTTPError as error:
        raise RefusedError(_first_message(error.read().decode())) from error
    if answer.get("errors"):
        raise RefusedError(answer["errors"][0]["message"])
    data: dict[str, Any] = answer["data"]
    return data


def _first_message(text: str) -> str:
    try:
        return str(json.loads(text)["errors"][0]["message"])
    except (ValueError, LookupError, TypeError):
        return text.partition("\n")[0]
