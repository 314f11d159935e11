"""Full-text search over titles, names, aliases and synopses, best first."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from math import isfinite
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.errors import BadArgument
from graph.model import NodeKind
from graph.read.questions.pages import Page
from graph.read.questions.words import Words, across, in_one_of, without_stop_words, words_of
from graph.read.selection import Question

FOLDING_INDEX = "search_text"
INDEX_OF_EVERY_WORD = "search_names"

NAMES = ("title", "name")
OTHER_NAMES = ("originalTitle", "aliases")
PROSE = ("title", "synopsis")

MOST_SYNOPSES = 1000
"""Of a word such as `film`, which nine in ten synopses have, the best are enough. Names are never cut off."""


class MatchedField(StrEnum):
    """Where the words of a search are found."""

    TITLE = "TITLE"
    ORIGINAL_TITLE = "ORIGINAL_TITLE"
    NAME = "NAME"
    ALIAS = "ALIAS"
    SYNOPSIS = "SYNOPSIS"


@dataclass(frozen=True)
class Search:
    """One query to one index, and how much a hit weighs."""

    index: str
    query: str
    field: str
    weight: float
    limit: int | None = None


HITS: LiteralString = """UNWIND $searches AS <search>
  CALL db.index.fulltext.queryNodes(<search>.index, <search>.query, {limit: <search>.limit})
  YIELD node AS <node>, score AS <likeness>
  WHERE labels(<node>)[0] IN $labels"""

# What is called just that comes first; of hits as good what starts with the text, then what has most ties: of all
# Toms, Tom Hanks.
FOUND: LiteralString = """
WITH COLLECT {
  <hits>
  WITH <node>, max([<search>.weight * <likeness>, <search>.field]) AS <best>
  WITH <node>, <best>, toLower(coalesce(<node>.title, <node>.name)) AS <called>
  WITH <node>, <best>[1] AS <field>, labels(<node>)[0] + ':' + <node>.slug AS <id>,
    (<best>[0] + CASE WHEN <called> = $text THEN 20 WHEN <called> STARTS WITH $text THEN 1 ELSE 0 END)
      * (1 + 0.1 * log(1 + COUNT { (<node>)--() })) AS <score>
  WHERE $after_score IS NULL OR <score> < $after_score OR <score> = $after_score AND <id> > $after_id
  WITH <node>, <field>, <score>, <id> ORDER BY <score> DESC, <id> LIMIT $size + 1
  RETURN {node: <node>, field: <field>, score: <score>, cursor: toString(<score>) + '|' + <id>}
} AS <found>
WITH <found>[..$size] AS <page>, size(<found>) > $size AS <more>
"""

TOTAL: LiteralString = "COUNT {\n  <hits>\n  RETURN DISTINCT <node>\n}"


def search(text: str, kinds: Sequence[NodeKind] | None, page: Page) -> Question:
    """A page of what a text may mean, of these kinds. Raises BadArgument for a wrong page or cursor."""
    after_score, after_id = _read(page.after) if page.after is not None else (None, None)
    parameters = {
        "searches": [asdict(each) for each in searches(text)],
        "labels": [kind.label for kind in (NodeKind if kinds is None else kinds)],
        "text": " ".join(words_of(text)),
        "after_score": after_score,
        "after_id": after_id,
        "size": page.size,
    }
    return Question(
        Cypher(cypher(FOUND, hits=cypher(HITS)).text, parameters),
        binds=("page", "more"),
        expressions={
            "total": cypher(TOTAL, hits=cypher(HITS)).text,
            "has_next": "<more>",
            "has_previous": "$after_score IS NOT NULL",
        },
        always_one_row=True,
    )


def searches(text: str) -> list[Search]:
    """Where and for what to look; nothing when the text has no words."""
    words = words_of(text)
    known = without_stop_words(words)
    # The folding index forgives whatever has no stop words, and a wrong letter costs milliseconds, two wrong ones more.
    found = _by_name(INDEX_OF_EVERY_WORD, words, wrong=2 if known != words else 0)
    if known:
        found += _by_name(FOLDING_INDEX, known, wrong=2)
        found.append(Search(FOLDING_INDEX, across(PROSE, known, wrong=1), "SYNOPSIS", 0.1, MOST_SYNOPSES))
    return found


def _by_name(index: str, words: Words, *, wrong: int) -> list[Search]:
    if not words:
        return []
    return [
        Search(index, in_one_of(NAMES, words, wrong=wrong), "NAME", 1.0),
        Search(index, in_one_of(OTHER_NAMES, words, wrong=min(wrong, 1)), "OTHER_NAME", 0.9),
    ]


def _read(cursor: str) -> tuple[float, str]:
    score, bar, identity = cursor.partition("|")
    try:
        number = float(score)
    except ValueError:
        number = float("nan")
    if not bar or not isfinite(number):
        raise BadArgument(f"{cursor!r} is no cursor of a search: take one from its `pageInfo` or `edges`.")
    return number, identity


HIT_ROWS: LiteralString = """
UNWIND <its_page> AS <row>
WITH <row>.node AS <node>, <row>.field AS <field>, <row>.score AS <score>, <row>.cursor AS <cursor>
"""


def hits() -> Question:
    """The rows of a page of hits."""
    return Question(cypher(HIT_ROWS), binds=("node", "field", "score", "cursor"))
