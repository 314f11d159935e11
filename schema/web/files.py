"""Serves the files of the pages from memory, with a policy that lets a page use nothing from elsewhere."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
}
"""Named here because some systems call JavaScript plain text, and browsers then refuse to run it."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src data:; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Fonts are `data:` because GraphiQL's style sheet carries its own."""

HEADERS = {
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    # Asking again costs a 304; a page that is older than its server costs an afternoon.
    "cache-control": "no-cache",
}


@dataclass(frozen=True)
class WebFile:
    """One file as it is served."""

    body: bytes
    media_type: str
    etag: str


class WebFiles:
    """Every file of the pages, by its path below `schema/web`."""

    def __init__(self) -> None:
        self._files = dict(_files(resources.files(__package__), PurePosixPath()))

    def response(self, path: str, request: Request) -> Response:
        """A file, or nothing but a 304 for a browser that has it already."""
        file = self._files.get(path)
        if file is None:
            raise HTTPException(404)
        headers = HEADERS | {"etag": file.etag, "vary": "accept"}
        if file.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return Response(file.body, headers=headers | {"content-type": file.media_type})


def _files(folder: Traversable, path: PurePosixPath) -> Iterator[tuple[str, WebFile]]:
    for entry in folder.iterdir():
        here = path / entry.name
        if entry.is_dir():
            yield from _files(entry, here)
        elif media_type := MEDIA_TYPES.get(here.suffix):
            body = entry.read_bytes()
            yield str(here), WebFile(body, media_type, f'"{hashlib.sha256(body).hexdigest()[:32]}"')
