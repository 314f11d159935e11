from typing import Any

import pytest

from graph.load.check.document import draft_problems, problems
from graph.load.check.problem import Missing
from graph.load.check.shape import draft
from graph.load.document import FilmDocument
from graph.load.naming import KnownNames, defined, references
from graph.model import Label

Film = dict[str, Any]

FILM: Film = {"title": "Leaving Las Vegas", "year": 1995, "runtime_minutes": 111}


def told(known: KnownNames | None = None, **entries: Any) -> list[str]:
    document = FilmDocument.model_validate({**FILM, **entries})
    return [str(problem) for problem in problems(document, known or KnownNames())]


def events(*titles: str) -> list[Film]:
    return [{"title": title} for title in titles]


def test_a_film_of_title_and_year_has_no_problem() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        (
            {"characters": [{"name": "Sera"}], "events": [{"title": "A", "participants": ["Sara"]}]},
            "events[0].participants[0]: no character is called 'Sara'. Nearest: 'Sera'.",
        ),
        (
            {"characters": [{"name": "Seraphina", "aliases": ["Sera"]}], "scenes": [], "off_screen": ["Sera"]},
            "off_screen[0]: no event is called 'Sera'.",
        ),
        (
            {"settings": [{"name": "Motel room", "kind": "room"}], "events": [{"title": "A", "setting": "Motel rom"}]},
            "events[0].setting: no setting is called 'Motel rom'. Nearest: 'Motel room'.",
        ),
        (
            {"settings": [{"name": "Bar", "kind": "business", "part_of": "Las Vegas"}]},
            "settings[0].part_of: no setting is called 'Las Vegas'. There is: 'Bar'.",
        ),
        (
            {"themes": [{"name": "Addiction"}], "events": [{"title": "A", "themes": ["Adiction"]}]},
            "events[0].themes[0]: no theme is called 'Adiction'. Nearest: 'Addiction'.",
        ),
        (
            {"themes": [{"name": "Addiction", "broader": "Ruin"}]},
            "themes[0].broader: no theme is called 'Ruin'. There is: 'Addiction'.",
        ),
        (
            {"strands": ["The watch"], "events": [{"title": "A", "strand": "The wach"}]},
            "events[0].strand: no strand is called 'The wach'. Nearest: 'The watch'.",
        ),
        (
            {"events": [{"title": "A drink", "after": ["A drnk"]}]},
            "events[0].after[0]: no event is called 'A drnk'. Nearest: 'A drink'.",
        ),
        (
            {"events": [{"title": "A drink", "causes": ["A try"]}]},
            "events[0].causes[0]: no event is called 'A try'. There is: 'A drink'.",
        ),
        (
            {"events": events("A"), "scenes": [{"tells": ["A"], "viewpoint": "Ben"}]},
            "scenes[0].viewpoint: no character is called 'Ben'.",
        ),
        (
            {"characters": [{"name": "Ben"}], "links_between": [{"from": "Ben", "to": "Sera", "kind": "love"}]},
            "links_between[0].to: no character is called 'Sera'. There is: 'Ben'.",
        ),
    ],
)
def test_a_name_that_nothing_defines_is_told_with_the_nearest(entries: Film, problem: str) -> None:
    assert problem in told(**entries)


def test_an_alias_leads_to_the_name() -> None:
    found = told(
        characters=[{"name": "John Gammell", "aliases": ["Teddy"]}], events=[{"title": "A", "participants": ["Teddy"]}]
    )

    assert found == ["events[0].participants[0]: no character is called 'Teddy'. Nearest: 'John Gammell'."]


def test_a_name_may_be_written_in_another_case_and_with_another_apostrophe() -> None:
    settings = [{"name": "Sera's apartment", "kind": "dwelling"}]

    assert (
        told(settings=settings, events=[{"title": "A", "setting": "SERA\N{RIGHT SINGLE QUOTATION MARK}S APARTMENT"}])
        == []
    )


def test_a_character_may_be_defined_by_the_cast() -> None:
    cast = [{"person": "Nicolas Cage", "character": "Ben"}]

    assert told(cast=cast, events=[{"title": "A", "participants": ["Ben"]}]) == []


def test_what_the_graph_holds_is_known() -> None:
    known = KnownNames({"las-vegas": "Las Vegas"}, {"addiction": "Addiction"})

    assert told(known, events=[{"title": "A", "setting": "Las Vegas", "themes": ["Addiction"]}]) == []


def test_a_shared_name_that_is_missing_is_marked_so() -> None:
    document = FilmDocument.model_validate({**FILM, "events": [{"title": "A", "setting": "Las Vegas"}]})

    assert [problem.missing for problem in problems(document)] == [Missing(Label.SETTING, "las-vegas")]


def test_a_document_refers_to_the_shared_names_it_does_not_define() -> None:
    settings = [{"name": "Las Vegas", "kind": "city", "part_of": "Nevada"}]
    document = FilmDocument.model_validate(
        {**FILM, "settings": settings, "events": [{"title": "A", "setting": "Hollywood"}]}
    )

    assert references(document).settings == {"nevada": "Nevada", "hollywood": "Hollywood"}


def test_a_document_defines_shared_settings_and_themes_for_others() -> None:
    settings = [{"name": "Las Vegas", "kind": "city", "part_of": "Nevada"}, {"name": "Bar", "kind": "business"}]
    document = FilmDocument.model_validate({**FILM, "settings": settings, "themes": [{"name": "Luck"}]})

    assert defined(document) == KnownNames({"las-vegas": "Las Vegas"}, {"luck": "Luck"}, {"las-vegas": "nevada"})


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        (
            {"themes": [{"name": "Luck"}, {"name": "Luck"}]},
            "themes[1].name: 'Luck' is already there; see themes[0].name",
        ),
        (
            {"events": events("A try!", "A try")},
            "events[1].title: 'A try' is already there as 'A try!' (both have the slug 'a-try'); see events[0].title",
        ),
        (
            {"characters": [{"name": "Sera"}], "events": [{"title": "A", "participants": ["Sera", "Sera"]}]},
            "events[0].participants[1]: 'Sera' is already there; see events[0].participants[0]",
        ),
        (
            {"events": events("A"), "scenes": [{"tells": ["A", "A"]}]},
            "scenes[0].tells[1]: 'A' is already there; see scenes[0].tells[0]",
        ),
        (
            {"people": [{"name": "Al", "slug": "al-1"}, {"name": "Al", "slug": "al-2"}], "directors": ["Al"]},
            "directors[0]: several of `people` are called 'Al'; write the slug: 'al-1' or 'al-2'",
        ),
        (
            {"genres": ["\x01"]},
            r"genres[0]: no slug can be made of '\x01': it holds neither a letter nor a sign with a name",
        ),
        ({"title": "\x01"}, r"title: no slug can be made of '\x01'; give one as `slug`"),
    ],
)
def test_what_would_become_the_same_node_is_refused(entries: Film, problem: str) -> None:
    assert told(**entries) == [problem]


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        (
            {"links_between": [{"from": "Sera", "to": "Sera", "kind": "love"}]},
            "links_between[0].to: 'Sera' can't be linked to themselves",
        ),
        (
            {"links_between": [{"from": "Sera", "to": "Ben", "kind": "shared event"}]},
            "links_between[0].kind: shared_event is found by the graph, never stated; list both as participants",
        ),
        (
            {"links_between": [{"from": "Sera", "to": "Ben", "kind": "love"}] * 2},
            "links_between[1]: already stated; see links_between[0]",
        ),
        ({"events": [{"title": "A", "causes": ["A"]}]}, "events[0].causes[0]: 'A' can't bear on itself"),
        (
            {"events": [{"title": "A", "part_of": "B"}, {"title": "B", "part_of": "A"}]},
            "events[0].part_of: goes in a circle: 'A' part of 'B' part of 'A'",
        ),
        (
            {"themes": [{"name": "Luck", "broader": "Luck"}]},
            "themes[0].broader: goes in a circle: 'Luck' narrower than 'Luck'",
        ),
        (
            {"related": [{"film": "leaving-las-vegas-1995", "kind": "remake"}]},
            "related[0].film: a film can't be related to itself",
        ),
    ],
)
def test_a_tie_that_contradicts_itself_is_refused(entries: Film, problem: str) -> None:
    assert told(**{"characters": [{"name": "Sera"}, {"name": "Ben"}], **entries}) == [problem]


def test_a_circle_of_settings_through_the_graph_is_refused() -> None:
    known = KnownNames({"nevada": "Nevada"}, {}, {"nevada": "las-vegas"})

    found = told(known, settings=[{"name": "Las Vegas", "kind": "city", "part_of": "Nevada"}])

    assert found == ["settings[0].part_of: goes in a circle: 'Las Vegas' part of 'Nevada' part of 'Las Vegas'"]


def test_a_circle_in_the_order_is_shown() -> None:
    found = told(events=[{"title": "A", "after": ["C"]}, {"title": "B"}, {"title": "C"}])

    assert found == ["events[0].after: the order goes in a circle: 'A' before 'B' before 'C' before 'A'"]


def test_a_circle_through_simultaneous_events_says_so() -> None:
    found = told(
        events=[
            {"title": "A"},
            {"title": "B", "with": ["D"]},
            {"title": "C", "after": ["B"]},
            {"title": "D", "after": ["C"]},
        ]
    )

    assert found == [
        "events[2].after: the order goes in a circle: 'B' before 'C' before 'D' at the same time as 'B'",
    ]


@pytest.mark.parametrize(
    ("event", "problem"),
    [
        (
            {"order": "unknown", "after": ["A"]},
            "events[1].order: says unknown, yet `after` or `with` says where the event stands",
        ),
        ({"with": ["B"]}, "events[1].with: an event can't be at the same time as itself"),
    ],
)
def test_an_order_that_contradicts_itself_is_refused(event: Film, problem: str) -> None:
    assert told(events=[{"title": "A"}, {"title": "B", **event}]) == [problem]


@pytest.mark.parametrize(
    ("scenes", "problem"),
    [
        (
            [{"tells": ["A", "B"], "mode": "off_screen"}],
            "scenes[0].mode: a scene is on screen; list the event in off_screen instead",
        ),
        (
            [{"tells": ["A"], "minute": 50}, {"tells": ["B"], "minute": 40}],
            "scenes[1].minute: minutes run backwards: 40 after 50; see scenes[0].minute",
        ),
        ([{"tells": ["A", "B"], "minute": 112}], "scenes[0].minute: 112 is past the runtime of 111 minutes"),
        ([{"tells": ["A"]}], "events[1]: 'B' is told by no scene; tell it, or list it in off_screen"),
        (
            [{"tells": ["A"]}, {"tells": ["B"], "mode": "flashback"}],
            "scenes[1].mode: this flashback tells nothing earlier than what the film has shown before it",
        ),
        (
            [{"tells": ["A"], "mode": "flashback"}, {"tells": ["B"]}],
            "scenes[0].mode: this flashback tells nothing earlier than what the film has shown before it",
        ),
    ],
)
def test_a_scene_that_does_not_fit_the_story_is_refused(scenes: list[Film], problem: str) -> None:
    assert told(events=events("A", "B"), scenes=scenes) == [problem]


def test_a_flashback_may_tell_what_came_before_something_shown() -> None:
    assert told(events=events("A", "B"), scenes=[{"tells": ["B"]}, {"tells": ["A"], "mode": "flashback"}]) == []


def test_a_flashback_may_tell_what_has_no_known_order() -> None:
    unknown = {"title": "X", "order": "unknown"}
    scenes = [{"tells": ["A"]}, {"tells": ["X"], "mode": "flashback"}]

    assert told(events=[*events("A"), unknown], scenes=scenes) == []


def test_an_event_that_is_off_screen_needs_no_scene() -> None:
    assert told(events=events("A", "B"), scenes=[{"tells": ["A"]}], off_screen=["B"]) == []


def test_an_event_is_not_off_screen_when_a_scene_tells_it() -> None:
    found = told(events=events("A"), scenes=[{"tells": ["A"]}], off_screen=["A"])

    assert found == ["off_screen[0]: 'A' is not off-screen: a scene tells it; see scenes[0]"]


def test_without_scenes_every_event_counts_as_told() -> None:
    assert told(events=events("A", "B"), off_screen=["B"]) == []


def two_at_once(*, one: str, other: str, **event: str) -> Film:
    return {
        "characters": [{"name": "Ben"}],
        "settings": [
            {"name": "Nevada", "kind": "region"},
            {"name": "Las Vegas", "kind": "city", "part_of": "Nevada"},
            {"name": "Bar", "kind": "business", "part_of": "Las Vegas"},
            {"name": "Motel", "kind": "business", "part_of": "Las Vegas"},
        ],
        "events": [
            {"title": "A", "participants": ["Ben"], "setting": one},
            {"title": "B", "participants": ["Ben"], "setting": other, "with": ["A"], **event},
        ],
    }


def test_nobody_is_in_two_unrelated_settings_at_once() -> None:
    found = told(**two_at_once(one="Bar", other="Motel"))

    where = "'Ben' is in 'Motel' and, at the same time, in 'Bar'"
    assert found == [f"events[1].setting: {where}; neither is part of the other; see events[0].setting"]


def test_a_setting_and_its_whole_are_one_place() -> None:
    assert told(**two_at_once(one="Bar", other="Nevada")) == []


def test_a_dreamer_may_be_elsewhere() -> None:
    assert told(**two_at_once(one="Bar", other="Motel", reality="dream")) == []


def test_the_graph_may_know_that_two_settings_are_related() -> None:
    known = KnownNames({"paradise": "Paradise", "strip": "Strip"}, {}, {"strip": "paradise"})

    assert told(known, **two_at_once(one="Paradise", other="Strip")) == []


def test_problems_of_shape_and_of_names_are_told_together() -> None:
    film = {**FILM, "events": [{"title": 7}, {"title": "A", "kind": "meting", "participants": ["Sera"]}]}

    assert [str(problem) for problem in draft_problems(draft(film))] == [
        'events[0].title: wants text, not 7; write "7"',
        "events[1].kind: 'meting' is no word known here. Nearest: 'meeting'.",
        "events[1].participants[0]: no character is called 'Sera'.",
    ]


def test_what_follows_only_from_a_broken_entry_is_not_told_again() -> None:
    film = {**FILM, "events": [{"name": "A"}], "scenes": [{"tells": ["A"]}]}

    assert [str(problem) for problem in draft_problems(draft(film))] == [
        "events[0]: title is missing",
        "events[0].name: no such key here.",
    ]
