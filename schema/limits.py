"""How much one request may ask for: tokens, fields, depth, rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    parse,
)

from graph.read.questions.pages import DEFAULT_PAGE, LARGEST_PAGE
from graph.settings import Settings
from schema.errors import Code, refused

INTROSPECTION = frozenset({"__schema", "__type", "__typename"})
INTROSPECTION_DEPTH = 20
"""The schema describes itself to depth 16 at most in the usual tools; so that works with every `FABULA_MAX_DEPTH`."""

NESTINGS_PER_FIELD = 3
"""Selection sets around a field, fragments included, beyond which a query only means to be tiresome."""

SHOWN_FIELDS = 5
"""How many fields of a path a message shows."""

TOO_MANY_TOKENS = "Document contains more than"
"""How graphql-core begins to say so; it gives the error no type of its own."""

Fragments = Mapping[str, FragmentDefinitionNode]


@dataclass(frozen=True)
class Limits:
    """How much one request may ask for."""

    depth: int = 20
    page: int = LARGEST_PAGE
    default_page: int = DEFAULT_PAGE
    rows: int = 50_000
    selections: int = 1_000
    root_fields: int = 20
    aliases: int = 100
    tokens: int = 3_000


@dataclass(frozen=True)
class Step:
    """One selection of an operation, with the fields above it and the count of selection sets around it."""

    path: tuple[str, ...]
    nesting: int
    field: FieldNode | None


def limits_from(settings: Settings) -> Limits:
    """The limits that the settings ask for."""
    return Limits(depth=settings.fabula_max_depth)


def parse_bounded(query: str, limits: Limits) -> DocumentNode:
    """The document of a query; refuses one with too many words, which is where parsing gets slow."""
    try:
        return parse(query, max_lexical_tokens=limits.tokens, max_comments=limits.tokens)
    except GraphQLError as error:
        if TOO_MANY_TOKENS not in error.message:
            raise
        message = (
            f"The query has more than {limits.tokens} words and signs: split it, or use variables for long values."
        )
        raise refused(Code.QUERY_TOO_LARGE, message) from error


def check_shape(document: DocumentNode, limits: Limits) -> list[GraphQLError]:
    """What is too deep or too wide about a document; needs no schema and is safe on one not yet validated."""
    fragments = fragments_of(document)
    operations = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    found = (_first_excess(operation, fragments, limits) for operation in operations)
    return [error for error in found if error]


def fragments_of(document: DocumentNode) -> Fragments:
    """The fragments of a document by name."""
    return {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}


def _first_excess(operation: OperationDefinitionNode, fragments: Fragments, limits: Limits) -> GraphQLError | None:
    root_fields = aliases = 0
    for count, step in enumerate(_written_out(operation, fragments), 1):
        root_fields += step.field is not None and len(step.path) == 1
        aliases += step.field is not None and step.field.alias is not None
        excess = _depth_excess(step, limits) or _width_excess(step, count, root_fields, aliases, limits)
        if excess:
            return excess
    return None


def _depth_excess(step: Step, limits: Limits) -> GraphQLError | None:
    allowed = INTROSPECTION_DEPTH if step.path and step.path[0] in INTROSPECTION else limits.depth
    if len(step.path) <= allowed and step.nesting <= allowed * NESTINGS_PER_FIELD:
        return None
    message = (
        f"The query nests deeper than {allowed} fields, at {_shortened(step.path)}. "
        "Ask for the inner part in a query of its own, by the slug or id of what it starts from."
    )
    return refused(Code.QUERY_TOO_DEEP, message, step.field)


def _width_excess(step: Step, count: int, root_fields: int, aliases: int, limits: Limits) -> GraphQLError | None:
    for number, allowed, what in (
        (count, limits.selections, "selections once its fragments are written out"),
        (root_fields, limits.root_fields, "fields at the top"),
        (aliases, limits.aliases, "aliases"),
    ):
        if number > allowed:
            message = f"The query has more than {allowed} {what}, the next at {_shortened(step.path)}. Split it."
            return refused(Code.QUERY_TOO_LARGE, message, step.field)
    return None


def _written_out(operation: OperationDefinitionNode, fragments: Fragments) -> Iterator[Step]:
    """Every selection in document order, each fragment in the place of its spread and never inside itself."""
    # A stack of our own: a chain of a thousand fragments must not become a chain of calls.
    waiting = [_Waiting(each) for each in reversed(operation.selection_set.selections)]
    while waiting:
        here = waiting.pop()
        field = here.selection if isinstance(here.selection, FieldNode) else None
        path = (*here.path, field.name.value) if field else here.path
        yield Step(path, here.nesting, field)
        below, within = _below(here.selection, fragments, here.within)
        waiting.extend(_Waiting(each, path, here.nesting + 1, within) for each in reversed(below))


@dataclass(frozen=True)
class _Waiting:
    selection: SelectionNode
    path: tuple[str, ...] = ()
    nesting: int = 1
    within: frozenset[str] = frozenset()


def _below(
    selection: SelectionNode, fragments: Fragments, within: frozenset[str]
) -> tuple[Sequence[SelectionNode], frozenset[str]]:
    match selection:
        case FragmentSpreadNode(name=name) if name.value in fragments and name.value not in within:
            return fragments[name.value].selection_set.selections, within | {name.value}
        case FieldNode(selection_set=SelectionSetNode(selections=inner)):
            return inner, within
        case InlineFragmentNode(selection_set=SelectionSetNode(selections=inner)):
            return inner, within
    return (), within


def _shortened(path: tuple[str, ...]) -> str:
    return ".".join(path if len(path) <= SHOWN_FIELDS else (*path[:2], "…", *path[-2:])) or "a fragment"
