"""One statement that asks the same for many at once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.cypher import PARAMETER

Parameters = Mapping[str, object]

ROW_LIMIT = re.compile(r"\b(?:LIMIT|SKIP) \$(\w+)")
"""Where Cypher takes a parameter, but nothing that differs from row to row."""

IMPORTS = re.compile(r"\bCALL \((.*)\) \{")


@dataclass(frozen=True)
class Joint:
    """The text for many, and the parameters that they must have alike to be asked for together."""

    text: str
    common: frozenset[str]

    def common_of(self, parameters: Parameters) -> tuple[object, ...]:
        """What must be equal in all that ask together."""
        return tuple(parameters[name] for name in sorted(self.common))

    def parameters(self, asked: Sequence[Parameters]) -> Parameters:
        """The parameters of the statement for many."""
        common = {name: asked[0][name] for name in self.common}
        return {**common, "all": [{**own, "place": place} for place, own in enumerate(asked)]}


def joint(text: str) -> Joint:
    """The statement for many, from the one for one that `compile_selection` writes.

    Its one value, `answers`, is a list of maps, each with an `answer` and the `place` of who asked.
    """
    common = frozenset(ROW_LIMIT.findall(text))
    own = PARAMETER.sub(lambda match: match[0] if match[1] in common else f"asked.{match[1]}", text)
    imported = IMPORTS.sub(r"CALL (\1, asked) {", own)
    answer = imported.removeprefix("RETURN ").removesuffix(" AS answer")
    return Joint(f"UNWIND $all AS asked\nRETURN collect({{place: asked.place, answer: {answer}}}) AS answers", common)
