import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.document import FilmDocument
from graph.load.slugs import film_slug, own_slug, scene_slugs, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Leaving Las Vegas", "leaving-las-vegas"),
        ("Sera's apartment", "seras-apartment"),
        ("Sera\N{RIGHT SINGLE QUOTATION MARK}s apartment", "seras-apartment"),
        ("Léon", "leon"),
        ("$", "dollar-sign"),
        ("!!", "exclamation-mark-exclamation-mark"),
        ("\x01", ""),
    ],
)
def test_a_name_becomes_a_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


@settings(deadline=None)
@given(st.text(max_size=50))
def test_a_slug_is_letters_and_digits_joined_by_hyphens(name: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(name))


@settings(deadline=None)
@given(st.text(max_size=50))
def test_the_slug_of_a_slug_is_itself(name: str) -> None:
    assert slug(slug(name)) == slug(name)


def test_a_film_goes_by_title_and_year() -> None:
    assert film_slug(FilmDocument(title="Leaving Las Vegas", year=1995)) == "leaving-las-vegas-1995"


def test_a_film_may_state_its_slug() -> None:
    assert film_slug(FilmDocument(title="Leaving Las Vegas", year=1995, slug="vegas")) == "vegas"


def test_what_a_film_owns_carries_its_slug() -> None:
    assert own_slug("leaving-las-vegas-1995", "Ben Sanderson") == "leaving-las-vegas-1995/ben-sanderson"


def test_many_scenes_have_wider_numbers() -> None:
    assert scene_slugs("film", 100)[8] == "film/s009"
