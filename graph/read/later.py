"""Values that each request brings, so that a question is composed once and asked with many of them.

Composing text for a request takes longer than the rest of what Python does for it; filling in values takes next to
nothing. What must know a value to choose its text notices by `UsedTooSoon`.
"""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")


class UsedTooSoon(Exception):
    """The text depends on a value that is not known yet."""


def _too_soon(*_: object) -> NoReturn:
    raise UsedTooSoon


class Later:
    """A value that is known once there are variables; anything but passing it on raises UsedTooSoon."""

    def __init__(self, read: Callable[[Mapping[str, Any]], Any]) -> None:
        """Keep how to read it from the variables."""
        self._read = read

    def then(self, change: Callable[[Any], object]) -> "Later":
        """What `change` will make of it."""
        return Later(lambda variables: change(self._read(variables)))

    def of(self, variables: Mapping[str, Any]) -> object:
        """The value. Raises what its changes raise."""
        return self._read(variables)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _too_soon
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __neg__ = __index__ = __int__ = __float__ = _too_soon
    __hash__ = __bool__ = __str__ = __len__ = __iter__ = __contains__ = __getitem__ = __getattr__ = _too_soon


def once_known(value: Any, change: Callable[[Any], T]) -> T | Later:  # noqa: ANN401  # whatever `change` takes
    """What `change` makes of a value, now or later."""
    return value.then(change) if isinstance(value, Later) else change(value)
