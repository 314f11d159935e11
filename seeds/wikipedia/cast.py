"""Who is credited in a cast of Wikipedia's yearly lists of films, and what in it is no performer.

The lists were split at links and commas, so awards, crew, voice notes and whole sentences stand among the names.
Whoever is billed under a name stays a person: animals, and acts too (`Laurel and Hardy`, `The Three Stooges`).
`Cole and Dylan Sprouse` are two people sharing a surname and become two. Two people of one name stay one.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.load.slugs import slug

CARTOON_STARS = frozenset(
    {
        "Bugs Bunny",
        "Casper",
        "Cecil Turtle",
        "Daffy Duck",
        "Donald Duck",
        "Elmer Fudd",
        "Foghorn Leghorn",
        "Goofy",
        "Mickey Mouse",
        "Peg Leg Pete",
        "Popeye",
        "Porky Pig",
        "Sylvester",
        "Tom and Jerry",
        "Tweety",
        "Willoughby",
        "Woody Woodpecker",
        "Woody the Woodpecker",
        "Yogi Bear",
        "Yosemite Sam",
    }
)
"""Drawn characters, listed where other films have their cast."""

SERIES = frozenset({"Looney Tunes", "Merrie Melodies", "Pete Smith Specialty"})
SUFFIXES = frozenset({"Jr.", "Sr.", "II", "III"})
FARTHEST_BRACKET = 3

FOOTNOTE = re.compile(r"\[\w{1,3}\]")
STRAY_MARKS = re.compile(r"^[\s.,;\]]+|[\s,;\[\]]+$|^and (?=[A-Z])")
ROLE_NOTE = re.compile(r" \([^()]*\b(cast|narrator|dancer|actor|actress)\)$")
CREW = re.compile(
    r"cast:|dir\.:.*"
    r"|(.*\()?(director|writ|screenwr|screenp|acreenp|teleplay|story|novel|book|producer)[^()]*\)|\(director",
    re.IGNORECASE,
)
NOTE = re.compile(r"\([^()]*\)")
NAMELESS = re.compile(r"[\W_]*|(19|20)\d\d .*")
CREDIT = re.compile(
    r"and|&|with|the|kids|cartoon|unknown|voices? of|narrated by|(archive )?footage of|(many|various) cameos"
    r"|and (his )?orchestra",
    re.IGNORECASE,
)
GOVERNS_NEXT = re.compile(r"music(al score)? by|various child contestants on", re.IGNORECASE)
SENTENCE = re.compile(
    r"[a-z][a-z'-]*( .*)?|(The|A) (life|year|use|politics) .*|Hip hop music|Race identity within|Interviews with"
)
ONE_SURNAME = re.compile(r"([A-Z]\S+) (?:and|&) (?!the |his )(\S+) ([A-Z].+)")
TWO_NAMES = re.compile(r"([A-Z]\S+ [A-Z]\S+) and ([A-Z]\S+ (?:[A-Z]\S+ )*[A-Z]\S+)")


@dataclass(frozen=True)
class Credits:
    """A cast in billing order without what is no performer, and how much was left out for which reason."""

    people: tuple[str, ...]
    characters: tuple[str, ...]
    left_out: Counter[str]


def credits_of(cast: Sequence[str], *, is_documentary: bool) -> Credits:
    """Sort out one cast."""
    names = [_tidied(entry) for entry in cast]
    left_out: Counter[str] = Counter()
    for reason, step in STEPS.items():
        kept = step(names)
        left_out[reason] += len(names) - len(kept)
        names = kept
    if _tells_a_subject(names, is_documentary=is_documentary):
        left_out["cast entry: what a documentary is about, not who appears"] += len(names)
        names = []
    kept = _without_credit_words(names)
    left_out["cast entry: a word of the credits, no name"] += len(names) - len(kept)
    people = [person for name in _with_suffixes(kept) if name not in CARTOON_STARS for person in _apart(name)]
    once = list({slug(person): person for person in reversed(people)}.values())[::-1]
    left_out["cast entry: a name twice in one cast"] += len(people) - len(once)
    return Credits(tuple(once), tuple(name for name in kept if name in CARTOON_STARS), +left_out)


@lru_cache(maxsize=8192)
def _tidied(entry: str) -> str:
    text = " ".join(FOOTNOTE.sub("", entry).split())
    return ROLE_NOTE.sub("", STRAY_MARKS.sub("", text))


def _after_crew(names: list[str]) -> list[str]:
    """Crew comes first where it is named at all, and its last entry says so: `Daywalt`, `(story)`."""
    crew = [place for place, name in enumerate(names) if CREW.fullmatch(name)]
    return names[crew[-1] + 1 :] if crew else names


def _outside_brackets(names: list[str]) -> list[str]:
    """Leave out a remark split over several entries: `(`, `Best Actor`, `nominee)`."""
    kept: list[str] = []
    closing = -1
    for place, name in enumerate(names):
        depth = name.count("(") - name.count(")")
        if depth > 0:
            closing = _closing(names, place)
        elif depth < 0 and place > closing:
            kept = kept[:-1]
        elif place > closing:
            kept.append(name)
    return kept


def _closing(names: list[str], place: int) -> int:
    following = range(place + 1, min(place + 1 + FARTHEST_BRACKET, len(names)))
    return next((each for each in following if names[each].count(")") > names[each].count("(")), place)


def _without_notes(names: list[str]) -> list[str]:
    return [name for name in names if not NOTE.fullmatch(name)]


def _without_blanks(names: list[str]) -> list[str]:
    return [name for name in names if not NAMELESS.fullmatch(name)]


def _without_series(names: list[str]) -> list[str]:
    return [name for name in names if name not in SERIES]


STEPS: dict[str, Callable[[list[str]], list[str]]] = {
    "cast entry: crew": _after_crew,
    "cast entry: a remark in brackets": lambda names: _without_notes(_outside_brackets(names)),
    "cast entry: punctuation or an occasion": _without_blanks,
    "cast entry: a series, no performer": _without_series,
}


def _tells_a_subject(names: Sequence[str], *, is_documentary: bool) -> bool:
    """`the life of`, `Kurt Gerron`: where a list opens with a sentence, its names aren't credited."""
    sentences = [bool(SENTENCE.fullmatch(name)) and (name == "the" or not CREDIT.fullmatch(name)) for name in names]
    return any(sentences) if is_documentary else sentences[:1] == [True]


def _without_credit_words(names: Sequence[str]) -> list[str]:
    kept: list[str] = []
    is_governed = False
    for name in names:
        governs = bool(GOVERNS_NEXT.fullmatch(name))
        if not (governs or is_governed or CREDIT.fullmatch(name)):
            kept.append(name)
        is_governed = governs
    return kept


def _with_suffixes(names: Sequence[str]) -> list[str]:
    """`House Peters`, `Sr.` are one name."""
    joined: list[str] = []
    for name in names:
        if name in SUFFIXES and joined:
            joined[-1] += f" {name}"
        else:
            joined.append(name)
    return joined


def _apart(name: str) -> Iterator[str]:
    if match := ONE_SURNAME.fullmatch(name):
        first, second, surname = match.groups()
        yield from (f"{first} {surname}", f"{second} {surname}")
    elif match := TWO_NAMES.fullmatch(name):
        yield from match.groups()
    else:
        yield name
