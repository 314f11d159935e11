"""What a person types, as Lucene queries over the fields of a full-text index."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

MOST_WORDS = 12
LONGEST_WORD = 64
"""Letters of a word that count: Lucene builds an automaton out of each."""

STOP_WORDS = frozenset(
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
    "to was will with".split()
)
"""Words that the folding analyzer leaves out of its index: asked for, they would never be found."""

JOINED = re.compile(r"(?<=\w)['’.·](?=\w)|(?<=\d),(?=\d)")
"""Signs that the analyzers keep within a word, such as `o'brien` and `20,000`."""

PHRASE, EXACT, PREFIX, FUZZY = 4, 4, 10, 1
"""How much a kind of hit weighs. Exact and fuzzy ones score by rarity, about 3 to 10 times these; prefixes just this."""

SHORTEST_PREFIX_IN_PROSE = 3
"""Nearly every synopsis has a word that starts with a given letter, so fewer say nothing."""


class Words(NamedTuple):
    """The words of a text, the last of which may still be under way."""

    all: tuple[str, ...]

    @property
    def are_all_stop_words(self) -> bool:
        """Whether only the index of every word can find them."""
        return STOP_WORDS.issuperset(self.all)

    @property
    def have_stop_words(self) -> bool:
        """Whether the index of every word knows more."""
        return not STOP_WORDS.isdisjoint(self.all)


def words_of(text: str) -> Words:
    """The words of a text in lower case, without signs: nothing in them is an operator of Lucene."""
    kept = {place.start() for place in JOINED.finditer(text)}
    plain = "".join(
        letter if place in kept or _belongs_to_word(letter) else " " for place, letter in enumerate(text)
    )
    return Words(tuple(word[:LONGEST_WORD] for word in plain.lower().split()[:MOST_WORDS]))
