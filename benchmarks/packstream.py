"""Just enough of PackStream, Bolt's encoding, to read a statement and its parameters."""

import struct
from collections.abc import Callable
from io import BytesIO
from typing import Any

NULL, FLOAT, FALSE, TRUE = 0xC0, 0xC1, 0xC2, 0xC3
INTEGERS = {0xC8: ">b", 0xC9: ">h", 0xCA: ">i", 0xCB: ">q"}
CONSTANTS = {NULL: None, FALSE: False, TRUE: True}
TINY_STRUCTURE = 0xB0
SMALLEST_INTEGER = 0xF0


def message(packed: bytes) -> tuple[int, list[Any]]:
    """Which kind of message this is, by its number, and what it says."""
    source = BytesIO(packed)
    fields = source.read(1)[0] - TINY_STRUCTURE
    number = source.read(1)[0]
    return number, [_value(source) for _ in range(fields)]


def _value(source: BytesIO) -> Any:  # noqa: ANN401 -- any value of Cypher
    marker = source.read(1)[0]
    if marker < 0x80:  # noqa: PLR2004 -- a small integer is its own marker
        return marker
    if marker >= SMALLEST_INTEGER:
        return marker - 0x100
    if marker in CONSTANTS:
        return CONSTANTS[marker]
    if marker == FLOAT:
        return struct.unpack(">d", source.read(8))[0]
    if marker in INTEGERS:
        return struct.unpack(INTEGERS[marker], source.read(struct.calcsize(INTEGERS[marker])))[0]
    return _sized(marker, source)


def _text(size: int, source: BytesIO) -> str:
    return source.read(size).decode()


def _list(size: int, source: BytesIO) -> list[Any]:
    return [_value(source) for _ in range(size)]


def _map(size: int, source: BytesIO) -> dict[str, Any]:
    return {_value(source): _value(source) for _ in range(size)}


TINY: dict[int, Callable[[int, BytesIO], Any]] = {0x80: _text, 0x90: _list, 0xA0: _map}
LARGE: dict[int, tuple[Callable[[int, BytesIO], Any], int]] = {
    **{0xD0 + power: (_text, 1 << power) for power in range(3)},
    **{0xD4 + power: (_list, 1 << power) for power in range(3)},
    **{0xD8 + power: (_map, 1 << power) for power in range(3)},
}


def _sized(marker: int, source: BytesIO) -> Any:  # noqa: ANN401 -- any value of Cypher
    if marker & 0xF0 in TINY:
        return TINY[marker & 0xF0](marker & 0x0F, source)
    if marker not in LARGE:
        raise ValueError(f"PackStream marker {marker:#x} is none of those a benchmark sends.")
    read, width = LARGE[marker]
    return read(int.from_bytes(source.read(width)), source)
