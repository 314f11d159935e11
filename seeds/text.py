"""Bytes as text, within bounds, and places in it."""

from collections.abc import Iterator
from typing import Protocol

from seeds.sourced import Mark, UnreadableError

MOST_BYTES = 16 * 1024 * 1024
"""The most a document may take, unzipped; a long film with its whole plot takes a hundredth of it."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class ByteStream(Protocol):
    """What bytes can be read from: a file, a pipe, a gzipped one."""

    def read(self, size: int, /) -> bytes:
        """As many bytes, fewer at the end."""

    def readline(self, size: int, /) -> bytes:
        """The rest of the line, at most as many bytes."""


def whole_text(stream: ByteStream) -> str:
    """All of a stream as text."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UnreadableError(f"is larger than {MOST_BYTES // 1024**2} MB; many films go into JSONL, one a line")
    if not content.removeprefix(BYTE_ORDER_MARK).strip():
        raise UnreadableError("is empty; a film document needs at least title and year")
    return decoded(content)


def numbered_lines(stream: ByteStream) -> Iterator[tuple[int, bytes]]:
    """The lines that hold something, with their numbers."""
    number = 0
    while line := stream.readline(MOST_BYTES + 1):
        number += 1
        if len(line) > MOST_BYTES:
            raise UnreadableError(f"this line is longer than {MOST_BYTES // 1024**2} MB", Mark(number, 1))
        content = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
        if content.strip():
            yield number, content


def decoded(content: bytes) -> str:
    """Text from bytes that must be UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mark = Mark(content.count(b"\n", 0, error.start) + 1, error.start - content.rfind(b"\n", 0, error.start))
        raise UnreadableError(f"byte {content[error.start]:#x} is not UTF-8; save the file as UTF-8", mark) from None


def mark_at(text: str, offset: int) -> Mark:
    """The line and column of an offset."""
    return Mark(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
