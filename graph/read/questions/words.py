"""What a person types, as queries of Lucene over the fields of a full-text index."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import zip_longest

Words = tuple[str, ...]

MOST_WORDS = 20
MOST_FORGIVEN = 8
"""Words that may be misspelt: Lucene tries up to 50 spellings of each in each field, and refuses 1,024 in all."""

LONGEST_WORD = 64
"""Letters of a word that count: Lucene makes an automaton of them."""

LEFT_OUT = (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
    "to was will with"
)
STOP_WORDS = frozenset(LEFT_OUT.split())
"""Words that are not in the folding index: asked for there, they are never found."""

SIGNS_WITHIN_WORDS = re.compile(r"(?<=\w)['’.·](?=\w)|(?<=\d),(?=\d)")
"""What the analyzers keep, as in `o'brien` and `20,000`."""

SHORTEST_PREFIX = 2
"""A single letter alone starts a fifth of all names; after another word it narrows them down."""

SHORTEST_PREFIX_IN_PROSE = 3
"""Nearly every synopsis has a word that starts with a given letter or two."""

# Lucene scores exact and fuzzy words by their rarity, 3 to 10 times these weights, and a prefix by its weight alone.
EXACT, PREFIX, PHRASE = 4, 10, 4


def words_of(text: str) -> Words:
    """The words of a text in lower case; no sign in them means anything to Lucene."""
    kept = {match.start() for match in SIGNS_WITHIN_WORDS.finditer(text)}
    spaced = "".join(sign if place in kept or _is_of_a_word(sign) else " " for place, sign in enumerate(text))
    return tuple(word[:LONGEST_WORD] for word in spaced.lower().split()[:MOST_WORDS])


def without_stop_words(words: Words) -> Words:
    """The words that the folding index knows."""
    return tuple(word for word in words if word not in STOP_WORDS)


def in_one_of(fields: Sequence[str], words: Words, *, wrong: int) -> str:
    """Every word in the same field, the last perhaps not yet ended; best where they stand together as typed."""
    shortest = SHORTEST_PREFIX if len(words) == 1 else 1
    groups = " ".join(f"+({group})" for group in _groups(words, wrong, shortest))
    return " ".join(f'{field}:({groups} "{" ".join(words)}"^{PHRASE})' for field in fields)


def across(fields: Sequence[str], words: Words, *, wrong: int) -> str:
    """Every word in any of the fields, the last perhaps not yet ended."""
    groups = _groups(words, wrong, SHORTEST_PREFIX_IN_PROSE)
    return " ".join("+(" + " ".join(f"{field}:({group})" for field in fields) + ")" for group in groups)


def _groups(words: Words, wrong: int, shortest_prefix: int) -> list[str]:
    """For each word the ways in which it may be found, with at most so many wrong letters."""
    exact = [f'"{word}"^{EXACT}' for word in words]
    fuzzy = [_misspelt(word, wrong) for word in words[:MOST_FORGIVEN]]
    prefix = ["" for _ in words[:-1]] + [f"{word}*^{PREFIX}" for word in words[-1:] if len(word) >= shortest_prefix]
    return [" ".join(filter(None, ways)) for ways in zip_longest(exact, fuzzy, prefix)]


def _misspelt(word: str, most: int) -> str:
    """The word with as many wrong letters as its length forgives: one in four."""
    wrong = min(len(word) // 4, most)
    return f"{word}~{wrong}" if wrong else ""


def _is_of_a_word(sign: str) -> bool:
    """Letters, marks on letters, and digits: what the analyzers make words of."""
    kind = unicodedata.category(sign)
    return kind[0] in "LM" or kind == "Nd"
