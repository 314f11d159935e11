"""From a selection to one Cypher statement whose row already has the answer's shape."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import indent

from graph.cypher import HOLE, PARAMETER, Cypher, quoted
from graph.read.selection import Answer, Asked, Constant, Part, Question, Record, Rows, Value

ROW = "row"
"""The parameter with the row that the answer starts from, where it doesn't start from nothing."""

WIDTH = 100
"""Longest map kept on one line, so that people can read what is sent."""


@dataclass(frozen=True)
class Scope:
    """What the fields of a row can see."""

    subject: str
    names: Mapping[str, str] = field(default_factory=dict)


def compile_selection(fields: Sequence[tuple[str, Answer]], asked: Mapping[int, Asked]) -> str:
    """Write the statement whose one value is the `answer` to all `fields`; the same input always gives the same text.

    Where nothing is asked at a site, the answer is null.
    """
    return f"RETURN {_map(fields, Scope(subject=f'${ROW}'), asked)} AS answer"


def parameters_of(asked: Mapping[int, Asked]) -> dict[str, object]:
    """The parameters of what is asked at some sites, named as `compile_selection` names them."""
    return {
        f"{own}_{site}": value
        for site, thing in asked.items()
        for own, value in zip(
            _short_names(_text_of(thing).parameters), _text_of(thing).parameters.values(), strict=True
        )
    }


def _text_of(thing: Asked) -> Cypher:
    return thing.head if isinstance(thing, Question) else thing


def _short_names(parameters: Iterable[str]) -> list[str]:
    """Parameters as people name them; the long names that composing gives to values become numbers."""
    return [f"value{place}" if key.endswith("_value") else key for place, key in enumerate(parameters)]


def _answer(answer: Answer, scope: Scope, asked: Mapping[int, Asked]) -> str:
    match answer:
        case Constant(text):
            return "'" + text + "'"
        case Value(site):
            expression = asked.get(site)
            return (
                _filled(expression.text, scope, site, expression.parameters)
                if isinstance(expression, Cypher)
                else "null"
            )
        case Part(variable, record, is_nullable):
            subject = scope.names[variable] if variable else scope.subject
            whole = _record(record, Scope(subject, scope.names), asked)
            return f"CASE WHEN {subject} IS NOT NULL THEN {whole} END" if is_nullable else whole
        case Rows():
            return _rows(answer, scope, asked)


def _rows(rows: Rows, scope: Scope, asked: Mapping[int, Asked]) -> str:
    question = asked.get(rows.site)
    if not isinstance(question, Question):
        return "null"
    parameters = question.head.parameters
    bound = {name: f"{name}_{rows.site}" for name in question.binds}
    expressions = {key: _filled(text, scope, rows.site, parameters) for key, text in question.expressions.items()}
    record = _record(rows.record, Scope(bound[question.binds[0]], bound | expressions), asked)
    if question.always_one_row and not _mentions(record, bound.values()):
        return record
    head = _filled(_with_what_is_asked(question, record), scope, rows.site, parameters).strip()
    body = indent(f"{head}\nRETURN {record} AS row", "  ")
    return f"COLLECT {{\n{body}\n}}" + ("" if rows.is_list else "[0]")


def _with_what_is_asked(question: Question, record: str) -> str:
    """The head with those of its optional parts that its rows are asked for."""
    head = question.head.text
    for key, text in question.maybe.items():
        head = head.replace(f"<maybe_{key}>", text if re.search(rf"\.{key}\b", record) else "")
    return head


def _record(record: Record, scope: Scope, asked: Mapping[int, Asked]) -> str:
    if record.cases[0][0] is None:
        return _map(record.cases[0][1], scope, asked)
    branches = "\n".join(
        f"  WHEN {scope.subject}:{quoted(label or '')} THEN {_map(fields, scope, asked)}"
        for label, fields in record.cases
    )
    return f"CASE\n{branches}\nEND"


def _map(fields: Sequence[tuple[str, Answer]], scope: Scope, asked: Mapping[int, Asked]) -> str:
    counts = Counter(answer for _, answer in fields if isinstance(answer, Rows))
    again = {answer: f"same_{answer.site}" for answer, count in counts.items() if count > 1}
    entries = [
        f"{quoted(key)}: {again[answer] if answer in again else _answer(answer, scope, asked)}"
        for key, answer in fields
    ]
    whole = _in_braces(entries)
    for answer, variable in again.items():
        # A list of one is how an expression gives a name to a value that it needs twice.
        whole = f"[{variable} IN [{_answer(answer, scope, asked)}] | {whole}][0]"
    return whole


def _in_braces(entries: Sequence[str]) -> str:
    one_line = f"{{{', '.join(entries)}}}"
    if len(one_line) <= WIDTH and "\n" not in one_line:
        return one_line
    return "{\n" + indent(",\n".join(entries), "  ") + "\n}"


def _filled(text: str, scope: Scope, site: int, parameters: Iterable[str]) -> str:
    keys = list(parameters)
    short = dict(zip(keys, _short_names(keys), strict=True))

    def fill(match: re.Match[str]) -> str:
        hole = match[1]
        if hole == "self":
            return scope.subject
        return scope.names[hole.removeprefix("its_")] if hole.startswith("its_") else f"{hole}_{site}"

    return HOLE.sub(fill, PARAMETER.sub(lambda match: f"${short[match[1]]}_{site}", text))


def _mentions(text: str, variables: Iterable[str]) -> bool:
    return any(re.search(rf"\b{variable}\b", text) for variable in variables)
