"""Leaving broken values out of a document, so that the rest of it can be checked all the same."""

from collections.abc import Iterable
from typing import Any, Final

from graph.load.check.problem import Path

GAP: Final = object()
"""Stands where an entry of a list was left out, so that the others keep their positions."""

STAND_INS: Final = {"title": "Untitled", "year": 1900}
"""The two keys that no document can do without."""


class Kept(dict[Path, list[int]]):
    """For each list that lost entries, the positions of those it kept."""

    def original_path(self, path: Path) -> Path:
        """The path in the document as written, given one in the document without its broken values."""
        return tuple(self._original_step(path[:depth], step) for depth, step in enumerate(path))

    def _original_step(self, path: Path, step: str | int) -> str | int:
        positions = self.get(path)
        return positions[step] if positions is not None and isinstance(step, int) else step


def left_out(value: dict[str, Any], paths: Iterable[Path]) -> dict[str, Any]:
    """The document with gaps where the paths lead; where a key is missing, its whole entry is left out."""
    for path in paths:
        if path and path[0] in value:
            value = _without(value, path)
    return {**STAND_INS, **value}


def compacted(value: dict[str, Any]) -> tuple[dict[str, Any], Kept]:
    """The document with its gaps closed, and the way back."""
    kept = Kept()
    return {key: _closed(each, (key,), kept) for key, each in value.items()}, kept


def _without(value: Any, path: Path) -> Any:  # noqa: ANN401  a document may hold anything until it is checked
    if not path:
        return GAP
    if isinstance(value, dict) and path[0] in value:
        return _without_key(value, path[0], path[1:])
    if isinstance(value, list) and isinstance(path[0], int):
        return [_without(each, path[1:]) if index == path[0] else each for index, each in enumerate(value)]
    return GAP


def _without_key(value: dict[Any, Any], key: str | int, rest: Path) -> dict[Any, Any]:
    others = {name: each for name, each in value.items() if name != key}
    remaining = _without(value[key], rest)
    return others if remaining is GAP else {**others, key: remaining}


def _closed(value: Any, path: Path, kept: Kept) -> Any:  # noqa: ANN401  as above
    if isinstance(value, dict):
        return {key: _closed(each, (*path, key), kept) for key, each in value.items()}
    if not isinstance(value, list):
        return value
    positions = [position for position, each in enumerate(value) if each is not GAP]
    if len(positions) < len(value):
        kept[path] = positions
    return [_closed(value[position], (*path, index), kept) for index, position in enumerate(positions)]
