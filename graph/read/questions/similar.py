"""Films that share themes, weighted by how rare each theme is, with the reasons.

The score is a weighted cosine: Σ over shared themes of weight × weight × rarity², divided by the root of the same sum
of either film with itself, so that a film is 1.0 similar to itself. rarity = ln(1 + films / films with the theme).

Numbers have nine decimals: sums come out with other last digits when their terms come in another order.

Common themes must not make it slow: films are looked for through the film's rarer themes, and of those found only
the ones that could score best are compared in full. What a film scores on the shared themes alone, divided by the
root of its own square there, is the most it can score in all.
"""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.model import ThemeKind
from graph.read.later import Later
from graph.read.selection import Question

LOOKED_AT = 10_000
"""Explorations of a film's themes to look at, rarest theme first: 36,000 films with 200 themes take 15 ms."""

COMPARED = 400
"""Films to compare in full: of 24 films drawn by lot, 23 then had the same ten as with every film compared."""

SIMILAR: LiteralString = """
MATCH (<self>)-[<mine>:EXPLORES]->(<theme>)
WHERE $kinds IS NULL OR <theme>.kind IN $kinds
WITH <theme>, <mine>.weight AS <weight>, COUNT { (<theme>)<-[:EXPLORES]-() } AS <films>,
  toFloat(COUNT { MATCH (:Film) }) AS <all>
WITH <theme>, <weight>, <films>, <all>, log(1.0 + <all> / <films>) AS <rarity> ORDER BY <films>, <theme>.slug
WITH <all>, collect({theme: <theme>, films: <films>, weight: <weight>, rarity: <rarity>}) AS <known>
WITH <all>, <known>, [<place> IN range(0, size(<known>) - 1) WHERE <place> = 0
  OR reduce(<sum> = 0, <each> IN <known>[..<place> + 1] | <sum> + <each>.films) <= $looked_at | <known>[<place>]
] AS <rarer>
UNWIND <rarer> AS <start>
WITH <all>, <known>, <start>.theme AS <theme>, <start>.weight AS <weight>, <start>.rarity AS <rarity>
MATCH (<theme>)<-[<yours>:EXPLORES]-(<film>)
WITH <all>, <known>, <film>, sum(<weight> * <yours>.weight * <rarity> ^ 2) AS <dot>,
  sum((<yours>.weight * <rarity>) ^ 2) AS <square>
WITH <all>, <known>, <film>, <dot>, <square> WHERE <film> <> <self> AND <dot> > 0
WITH <all>, <known>, <film> ORDER BY <dot> / sqrt(<square>) DESC, <dot> DESC LIMIT $compared
CALL (<all>, <known>, <film>) {
  MATCH (<film>)-[<theirs>:EXPLORES]->(<other>)
  WHERE $kinds IS NULL OR <other>.kind IN $kinds
  WITH <theirs>.weight * log(1.0 + <all> / COUNT { (<other>)<-[:EXPLORES]-() }) AS <part>,
    [<each> IN <known> WHERE <each>.theme = <other> | <each>.weight * <each>.rarity] AS <shared>
  RETURN sum(<part> ^ 2) AS <norm>, sum(<part> * coalesce(<shared>[0], 0.0)) AS <dot>
}
WITH <known>, <film>, <dot>,
  <dot> / sqrt(<norm> * reduce(<sum> = 0.0, <each> IN <known> | <sum> + (<each>.weight * <each>.rarity) ^ 2)) AS <score>
WHERE $min_score IS NULL OR <score> >= $min_score
WITH <known>, <film>, <dot>, round(<score>, 9) AS <score> ORDER BY <score> DESC, <film>.slug LIMIT $first
WITH <film>, <score>, COLLECT {
  UNWIND <known> AS <each>
  WITH <each>, <each>.theme AS <reason>
  MATCH (<film>)-[<theirs>:EXPLORES]->(<reason>)
  WITH <each>, <reason>, <each>.weight * <theirs>.weight AS <weight>
  WITH <each>, <reason>, <weight>, round(<weight> * <each>.rarity ^ 2 / <dot>, 9) AS <share>
  ORDER BY <share> DESC, <reason>.slug
  RETURN {theme: <reason>, weight: round(<weight>, 9), rarity: round(<each>.rarity, 9), share: <share>}
} AS <because>
"""


def similar_films(kinds: Sequence[ThemeKind] | None, first: int | Later, min_score: float | None) -> Question:
    """The films most similar to this one by themes of these kinds, each with its shared themes."""
    asked = {"kinds": kinds, "first": first, "min_score": min_score}
    return Question(
        Cypher(SIMILAR, {**asked, "looked_at": LOOKED_AT, "compared": COMPARED}), binds=("film", "score", "because")
    )


REASONS: LiteralString = """
UNWIND <its_because> AS <reason>
WITH <reason>, <reason>.theme AS <theme>
"""


def reasons() -> Question:
    """The shared themes of a similar film, the weightiest reason first."""
    return Question(cypher(REASONS), binds=("reason", "theme"))
