"""Similar films are scored as the model says, compared with the same sums made in Python."""

import json
import math
from collections import Counter
from typing import Any

import pytest

from schema.answer import Answerer
from schema.operation import GraphQLRequest

EVERYTHING = "{ films(first: 100) { nodes { slug themes { theme { slug kind } weight } } } }"
SIMILAR = """query ($film: String!, $by: [ThemeKind!]) {
  film(slug: $film) { similar(by: $by, first: 100) { film { slug } score because { theme { slug } share } } }
}"""

Themes = dict[str, dict[str, float]]


async def ask(answerer: Answerer, query: str, variables: dict[str, Any]) -> Any:  # JSON
    answer = json.loads((await answerer.answer(GraphQLRequest(query, variables, None, is_get=False))).body)
    assert "errors" not in answer, answer
    return answer["data"]


async def weights(answerer: Answerer, kinds: list[str] | None) -> tuple[Themes, dict[str, float]]:
    """The weights of every film's themes of some kinds, and how rare each theme is."""
    films = (await ask(answerer, EVERYTHING, {}))["films"]["nodes"]
    counts = Counter(entry["theme"]["slug"] for film in films for entry in film["themes"])
    rarity = {theme: math.log(1 + len(films) / count) for theme, count in counts.items()}
    of_kinds = {
        film["slug"]: {
            entry["theme"]["slug"]: entry["weight"]
            for entry in film["themes"]
            if kinds is None or entry["theme"]["kind"] in kinds
        }
        for film in films
    }
    return of_kinds, rarity


def score(one: dict[str, float], other: dict[str, float], rarity: dict[str, float]) -> float:
    def product(left: dict[str, float], right: dict[str, float]) -> float:
        return sum(left[theme] * right[theme] * rarity[theme] ** 2 for theme in left.keys() & right.keys())

    norm = math.sqrt(product(one, one) * product(other, other))
    return product(one, other) / norm if norm else 0.0


@pytest.mark.parametrize("kinds", [None, ["THEME"], ["STORYTELLING", "PLOT_STRUCTURE"]], ids=str)
@pytest.mark.parametrize("film", ["leaving-las-vegas-1995", "memento-2000", "the-godfather-1972"])
async def test_scores_are_the_weighted_cosine(answerer: Answerer, film: str, kinds: list[str] | None) -> None:
    themes, rarity = await weights(answerer, kinds)
    expected = {other: score(themes[film], themes[other], rarity) for other in themes if other != film}

    answer = await ask(answerer, SIMILAR, {"film": film, "by": kinds})

    found = {each["film"]["slug"]: each["score"] for each in answer["film"]["similar"]}
    assert found == pytest.approx({other: value for other, value in expected.items() if value > 0})


async def test_the_reasons_add_up_to_the_whole_score(answerer: Answerer) -> None:
    answer = await ask(answerer, SIMILAR, {"film": "leaving-las-vegas-1995", "by": None})

    sums = [sum(reason["share"] for reason in each["because"]) for each in answer["film"]["similar"]]
    assert sums == pytest.approx([1.0] * len(sums))
