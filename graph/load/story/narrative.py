"""How a film tells its story: how far from story order, in which shape, with which jumps."""

from bisect import bisect_right, insort
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from graph.model import AnachronyDirection, NarrativeMode, NarrativeStructure

NONLINEAR_FROM = 0.1
"""Above the .03 of Fight Club, below the .31 of Annie Hall (Kim et al. 2017)."""

REVERSE_FROM = 0.5
FEWEST_TO_REVERSE = 3
MOST_STEPS_ONWARD = 2 / 3
"""Memento (.81) steps back every other time; Reservoir Dogs (.92) swaps two halves and hardly ever steps back."""

PRESENT_MODES = frozenset(
    {NarrativeMode.PRESENT, NarrativeMode.MONTAGE, NarrativeMode.FRAME, NarrativeMode.POST_CREDIT}
)
"""Modes in which the story moves on; the others leave it for a while."""


@dataclass(frozen=True)
class Shown:
    """A scene as the film shows it: its place in the story and what it tells."""

    place: int
    mode: NarrativeMode = NarrativeMode.PRESENT
    events: frozenset[int] = frozenset()
    strand: str | None = None


@dataclass(frozen=True)
class Anachrony:
    """A jump out of order: where to, over how many ranks, for how many scenes."""

    direction: AnachronyDirection
    reach: int
    extent: int


def nonlinearity(places: Sequence[int]) -> float:
    """How far screen order is from story order, given each scene's story place in screen order; 0 is linear."""
    count = len(places)
    in_story_order = sorted(range(count), key=places.__getitem__)
    distance = sum(abs(screen - story) for story, screen in enumerate(in_story_order))
    return distance / (count * (count - 1) / 2) if count > 1 else 0.0


def structure(scenes: Sequence[Shown]) -> NarrativeStructure:
    """The first shape that fits the scenes."""
    places = [scene.place for scene in scenes]
    strands = [strand for strand, _ in groupby(scene.strand for scene in scenes if scene.strand)]
    if any(scene.mode is NarrativeMode.FRAME for scene in scenes):
        return NarrativeStructure.FRAMED
    if _is_reverse(places):
        return NarrativeStructure.REVERSE
    if _is_circular(scenes):
        return NarrativeStructure.CIRCULAR
    if len(set(strands)) > 1:
        return NarrativeStructure.PARALLEL if _repeats(strands) else NarrativeStructure.EPISODIC
    is_nonlinear = nonlinearity(places) > NONLINEAR_FROM
    return NarrativeStructure.NONLINEAR if is_nonlinear else NarrativeStructure.LINEAR


def anachronies(scenes: Sequence[Shown]) -> list[Anachrony | None]:
    """The jump that each scene makes from the line along which most of the film moves on, if it makes one."""
    jumps = _jumps(scenes, _main_line(scenes))
    found: list[Anachrony | None] = []
    for _, run in groupby(jumps, key=lambda jump: jump and jump[0]):
        scenes_in_run = list(run)
        found += [jump and Anachrony(*jump, extent=len(scenes_in_run)) for jump in scenes_in_run]
    return found


def _is_reverse(places: Sequence[int]) -> bool:
    """Most pairs of scenes are shown the other way round, not by a few great jumps but step by step."""
    count = len(places)
    if count < FEWEST_TO_REVERSE or nonlinearity(places) < REVERSE_FROM:
        return False
    steps_onward = sum(one <= other for one, other in pairwise(places))
    return _reversed_pairs(places) > count * (count - 1) / 4 and steps_onward < MOST_STEPS_ONWARD * (count - 1)


def _reversed_pairs(places: Sequence[int]) -> int:
    shown: list[int] = []
    pairs = 0
    for place in places:
        pairs += len(shown) - bisect_right(shown, place)
        insort(shown, place)
    return pairs


def _is_circular(scenes: Sequence[Shown]) -> bool:
    told = [scene.events for scene in scenes if scene.mode is not NarrativeMode.POST_CREDIT]
    return len(told) > 1 and not told[0].isdisjoint(told[-1])


def _repeats(items: Sequence[Hashable]) -> bool:
    return len(set(items)) < len(items)


def _main_line(scenes: Sequence[Shown]) -> list[int]:
    """The longest run of scenes, not necessarily side by side, that never steps back; the earliest such, if several."""
    candidates = [index for index, scene in enumerate(scenes) if scene.mode in PRESENT_MODES]
    lengths = _lengths_from([scenes[index].place for index in candidates])
    line: list[int] = []
    wanted = max(lengths, default=0)
    for index, length in zip(candidates, lengths, strict=True):
        if length == wanted and (not line or scenes[index].place >= scenes[line[-1]].place):
            line.append(index)
            wanted -= 1
    return line


def _lengths_from(places: Sequence[int]) -> list[int]:
    """For each position, how long a run that never steps back can start there."""
    highest: list[int] = []
    lengths = []
    for place in reversed(places):
        at = bisect_right(highest, -place)
        highest[at : at + 1] = [-place]
        lengths.append(at + 1)
    return lengths[::-1]


def _jumps(scenes: Sequence[Shown], line: Sequence[int]) -> list[tuple[AnachronyDirection, int] | None]:
    jumps = []
    for index, scene in enumerate(scenes):
        at = bisect_right(line, index)
        before = scenes[line[at - 1]].place if at else None
        after = scenes[line[at]].place if at < len(line) else None
        jumps.append(_jump(scene.place, before, after))
    return jumps


def _jump(place: int, before: int | None, after: int | None) -> tuple[AnachronyDirection, int] | None:
    """A step back behind what was shown, or a step beyond what is shown next."""
    if before is not None and place < before:
        return AnachronyDirection.FLASHBACK, before - place
    if after is not None and place > after:
        return AnachronyDirection.FLASHFORWARD, place - (after if before is None else before)
    return None
