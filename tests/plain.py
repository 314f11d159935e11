"""A second, slow way to answer: graphql-core asks for every field of every row by a statement of its own.

It shares the schema's questions with the planner and none of the planner's ways of putting them together: a row is
the chain of questions that leads to it, with its number in each.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import strawberry
from graphql import (
    ExecutionResult,
    GraphQLField,
    GraphQLResolveInfo,
    execute,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_list_type,
    parse,
)

from graph.cypher import Cypher
from graph.read.selection import Question
from graph.session import Graph
from schema.collect import TYPENAME, SelectedField
from schema.fields import Asks, Computed, Seen, Stored
from schema.select import Site, standing_of

HOLE = re.compile(r"<([a-z_]+)>")
PARAMETER = re.compile(r"\$([a-z]\w*)")
TEMPORAL = ("Date", "DateTime")


@dataclass(frozen=True)
class Row:
    """A row: the Cypher that leads to it, its subject and its other variables."""

    chain: str
    parameters: Mapping[str, object]
    subject: str
    names: Mapping[str, str]
    label: str | None

    def __getitem__(self, key: str) -> str | None:
        assert key == TYPENAME
        return self.label

    def filled(self, text: str, mark: str) -> str:
        """A text in this row's words; its own variables and parameters carry a mark."""

        def fill(match: re.Match[str]) -> str:
            hole = match[1]
            if hole == "self":
                return self.subject
            return self.names[hole[4:]] if hole.startswith("its_") else f"{hole}_{mark}"

        return HOLE.sub(fill, PARAMETER.sub(rf"$\1_{mark}", text))


START = Row("", {}, "null", {}, None)


@dataclass(frozen=True)
class Plain:
    """One request on its slow way."""

    schema: strawberry.Schema
    graph: Graph
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(10))

    async def answer(self, query: str, variables: Mapping[str, Any]) -> ExecutionResult:
        result = execute(
            self.schema._schema,
            parse(query),
            variable_values=dict(variables),
            context_value=self,
            field_resolver=resolve,
        )
        return result if isinstance(result, ExecutionResult) else await result

    async def read(self, text: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        async with self.turns:
            return await self.graph.read(text, parameters)

    async def value(self, row: Row, expression: Cypher) -> Any:
        text = f"{row.chain} RETURN {row.filled(expression.text, 'x')} AS value"
        marked = {f"{key}_x": value for key, value in expression.parameters.items()}
        return (await self.read(text, {**row.parameters, **marked}))[0]["value"]

    async def rows(self, row: Row, question: Question, *, is_abstract: bool) -> list[Row | None]:
        mark = str(len(row.chain))
        bound = {name: f"{name}_{mark}" for name in question.binds}
        imported = "*" if row.chain else ""
        parameters = {**row.parameters, **{f"{key}_{mark}": value for key, value in question.head.parameters.items()}}
        head = f"{row.filled(whole_head(question), mark)} RETURN {', '.join(bound.values())}"
        subject = bound[question.binds[0]]
        kind = f"CASE WHEN {subject} IS NULL THEN '' ELSE {f'labels({subject})[0]' if is_abstract else 'null'} END"
        found = await self.read(f"{row.chain} CALL ({imported}) {{ {head} }} RETURN {kind} AS label", parameters)
        names = bound | {key: row.filled(text, mark) for key, text in question.expressions.items()}
        chain = f"{row.chain} CALL ({imported}) {{ {head} SKIP $place_{mark} LIMIT 1 }}"
        return [
            Row(chain, {**parameters, f"place_{mark}": place}, subject, names, label)
            if (label := each["label"]) != ""
            else None
            for place, each in enumerate(found)
        ]


async def resolve(source: Row | None, info: GraphQLResolveInfo[Plain], **_: object) -> Any:
    row, plain = source or START, info.context
    definition = info.parent_type.fields[info.field_name]
    match standing_of(definition):
        case Stored():
            return await plain.value(row, stored(definition, info.field_name))
        case Seen(variable):
            return await seen(plain, row, variable, is_abstract=is_abstract_type(get_named_type(definition.type)))
        case Computed() as computed:
            return await plain.value(row, asked(plain, info, computed))
        case Asks() as asks:
            is_abstract = is_abstract_type(get_named_type(definition.type))
            rows = await plain.rows(row, asked(plain, info, asks), is_abstract=is_abstract)
            return rows if is_list_type(get_nullable_type(definition.type)) else next(iter(rows), None)
    raise LookupError(info.field_name)


def whole_head(question: Question) -> str:
    text = question.head.text
    for hole, part in question.maybe.items():
        text = text.replace(f"<maybe_{hole}>", part)
    return text


def asked(plain: Plain, info: GraphQLResolveInfo[Plain], standing: Asks | Computed) -> Any:
    definition = info.parent_type.fields[info.field_name]
    selected = SelectedField(info.field_name, info.field_nodes[0], info.parent_type, definition, ())
    return Site(selected, standing, plain.schema).ask(info.variable_values)


def stored(definition: GraphQLField, name: str) -> Cypher:
    if is_list_type(get_nullable_type(definition.type)):
        return Cypher(f"coalesce(<self>.{name}, [])")
    is_temporal = get_named_type(definition.type).name in TEMPORAL
    return Cypher(f"toString(<self>.{name})" if is_temporal else f"<self>.{name}")


async def seen(plain: Plain, row: Row, variable: str | None, *, is_abstract: bool) -> Row | None:
    if variable is None:
        return row
    subject = row.names[variable]
    if await plain.value(row, Cypher(f"{subject} IS NULL")):
        return None
    label = await plain.value(row, Cypher(f"labels({subject})[0]")) if is_abstract else None
    return Row(row.chain, row.parameters, subject, row.names, label)
