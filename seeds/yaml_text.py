"""YAML with a place for every entry. Plain words stay text: `1917`, `no` and `12:30` are what they look like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from graph.load.check.problem import Path
from seeds.sourced import Mark, UnreadableError
from seeds.text import mark_at

Value = str | None | list["Value"] | dict[str, "Value"]

NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
TAGS = frozenset({None, "!", *(f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "map", "seq"))})
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")

DEEPEST = 50
MOST_VALUES = 500_000
"""Aliases can make a small file enormous; the longest films need some thousands."""

UNQUOTED = "a text that holds `: ` needs quotes"
CONTINUED = "this line is indented too far, or belongs to the text above it, which then needs quotes"

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Written:
    """A value and where each of its entries stands."""

    value: Value
    marks: dict[Path, Mark]

    def find_mark(self, path: Path) -> Mark | None:
        """The place of an entry, or of the nearest one around it."""
        around = (path[:depth] for depth in range(len(path), -1, -1))
        return next((self.marks[each] for each in around if each in self.marks), None)


def yaml_documents(text: str) -> Iterator[Written]:
    """The documents of a YAML text, one after another."""
    if control := CONTROL.search(text):
        raise UnreadableError(f"holds the control character {control.group()!r}", mark_at(text, control.start()))
    try:
        events = yaml.parse(text, Loader=LOADER)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                reader = _Reader(events)
                yield Written(reader.value((), next(events)), reader.marks)
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(f"is not valid YAML: {_said(error, text)}", _mark(error.problem_mark)) from None


@dataclass
class _Reader:
    """Reads one document from the parser's events, which, unlike nodes, can't nest deeper than we let them."""

    events: Iterator[yaml.Event]
    marks: dict[Path, Mark] = field(default_factory=dict)
    anchors: dict[str, tuple[Value, int]] = field(default_factory=dict)
    count: int = 0

    def value(self, path: Path, event: yaml.Event) -> Value:
        self.marks.setdefault(path, _placed(event))
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        counted = self.count
        self._count(1, event)
        value = self._read(path, event)
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            self.anchors[event.anchor] = (value, self.count - counted)
        return value

    def _read(self, path: Path, event: yaml.Event) -> Value:
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in TAGS:
            raise UnreadableError(f"the tag {event.tag} isn't understood; leave it out", _placed(event))
        if len(path) > DEEPEST:
            raise UnreadableError(f"is nested deeper than {DEEPEST} levels", _placed(event))
        if isinstance(event, yaml.ScalarEvent):
            return None if event.implicit[0] and event.value in NOTHING else str(event.value)
        return self._mapping(path) if isinstance(event, yaml.MappingStartEvent) else self._sequence(path)

    def _mapping(self, path: Path) -> Value:
        mapping: dict[str, Value] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise UnreadableError("a key must be a plain word", _placed(event))
            key = str(event.value)
            if key in mapping:
                earlier = self.marks[*path, key].line
                raise UnreadableError(f"the key '{key}' stands here twice; first on line {earlier}", _placed(event))
            self.marks[*path, key] = _placed(event)
            mapping[key] = self.value((*path, key), next(self.events))
        return mapping

    def _sequence(self, path: Path) -> Value:
        sequence: list[Value] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            sequence.append(self.value((*path, len(sequence)), event))
        return sequence

    def _alias(self, event: yaml.AliasEvent) -> Value:
        if event.anchor not in self.anchors:
            raise UnreadableError(f"the alias *{event.anchor} stands for nothing written before it", _placed(event))
        value, size = self.anchors[event.anchor]
        self._count(size, event)
        return value

    def _count(self, values: int, event: yaml.Event) -> None:
        self.count += values
        if self.count > MOST_VALUES:
            raise UnreadableError(f"holds more than {MOST_VALUES:,} values, aliases counted each time", _placed(event))


def _placed(event: yaml.Event) -> Mark:
    mark = event.start_mark
    return Mark(mark.line + 1, mark.column + 1) if mark else Mark(1, 1)


def _mark(mark: yaml.Mark | None) -> Mark | None:
    return Mark(mark.line + 1, mark.column + 1) if mark else None


def _said(error: yaml.MarkedYAMLError, text: str) -> str:
    at = error.problem_mark.index if error.problem_mark else len(text)
    if text[at : at + 1] == ":":
        return UNQUOTED if ": " in text[text.rfind("\n", 0, at) + 1 : at] else CONTINUED
    return ", ".join(part for part in (error.context, error.problem) if part)
