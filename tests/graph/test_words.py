"""What a person types becomes words, and never an operator of Lucene."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.read.questions.pages import Page
from graph.read.questions.search import search, searches
from graph.read.questions.words import in_one_of, without_stop_words, words_of

OPERATORS = r'+-&|!(){}[]^"~*?:\/'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Leaving Las Vegas", ("leaving", "las", "vegas")),
        ("O'Brien, o’brien", ("o'brien", "o’brien")),
        ("E.T. (1982)", ("e.t", "1982")),
        ("20,000 leagues, 3:10", ("20,000", "leagues", "3", "10")),
        ("Spider-Man AND/OR 8½", ("spider", "man", "and", "or", "8")),
        ("Ame\N{COMBINING ACUTE ACCENT}lie", ("ame\N{COMBINING ACUTE ACCENT}lie",)),
        ("羅生門", ("羅生門",)),
        (' ?! "" \ud800\x00', ()),
    ],
)
def test_a_text_becomes_its_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


@given(text=st.text() | st.text(alphabet=f"{OPERATORS}aé1 .,'ANDORT"))
def test_words_are_made_of_letters_marks_and_digits(text: str) -> None:
    signs = {sign for word in words_of(text) for sign in word}

    assert {sign for sign in signs if unicodedata.category(sign)[0] not in "LMN"} <= set("'’.·,")


@given(text=st.text(alphabet=f"{OPERATORS}aé1 .,'ANDORT"))
def test_a_text_adds_no_clause_that_its_words_alone_would_not(text: str) -> None:
    words = words_of(text)

    assert [search.query for search in searches(text)] == [search.query for search in searches(" ".join(words))]


@given(text=st.text(min_size=1000, alphabet=st.characters(categories=["L", "Zs"])))
def test_a_text_of_any_length_makes_a_query_that_lucene_takes(text: str) -> None:
    queries = [search.query for search in searches(text)]

    assert all(query.count("~") <= 2 * 8 for query in queries)


@given(text=st.text())
def test_no_text_ever_becomes_cypher(text: str) -> None:
    assert search(text, None, Page()).head.text == search("x", None, Page()).head.text


def test_stop_words_are_not_looked_for_where_they_are_not_indexed() -> None:
    assert without_stop_words(words_of("The Return of the King")) == ("return", "king")


@pytest.mark.parametrize(("word", "wrong"), [("las", 0), ("vegs", 1), ("leving", 1), ("tarrantino", 2)])
def test_the_longer_a_word_the_more_wrong_letters_it_may_have(word: str, wrong: int) -> None:
    query = in_one_of(["title"], (word, "x"), wrong=2)

    assert re.findall(r"~(\d)", query) == ([str(wrong)] if wrong else [])


def test_only_the_last_word_may_be_unfinished() -> None:
    assert re.findall(r"(\w+)\*", in_one_of(["title"], ("spirited", "aw"), wrong=1)) == ["aw"]
