import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.story.narrative import Anachrony, Shown, anachronies, nonlinearity, structure
from graph.model import AnachronyDirection, NarrativeMode, NarrativeStructure

STORY_CURVES = Path(__file__).parents[3] / "shared" / "data" / "storycurve"

PUBLISHED = {
    "reservoir_dogs": (0.92, NarrativeStructure.NONLINEAR),
    "memento": (0.81, NarrativeStructure.REVERSE),
    "pulp_fiction": (0.63, NarrativeStructure.NONLINEAR),
    "annie_hall": (0.31, NarrativeStructure.NONLINEAR),
    "fight_club": (0.03, NarrativeStructure.LINEAR),
}

BACK, FORWARD = AnachronyDirection.FLASHBACK, AnachronyDirection.FLASHFORWARD

unhurried = settings(deadline=None)
story_places = st.lists(st.integers(0, 20), max_size=30)


def story_curve(film: str) -> list[int]:
    path = STORY_CURVES / f"{film}.json"
    if not path.exists():
        pytest.skip("the story curves of Kim et al. are not beside this checkout (../shared/data/storycurve)")
    scenes = json.loads(path.read_text())["script_info"]["scenes"]
    return [scene["story_order"] for scene in sorted(scenes, key=lambda scene: scene["narrative_order"])]


def scenes_at(*places: int) -> list[Shown]:
    return [Shown(place) for place in places]


@pytest.mark.parametrize("film", PUBLISHED)
def test_nonlinearity_is_the_published_one(film: str) -> None:
    assert nonlinearity(story_curve(film)) == pytest.approx(PUBLISHED[film][0], abs=0.01)


@pytest.mark.parametrize("film", PUBLISHED)
def test_the_structure_of_a_studied_film_is_what_it_is_known_for(film: str) -> None:
    assert structure(scenes_at(*story_curve(film))) is PUBLISHED[film][1]


@unhurried
@given(story_places)
def test_a_film_told_in_order_has_no_nonlinearity(places: list[int]) -> None:
    assert nonlinearity(sorted(places)) == 0


@unhurried
@given(story_places)
def test_nonlinearity_never_passes_that_of_a_full_reversal(places: list[int]) -> None:
    assert 0 <= nonlinearity(places) <= nonlinearity(range(len(places))[::-1])


@unhurried
@given(story_places)
def test_only_the_order_of_places_counts(places: list[int]) -> None:
    assert nonlinearity([place * 3 + 7 for place in places]) == nonlinearity(places)


def test_a_full_reversal_comes_out_slightly_above_one() -> None:
    assert nonlinearity([3, 2, 1, 0]) == pytest.approx(4 / 3)


@unhurried
@given(story_places)
def test_a_film_told_in_order_makes_no_jump(places: list[int]) -> None:
    assert anachronies(scenes_at(*sorted(places))) == [None] * len(places)


@unhurried
@given(story_places)
def test_every_scene_is_told_whether_it_jumps(places: list[int]) -> None:
    assert len(anachronies(scenes_at(*places))) == len(places)


@unhurried
@given(story_places)
def test_a_film_told_out_of_order_makes_a_jump(places: list[int]) -> None:
    assert any(anachronies(scenes_at(*places))) == (sorted(places) != places)


def test_a_jump_back_is_measured_from_the_scene_it_leaves() -> None:
    found = anachronies(scenes_at(4, 5, 1, 2, 6, 7))

    assert found == [None, None, Anachrony(BACK, 4, 2), Anachrony(BACK, 3, 2), None, None]


def test_a_jump_ahead_is_one_that_the_story_comes_back_from() -> None:
    assert anachronies(scenes_at(0, 1, 5, 2, 3)) == [None, None, Anachrony(FORWARD, 4, 1), None, None]


def test_an_opening_taken_from_the_end_is_a_flash_forward() -> None:
    assert anachronies(scenes_at(9, 0, 1, 2))[0] == Anachrony(FORWARD, 9, 1)


def test_a_long_flashback_stays_one_where_its_mode_says_so() -> None:
    past = [Shown(place, NarrativeMode.FLASHBACK) for place in (0, 1, 2)]

    assert anachronies([Shown(5), *past, Shown(6)])[1:4] == [Anachrony(BACK, reach, 3) for reach in (5, 4, 3)]


@pytest.mark.parametrize(
    ("scenes", "expected"),
    [
        ([], NarrativeStructure.LINEAR),
        (scenes_at(0, 1, 2), NarrativeStructure.LINEAR),
        (scenes_at(0, 3, 1, 2, 4), NarrativeStructure.NONLINEAR),
        (scenes_at(4, 3, 2, 1, 0), NarrativeStructure.REVERSE),
        (scenes_at(3, 4, 5, 0, 1, 2), NarrativeStructure.NONLINEAR),
        ([Shown(3, NarrativeMode.FRAME), Shown(0), Shown(4, NarrativeMode.FRAME)], NarrativeStructure.FRAMED),
        ([Shown(0, events=frozenset({0})), Shown(1), Shown(0, events=frozenset({0}))], NarrativeStructure.CIRCULAR),
        ([Shown(0, strand="a"), Shown(1, strand="b"), Shown(2, strand="a")], NarrativeStructure.PARALLEL),
        ([Shown(0, strand="a"), Shown(1, strand="a"), Shown(2, strand="b")], NarrativeStructure.EPISODIC),
    ],
)
def test_the_structure_is_the_first_that_fits(scenes: list[Shown], expected: NarrativeStructure) -> None:
    assert structure(scenes) is expected


def test_a_scene_after_the_credits_does_not_close_a_circle() -> None:
    after_the_credits = Shown(0, NarrativeMode.POST_CREDIT, frozenset({0}))

    found = structure([Shown(0, events=frozenset({0})), Shown(1), Shown(2), Shown(3), after_the_credits])

    assert found is not NarrativeStructure.CIRCULAR
