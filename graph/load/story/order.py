"""Story order: what a document says comes before what, and the places that this gives."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise

from graph.load.document import EventEntry
from graph.load.slugs import slug

Pair = tuple[int, int]


@dataclass(frozen=True)
class StoryOrder:
    """The partial order of a document's events, each known by its position in the list."""

    precedes: tuple[Pair, ...]
    together: tuple[Pair, ...]
    moments: tuple[tuple[int, ...], ...]
    """Events that share a moment, by first event."""
    moment_of: tuple[int, ...]


@dataclass(frozen=True)
class Place:
    """Where an event stands; earliest and latest over every ranking, ties allowed, that keeps the order."""

    rank: int
    earliest: int
    latest: int
    is_established: bool


def story_order(events: Sequence[EventEntry]) -> StoryOrder:
    """The order that the events state; names that no event has are left out."""
    position = {slug(event.title): index for index, event in reversed(list(enumerate(events)))}
    stated = _stated_pairs(position, [event.with_ for event in events])
    together = {(min(pair), max(pair)): None for pair in stated if pair[0] != pair[1]}
    moments = _moments(len(events), together)
    moment_of = {event: number for number, moment in enumerate(moments) for event in moment}
    order = tuple(moment_of[event] for event in range(len(events)))
    earlier = [*_stated_pairs(position, [event.after for event in events]), *_listed_pairs(events, moments, order)]
    return StoryOrder(tuple(sorted(set(earlier), key=lambda pair: pair[::-1])), tuple(together), moments, order)


def circles(order: StoryOrder) -> list[tuple[Pair, ...]]:
    """Where the order contradicts itself: pairs, each one's later event in the moment of the next one's earlier."""
    found: list[tuple[Pair, ...]] = []
    remaining = set(range(len(order.moments)))
    while circle := _circle(order, remaining):
        found.append(circle)
        remaining -= {order.moment_of[earlier] for earlier, _ in circle}
    return found


def places(order: StoryOrder) -> list[Place]:
    """The place of every event, in the order of the document; the order must hold no circle."""
    following = _following(order, set(range(len(order.moments))))
    sequence = _sequence(following)
    before = _reachable(sequence, _reversed(following))
    after = _reachable(sequence[::-1], following)
    depths = _depths(sequence, _reversed(following))
    ranks = _ranks(sequence, before)
    shared = {rank for rank, later in pairwise(sorted(ranks.values())) if rank == later}
    by_moment = [
        Place(ranks[moment], depths[moment], len(sequence) - 1 - after[moment].bit_count(), ranks[moment] not in shared)
        for moment in range(len(sequence))
    ]
    return [by_moment[moment] for moment in order.moment_of]


def moments_before(order: StoryOrder) -> dict[int, int]:
    """For each moment those that must come before it, as bits; the order must hold no circle."""
    following = _following(order, set(range(len(order.moments))))
    return _reachable(_sequence(following), _reversed(following))


def _stated_pairs(position: dict[str, int], named: Sequence[Sequence[str] | None]) -> Iterator[Pair]:
    for event, names in enumerate(named):
        for name in names or ():
            if (other := position.get(slug(name))) is not None:
                yield other, event


def _moments(count: int, together: dict[Pair, None]) -> tuple[tuple[int, ...], ...]:
    moments = {event: [event] for event in range(count)}
    for one, other in together:
        if moments[one] is not moments[other]:
            moments[one].extend(moments[other])
            moments.update(dict.fromkeys(moments[other], moments[one]))
    return tuple(tuple(sorted(moment)) for event, moment in moments.items() if event == min(moment))


def _listed_pairs(
    events: Sequence[EventEntry], moments: Sequence[Sequence[int]], moment_of: Sequence[int]
) -> Iterator[Pair]:
    """Pairs that the list itself states: an event that says nothing comes after the nearest earlier placed moment."""
    is_placed = [_is_placed([events[event] for event in moment]) for moment in moments]
    for event, entry in enumerate(events):
        if not _follows_the_list(entry):
            continue
        for previous in reversed(range(event)):
            if is_placed[moment_of[previous]] and moment_of[previous] != moment_of[event]:
                yield previous, event
                break


def _follows_the_list(entry: EventEntry) -> bool:
    return entry.order is None and entry.after is None and entry.with_ is None


def _is_placed(moment: Sequence[EventEntry]) -> bool:
    """Whether anything but `order: unknown` says where a moment stands."""
    return all(entry.order is None for entry in moment) or any(
        entry.order is None and (entry.after is not None or entry.with_ is None) for entry in moment
    )


def _following(order: StoryOrder, moments: set[int]) -> dict[int, set[int]]:
    following: dict[int, set[int]] = {moment: set() for moment in sorted(moments)}
    for earlier, later in order.precedes:
        one, other = order.moment_of[earlier], order.moment_of[later]
        if one in moments and other in moments:
            following[one].add(other)
    return following


def _reversed(following: dict[int, set[int]]) -> dict[int, set[int]]:
    preceding: dict[int, set[int]] = {moment: set() for moment in following}
    for moment, others in following.items():
        for other in others:
            preceding[other].add(moment)
    return preceding


def _sequence(following: dict[int, set[int]]) -> list[int]:
    """The moments in one line that keeps the order, as near to the document as can be; circles are left out."""
    waiting_for = {moment: len(others) for moment, others in _reversed(following).items()}
    ready = [moment for moment, count in waiting_for.items() if not count]
    heapify(ready)
    sequence = []
    while ready:
        sequence.append(heappop(ready))
        for other in following[sequence[-1]]:
            waiting_for[other] -= 1
            if not waiting_for[other]:
                heappush(ready, other)
    return sequence


def _reachable(sequence: Sequence[int], sources: dict[int, set[int]]) -> dict[int, int]:
    """For each moment the set, as bits, of those that lead to it; thousands of events stay cheap so."""
    reached: dict[int, int] = {}
    for moment in sequence:
        reached[moment] = 0
        for other in sources[moment]:
            reached[moment] |= reached[other] | 1 << other
    return reached


def _depths(sequence: Sequence[int], preceding: dict[int, set[int]]) -> dict[int, int]:
    depths: dict[int, int] = {}
    for moment in sequence:
        depths[moment] = max((depths[other] + 1 for other in preceding[moment]), default=0)
    return depths


def _ranks(sequence: Sequence[int], before: dict[int, int]) -> dict[int, int]:
    """Dense ranks; a moment shares the rank of those just before it where the order puts it after none of them."""
    ranks: dict[int, int] = {}
    rank, tied = 0, 0
    for moment in sequence:
        if before[moment] & tied:
            rank, tied = rank + 1, 0
        ranks[moment] = rank
        tied |= 1 << moment
    return ranks


def _circle(order: StoryOrder, moments: set[int]) -> tuple[Pair, ...]:
    following = _following(order, moments)
    stuck = moments.difference(_sequence(following))
    ways = (_way_back(following, start, stuck) for start in sorted(stuck))
    way = min((way for way in ways if way), key=len, default=())
    pairs = {(order.moment_of[earlier], order.moment_of[later]): (earlier, later) for earlier, later in order.precedes}
    return tuple(pairs[step] for step in pairwise(way))


def _way_back(following: dict[int, set[int]], start: int, moments: set[int]) -> tuple[int, ...]:
    """The shortest way from a moment back to itself."""
    ways: deque[tuple[int, ...]] = deque([(start,)])
    seen: set[int] = set()
    while ways:
        way = ways.popleft()
        for other in sorted(following[way[-1]] & moments):
            if other == start:
                return (*way, start)
            if other not in seen:
                seen.add(other)
                ways.append((*way, other))
    return ()
