"""Films that share themes, weighted by how rare each theme is, with the reasons.

The score is a weighted cosine: Σ over shared themes of weight × weight × rarity², divided by the root of the same sum
of either film with itself, so that a film is 1.0 similar to itself. rarity = ln(1 + films / films with the theme).
"""

from collections.abc import Sequence
from typing import LiteralString

from graph.cypher import Cypher, cypher
from graph.model import ThemeKind
from graph.read.selection import Question

SIMILAR: LiteralString = """
MATCH (<self>)-[<mine>:EXPLORES]->(<theme>:Theme)
WHERE $kinds IS NULL OR <theme>.kind IN $kinds
WITH <theme>, <mine>.weight AS <weight>,
  log(1.0 + toFloat(COUNT { MATCH (:Film) }) / COUNT { (<theme>)<-[:EXPLORES]-() }) AS <rarity>
WITH collect({theme: <theme>, weight: <weight>, rarity: <rarity>}) AS <known>,
  sum((<weight> * <rarity>) ^ 2) AS <own_norm>
UNWIND <known> AS <entry>
WITH <own_norm>, <entry>, <entry>.theme AS <theme>
MATCH (<theme>)<-[<yours>:EXPLORES]-(<film>:Film)
WHERE <film> <> <self>
WITH <film>, <own_norm>, <theme>, <entry>.rarity AS <rarity>, <entry>.weight * <yours>.weight AS <weight>
WITH <film>, <own_norm>, <theme>, <rarity>, <weight>, <weight> * <rarity> ^ 2 AS <part>
ORDER BY <part> DESC, <theme>.slug
WITH <film>, <own_norm>, sum(<part>) AS <dot>,
  collect({theme: <theme>, weight: <weight>, rarity: <rarity>, part: <part>}) AS <parts>
WHERE <dot> > 0
WITH <film>, <parts>, <dot>, <dot> / sqrt(<own_norm> * reduce(<sum> = 0.0, <square> IN COLLECT {
    MATCH (<film>)-[<theirs>:EXPLORES]->(<other>:Theme)
    WHERE $kinds IS NULL OR <other>.kind IN $kinds
    RETURN (<theirs>.weight
      * log(1.0 + toFloat(COUNT { MATCH (:Film) }) / COUNT { (<other>)<-[:EXPLORES]-() })) ^ 2
  } | <sum> + <square>)) AS <score>
WHERE $min_score IS NULL OR <score> >= $min_score
WITH <film>, <score>, <parts>, <dot> ORDER BY <score> DESC, <film>.slug LIMIT $first
WITH <film>, <score>, [<reason> IN <parts> | <reason> {.*, share: <reason>.part / <dot>}] AS <because>
"""


def similar_films(kinds: Sequence[ThemeKind] | None, first: int, min_score: float | None) -> Question:
    """The films most similar to this one by themes of these kinds, each with its shared themes."""
    parameters = {"kinds": kinds, "first": first, "min_score": min_score}
    return Question(Cypher(SIMILAR, parameters), binds=("film", "score", "because"))


REASONS: LiteralString = """
UNWIND <its_because> AS <reason>
WITH <reason>, <reason>.theme AS <theme>
"""


def reasons() -> Question:
    """The shared themes of a similar film, the weightiest reason first."""
    return Question(cypher(REASONS), binds=("reason", "theme"))
