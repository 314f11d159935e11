from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.check.shape import draft, keys_at
from graph.load.document import Entry, FilmDocument
from graph.model import SettingKind

Film = dict[str, Any]

FILM: Film = {"title": "Leaving Las Vegas", "year": 1995}


def told(**entries: Any) -> list[str]:
    return [str(problem) for problem in draft({**FILM, **entries}).problems]


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        ({"titel": "x"}, "titel: no such key here. Nearest: 'title'."),
        ({"events": [{"title": "A", "settng": "x"}]}, "events[0].settng: no such key here. Nearest: 'setting'."),
        ({"cast": [{"character": "Ben"}]}, "cast[0]: person is missing"),
        ({"cast": ["Nicolas Cage"]}, "cast[0]: wants an entry (`key: value`), not 'Nicolas Cage'"),
        ({"title": 1917}, 'title: wants text, not 1917; write "1917"'),
        ({"title": None}, "title: wants text and says nothing; a word such as null needs quotes"),
        ({"title": " "}, "title: is empty"),
        ({"title": "x" * 301}, "title: is longer than 300 characters"),
        ({"title": "\ud83d"}, "title: holds half a character (a lone surrogate)"),
        ({"year": "soon"}, "year: wants a whole number, not 'soon'"),
        ({"year": True}, "year: wants a number, not true"),
        ({"year": 1700}, "year: must be 1870 or more"),
        ({"runtime_minutes": 2000}, "runtime_minutes: must be 1500 or less"),
        ({"release_date": "27 October"}, "release_date: wants a date such as 1995-10-27, not '27 October'"),
        (
            {"release_date": "1995-13-01"},
            "release_date: wants a day of the calendar such as 1995-10-27, not '1995-13-01'",
        ),
        ({"release_date": 0}, "release_date: wants a date such as 1995-10-27, not 0"),
        ({"has_post_credit_scene": "maybe"}, "has_post_credit_scene: wants true or false, not 'maybe'"),
        ({"genres": {"a": 1}}, "genres: wants a list, not a mapping"),
        ({"genres": [{"Drama": "dark"}]}, "genres[0]: wants text, not a mapping; a text that holds `: ` needs quotes"),
        (
            {"scenes": [{"tells": "A", "mode": "Flash-Bck"}]},
            "scenes[0].mode: 'Flash-Bck' is no word known here. Nearest: 'flashback'.",
        ),
        ({"imdb_id": "113627"}, "imdb_id: wants something like tt0113627, not '113627'"),
        ({"slug": "Leaving"}, "slug: wants something like the-matrix-1999, not 'Leaving'"),
        ({"links": ["example"]}, "links[0]: wants a web address such as https://example.org, not 'example'"),
        ({"scenes": [{"tells": []}]}, "scenes[0].tells: wants at least one entry"),
        (
            {"events": [{"title": "A", "order": "unkown"}]},
            "events[0].order: 'unkown' is no word known here. Nearest: 'unknown'.",
        ),
        ({"themes": [{"name": "A", "weight": 2}]}, "themes[0].weight: must be 1 or less"),
        ({"themes": [{"name": "A", "weight": float("nan")}]}, "themes[0].weight: must be 0 or more"),
    ],
)
def test_a_wrong_value_is_told_in_plain_words(entries: Film, problem: str) -> None:
    assert told(**entries) == [problem]


def test_a_word_that_is_like_none_is_told_with_all_that_are_known() -> None:
    assert told(settings=[{"name": "A", "kind": "zzz"}]) == [
        f"settings[0].kind: 'zzz' is no word known here. Known: {', '.join(kind.lower() for kind in SettingKind)}."
    ]


def test_one_bare_text_stands_for_a_list_of_it() -> None:
    events = {"title": "A", "after": "B", "participants": "Ben", "causes": "C"}

    document = draft({**FILM, "events": [events], "scenes": [{"tells": "A"}]}).document

    assert (
        document
        == draft(
            {
                **FILM,
                "events": [{"title": "A", "after": ["B"], "participants": ["Ben"], "causes": ["C"]}],
                "scenes": [{"tells": ["A"]}],
            }
        ).document
    )


def test_every_problem_of_a_document_is_told_at_once() -> None:
    assert len(told(year="soon", genres=3, titel="x", events=[{"title": ""}, 7])) == 5


@pytest.mark.parametrize(("value", "found"), [([], "a list"), ("text", "'text'"), (None, "nothing"), (7, "7")])
def test_a_document_that_is_no_mapping_says_what_it_is(value: object, found: str) -> None:
    [problem] = draft(value).problems

    assert str(problem).startswith(f"wants a film (`title: …`, `year: …`), not {found}")


def test_what_is_left_without_broken_entries_can_still_be_read() -> None:
    document = draft({**FILM, "year": "soon", "events": [{"title": "A"}, {"titel": "B"}, {"title": "C"}]}).document

    assert document is not None
    assert [event.title for event in document.events] == ["A", "C"]


def test_a_path_leads_back_past_the_entries_left_out() -> None:
    kept = draft({**FILM, "events": [7, {"title": "A", "participants": [7, "Ben"]}]}).kept

    assert kept.original_path(("events", 0, "participants", 0, "character")) == (
        "events",
        1,
        "participants",
        1,
        "character",
    )


def test_the_keys_of_an_entry_are_known_by_its_path() -> None:
    assert "faithful" in keys_at(("scenes", 3, "tells", 0))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=6,
)


def keys_of(entry: type[Entry]) -> st.SearchStrategy[str]:
    return st.sampled_from([field.alias or name for name, field in entry.model_fields.items()])


entries = st.dictionaries(keys_of(FilmDocument) | st.text(max_size=5), json_values | st.lists(json_values, max_size=3))


@settings(deadline=None)
@given(entries)
def test_anything_is_either_a_document_or_has_problems(value: Film) -> None:
    read = draft(value)

    assert bool(read.problems) or read.document is not None


@settings(deadline=None)
@given(entries)
def test_something_is_left_of_every_mapping(value: Film) -> None:
    assert draft(value).document is not None
