"""What an answer says, whatever the shape a server says it in."""

from typing import Any

ONE_OF_A_KIND = {"film", "person"}
"""The peer finds one thing by a filter, and so answers with a list."""

MEANS_NOTHING_ELSEWHERE = {"cursor", "pageInfo"}
UNORDERED = {"genres"}


def facts(answer: Any, key: str = "") -> Any:  # noqa: ANN401 -- any JSON
    """The facts of an answer, so that equal facts compare as equal."""
    if isinstance(answer, dict):
        return _of_object(answer, key)
    if isinstance(answer, list):
        each = [facts(member) for member in answer]
        if key in ONE_OF_A_KIND:
            return each[0] if each else None
        return sorted(each, key=repr) if key in UNORDERED else each
    return answer


def _of_object(answer: dict[str, Any], key: str) -> Any:  # noqa: ANN401 -- any JSON
    told = {name: value for name, value in answer.items() if name not in MEANS_NOTHING_ELSEWHERE}
    match told:
        case {"totalCount": count} if len(told) == 1:
            return count
        case {"nodes": nodes} if len(told) == 1:
            return facts(nodes, key)
        case {"edges": edges} if len(told) == 1:
            return facts([edge["node"] for edge in edges], key)
    return {name: facts(value, name) for name, value in told.items()}
