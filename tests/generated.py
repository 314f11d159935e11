"""Operations made up over the whole schema: aliases, fragments, switches, variables, good arguments and bad ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
)
from hypothesis import strategies as st

DEEPEST = 4
WIDEST = 4

SLUGS: Mapping[str, list[str]] = {
    "film": ["memento-2000", "leaving-las-vegas-1995", "pulp-fiction-1994", "no-such-film"],
    "person": ["nicolas-cage", "akira-kurosawa", "no-such-person"],
    "character": ["leaving-las-vegas-1995/ben-sanderson", "casablanca-1942/rick-blaine"],
    "theme": ["addiction", "memory", "love"],
    "setting": ["las-vegas", "casablanca", "no-such-setting"],
    "event": ["leaving-las-vegas-1995/ben-loses-his-job", "no-such-film/no-such-event"],
}
IDS = [
    "Film:memento-2000",
    "Person:nicolas-cage",
    "Character:leaving-las-vegas-1995/ben-sanderson",
    "Theme:love",
    "Setting:las-vegas",
    "Event:leaving-las-vegas-1995/ben-loses-his-job",
    "Scene:memento-2000/s01",
    "Genre:drama",
    "Film:no-such-film",
    "nonsense",
]
TEXTS = ["love", "Leaving Las Vegas", "leving las vegs", "memory", "é", "", "Drama", "a' OR 1=1", "Directing"]


@dataclass
class Written:
    """An operation as it is being written."""

    draw: Callable[[st.SearchStrategy[Any]], Any]
    schema: GraphQLSchema
    declared: dict[str, str] = field(default_factory=dict)
    given: dict[str, Any] = field(default_factory=dict)
    aliases: int = 0

    def selection(self, parent: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
        names = [name for name in parent.fields if depth > 0 or is_leaf_type(get_named_type(parent.fields[name].type))]
        chosen = self.draw(st.lists(st.sampled_from([*names, "__typename"]), min_size=1, max_size=WIDEST, unique=True))
        parts = [self.field(parent, name, depth) for name in chosen]
        if isinstance(parent, GraphQLInterfaceType) and self.draw(st.booleans()):
            possible = self.schema.get_possible_types(parent)
            narrower = self.draw(st.sampled_from(sorted(possible, key=lambda each: each.name)))
            parts.append(f"... on {narrower.name} {self.selection(narrower, min(depth, 1))}")
        elif self.draw(st.integers(0, 5)) == 0:
            parts.append(f"... on {parent.name} {{ {parts[0]} }}")
        return "{ " + " ".join(parts) + " }"

    def field(self, parent: GraphQLObjectType | GraphQLInterfaceType, name: str, depth: int) -> str:
        # Every field under an alias of its own: the same name with other arguments would not be a valid operation.
        self.aliases += 1
        alias = f"{self.draw(st.sampled_from(['a', 'class', 'Z']))}{self.aliases}: "
        if name == "__typename":
            return alias + name
        definition = parent.fields[name]
        switch = self.switch() if self.draw(st.integers(0, 6)) == 0 else ""
        text = f"{alias}{name}{self.arguments(name, definition)}{switch}"
        named = get_named_type(definition.type)
        return text if is_leaf_type(named) else f"{text} {self.selection(named, depth - 1)}"

    def switch(self) -> str:
        directive = self.draw(st.sampled_from(["skip", "include"]))
        return f" @{directive}(if: {self.variable('Boolean!', self.draw(st.booleans()))})"

    def variable(self, kind: str, value: Any) -> str:
        name = f"v{len(self.declared)}"
        self.declared[name], self.given[name] = kind, value
        return f"${name}"

    def arguments(self, owner: str, definition: GraphQLField) -> str:
        written = []
        for name, argument in definition.args.items():
            required = is_non_null_type(argument.type) and argument.default_value is Undefined
            if required or self.draw(st.integers(0, 2)) == 0:
                value = self.value(owner, name, argument.type, 2)
                as_variable = self.draw(st.booleans())
                written.append(f"{name}: {self.variable(str(argument.type), value) if as_variable else literal(value)}")
        return f"({', '.join(written)})" if written else ""

    def value(self, owner: str, name: str, kind: GraphQLInputType, depth: int) -> Any:
        if not is_non_null_type(kind) and self.draw(st.integers(0, 9)) == 0:
            return None
        bare = get_nullable_type(kind)
        match bare:
            case GraphQLList(of_type=inner):
                return [
                    self.value(owner, name, GraphQLNonNull(get_nullable_type(inner)), depth)
                    for _ in range(self.draw(st.integers(0, 2)))
                ]
            case GraphQLEnumType(values=values):
                return Word(self.draw(st.sampled_from(sorted(values))))
            case GraphQLInputObjectType():
                return self.input(owner, bare, depth)
        return self.draw(self.scalar(owner, name, bare.name))

    def input(self, owner: str, kind: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        usable = [
            name
            for name, each in kind.fields.items()
            if depth > 0 or not isinstance(get_named_type(each.type), GraphQLInputObjectType)
        ]
        required = [name for name, each in kind.fields.items() if is_non_null_type(each.type)]
        chosen = self.draw(st.lists(st.sampled_from(usable), max_size=2, unique=True)) if usable else []
        return {name: self.value(owner, name, kind.fields[name].type, depth - 1) for name in {*required, *chosen}}

    def scalar(self, owner: str, name: str, kind: str) -> st.SearchStrategy[Any]:
        if name == "slug":
            return st.sampled_from(SLUGS.get(owner, ["no-such"]))
        if kind == "ID" or name in ("ids", "from", "to"):
            return st.sampled_from(IDS)
        return {
            "Int": st.sampled_from([0, 1, 2, 3, 5, 1995, -1]) if name not in ("first", "last") else st.integers(0, 4),
            "Float": st.sampled_from([0.0, 0.1, 0.5]),
            "Boolean": st.booleans(),
            "Date": st.sampled_from(["1995-10-27", "1942-01-01", "nonsense"]),
        }.get(
            kind,
            st.sampled_from(["nonsense", None, "1995|x", "Memento|memento-2000"])
            if name in ("after", "before")
            else st.sampled_from(TEXTS),
        )


class Word(str):
    """An enum value: bare in a literal, a text in variables."""

    __slots__ = ()


def literal(value: Any) -> str:
    """A value as GraphQL writes it."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str() if not isinstance(value, Word):
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list():
            return f"[{', '.join(map(literal, value))}]"
        case dict():
            return "{" + ", ".join(f"{key}: {literal(each)}" for key, each in value.items()) + "}"
    return str(value)


@dataclass(frozen=True)
class Generated:
    """An operation with its variables."""

    query: str
    variables: dict[str, Any]


@st.composite
def operations(draw: Callable[[st.SearchStrategy[Any]], Any], schema: GraphQLSchema) -> Generated:
    """Operations over a schema, nearly all of them valid."""
    written = Written(draw, schema)
    assert schema.query_type is not None
    body = written.selection(schema.query_type, draw(st.integers(2, DEEPEST)))
    declared = ", ".join(f"${name}: {kind}" for name, kind in written.declared.items())
    return Generated(f"query{f'({declared})' if declared else ''} {body}", written.given)
