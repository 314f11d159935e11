from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.document import EventEntry
from graph.load.story.order import Pair, Place, StoryOrder, circles, moments_before, places, story_order

TITLES = [f"Event {number}" for number in range(7)]

unhurried = settings(deadline=None)
"""Whether a rule holds doesn't depend on how busy the machine is."""


def entries(*events: dict[str, Any]) -> list[EventEntry]:
    return [EventEntry.model_validate(event) for event in events]


def order_of(*events: dict[str, Any]) -> StoryOrder:
    return story_order(entries(*events))


def ranks(*events: dict[str, Any]) -> list[int]:
    return [place.rank for place in places(order_of(*events))]


@st.composite
def any_events(draw: st.DrawFn, most: int = len(TITLES)) -> list[EventEntry]:
    titles = TITLES[: draw(st.integers(0, most))]
    names = st.lists(st.sampled_from(titles or TITLES), min_size=1, max_size=2)
    said: st.SearchStrategy[dict[str, Any]] = st.one_of(
        st.just({}),
        st.just({"order": "unknown"}),
        names.map(lambda after: {"after": after}),
        names.map(lambda together: {"with": together}),
    )
    return entries(*({"title": title, **draw(said)} for title in titles))


possible_orders = any_events().map(story_order).filter(lambda order: not circles(order))


def between_moments(order: StoryOrder) -> set[Pair]:
    return {(order.moment_of[one], order.moment_of[other]) for one, other in order.precedes}


def test_events_come_after_those_listed_before_them() -> None:
    assert ranks({"title": "A"}, {"title": "B"}, {"title": "C"}) == [0, 1, 2]


def test_after_replaces_the_place_in_the_list() -> None:
    assert ranks({"title": "A"}, {"title": "B", "after": ["C"]}, {"title": "C", "after": ["A"]}) == [0, 2, 1]


def test_what_happens_together_shares_a_rank_and_the_next_event_comes_after_all_of_it() -> None:
    assert ranks({"title": "A"}, {"title": "B", "with": ["A"]}, {"title": "C"}) == [0, 0, 1]


def test_an_event_may_be_together_with_one_listed_later() -> None:
    assert ranks({"title": "A"}, {"title": "B", "with": ["C"]}, {"title": "C"}) == [0, 1, 1]


def test_an_event_of_unknown_order_is_skipped_by_the_next_one() -> None:
    order = order_of({"title": "A"}, {"title": "X", "order": "unknown"}, {"title": "B"})

    assert order.precedes == ((0, 2),)


def test_whatever_is_only_together_with_an_event_of_unknown_order_is_skipped_too() -> None:
    order = order_of({"title": "A"}, {"title": "X", "order": "unknown"}, {"title": "Y", "with": ["X"]}, {"title": "B"})

    assert order.precedes == ((0, 3),)


def test_an_event_of_unknown_order_may_stand_anywhere() -> None:
    found = places(order_of({"title": "A"}, {"title": "X", "order": "unknown"}, {"title": "B"}))

    assert found[1] == Place(rank=0, earliest=0, latest=2, is_established=False)


def test_simultaneous_events_have_an_established_place() -> None:
    found = places(order_of({"title": "A"}, {"title": "B", "with": ["A"]}))

    assert [place.is_established for place in found] == [True, True]


def test_branches_without_an_order_between_them_tie() -> None:
    found = places(order_of({"title": "A"}, {"title": "B"}, {"title": "C", "after": ["A"]}))

    assert [(place.rank, place.is_established) for place in found] == [(0, True), (1, False), (1, False)]


@pytest.mark.parametrize(
    ("events", "circle"),
    [
        ([{"title": "A", "after": ["A"]}], ((0, 0),)),
        ([{"title": "A", "after": ["B"]}, {"title": "B"}], ((0, 1), (1, 0))),
        ([{"title": "A"}, {"title": "B", "after": ["A"], "with": ["A"]}], ((0, 1),)),
    ],
)
def test_a_circle_is_found(events: list[dict[str, Any]], circle: tuple[Pair, ...]) -> None:
    assert circles(order_of(*events)) == [circle]


def test_every_separate_circle_is_found() -> None:
    found = circles(
        order_of(
            {"title": "A", "after": ["B"]},
            {"title": "B", "after": ["A"]},
            {"title": "C", "after": ["D"]},
            {"title": "D", "after": ["C"]},
        )
    )

    assert [{event for pair in circle for event in pair} for circle in found] == [{0, 1}, {2, 3}]


def test_two_thousand_events_are_placed_without_recursion() -> None:
    found = ranks(*({"title": f"Event {number}"} for number in range(2000)))

    assert found == list(range(2000))


@unhurried
@given(any_events())
def test_a_circle_that_is_told_is_a_true_circle(events: list[EventEntry]) -> None:
    order = story_order(events)

    for circle in circles(order):
        following = (*circle[1:], circle[0])
        assert set(circle) <= set(order.precedes)
        assert all(
            order.moment_of[one[1]] == order.moment_of[other[0]] for one, other in zip(circle, following, strict=True)
        )


@unhurried
@given(any_events(most=4))
def test_without_a_told_circle_there_is_a_sequence_that_keeps_the_order(events: list[EventEntry]) -> None:
    order = story_order(events)

    assert bool(circles(order)) == (next(rankings(order), None) is None)


@unhurried
@given(possible_orders)
def test_ranks_keep_the_order(order: StoryOrder) -> None:
    found = places(order)

    assert all(found[earlier].rank < found[later].rank for earlier, later in order.precedes)


@unhurried
@given(possible_orders)
def test_earliest_and_latest_places_keep_the_order(order: StoryOrder) -> None:
    found = places(order)

    assert all(
        found[one].earliest < found[other].earliest and found[one].latest < found[other].latest
        for one, other in order.precedes
    )


@unhurried
@given(possible_orders)
def test_ranks_are_dense_from_zero(order: StoryOrder) -> None:
    found = {place.rank for place in places(order)}

    assert found == set(range(len(found)))


@unhurried
@given(possible_orders)
def test_a_rank_lies_between_the_earliest_and_the_latest_place(order: StoryOrder) -> None:
    assert all(place.earliest <= place.rank <= place.latest for place in places(order))


@unhurried
@given(possible_orders)
def test_events_of_one_moment_share_their_place(order: StoryOrder) -> None:
    found = places(order)

    assert all(len({found[event] for event in moment}) == 1 for moment in order.moments)


@unhurried
@given(possible_orders)
def test_an_order_is_established_exactly_where_a_rank_holds_one_moment(order: StoryOrder) -> None:
    found = places(order)
    moments_at = {
        rank: {order.moment_of[i] for i, place in enumerate(found) if place.rank == rank} for rank in range(7)
    }

    assert all(place.is_established == (len(moments_at[place.rank]) == 1) for place in found)


@unhurried
@given(possible_orders)
def test_no_moment_shares_a_rank_with_one_that_must_come_before_it(order: StoryOrder) -> None:
    found, before = places(order), moments_before(order)

    for moment, (first, *_) in enumerate(order.moments):
        earlier = [other for other in range(len(order.moments)) if before[moment] >> other & 1]
        assert all(found[order.moments[other][0]].rank < found[first].rank for other in earlier)


@unhurried
@given(any_events(most=4).map(story_order).filter(lambda order: not circles(order)))
def test_earliest_and_latest_are_those_of_all_rankings(order: StoryOrder) -> None:
    found = places(order)
    every = list(rankings(order))

    for moment, (event, *_) in enumerate(order.moments):
        assert (found[event].earliest, found[event].latest) == (
            min(ranking[moment] for ranking in every),
            max(ranking[moment] for ranking in every),
        )


def rankings(order: StoryOrder) -> Iterator[tuple[int, ...]]:
    """Every dense ranking of the moments, ties allowed, that keeps the order."""
    count = len(order.moments)
    pairs = between_moments(order)
    for ranking in product(range(count), repeat=count):
        if set(ranking) == set(range(len(set(ranking)))) and all(ranking[a] < ranking[b] for a, b in pairs):
            yield ranking
