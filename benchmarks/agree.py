"""Whether all servers answer alike; nothing is measured that they don't."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from benchmarks.ask import RefusedError, ask
from benchmarks.cases import Case
from benchmarks.facts import facts
from benchmarks.servers import Running


@dataclass(frozen=True)
class Verdict:
    """Who can be asked, and what keeps a case from being compared."""

    servers: Sequence[Running]
    problem: str | None = None


def verdict(case: Case, servers: Sequence[Running]) -> Verdict:
    """Put every row of variables to every server that knows the case."""
    able = [server for server in servers if case.can_ask(server.contender.dialect)]
    answers = {}
    for server in able:
        try:
            answers[server.contender.name] = _answers(case, server)
        except RefusedError as error:
            return Verdict([], f"{case.title}: {server.contender.name} refuses: {error}")
    names = list(answers)
    for name in names[1:]:
        for row, (one, other) in enumerate(zip_longest(answers[names[0]], answers[name])):
            if one != other:
                return Verdict([], f"{case.title}, row {row}: {names[0]} says {one}\n  {name} says {other}")
    return Verdict(able)


def _answers(case: Case, server: Running) -> list[Any]:
    url = server.url(case.name)
    return [facts(ask(url, body)) for body in case.bodies(server.contender.dialect)]
