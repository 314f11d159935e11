"""Whether an encyclopedia article, known by its name and first paragraph, is about a film, and what it tells of it."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

FOOTNOTE = re.compile(r"\[\w{1,3}\]")
STYLE_SHEET = re.compile(r"\.mw-parser-output.*\}", re.DOTALL)
YEAR = re.compile(r"\b(?:18[89]\d|19\d\d|20[0-2]\d)\b")
FILM_WORD = re.compile(r"\b(films?|movies?|feature|documentary|(mini|)series|serial|cartoon|starring|directed)\b")
OTHER_WORK = re.compile(
    r"((?! (is|was) (an?|the) ).){0,120} (is|was) (an?|the) ((?!film|movie|serial|mini|documentary)[^\s.]+ ){0,5}"
    r"(novel|play|book|song|poem|opera|musical|sculpture|tragedy)(,| by| with| written| first| of|\.)"
)
DISTINCTION = re.compile(r"_\(([^()]*)\)$")
COMMONPLACE = re.compile(r"\b(film|\d{4})\b")


def cleaned(text: str) -> str:
    """Text without footnote marks, style sheets and spaces that aren't spaces."""
    return " ".join(FOOTNOTE.sub("", STYLE_SHEET.sub(" ", text)).split())


def article_title(href: str) -> str:
    """The name of an article as people read it."""
    return unquote(href).replace("_", " ")


def distinction(href: str | None) -> str:
    """What an article's name adds to tell its film from namesakes: `Cecil B. DeMille`, `Fox`; often nothing."""
    match = DISTINCTION.search(unquote(href or ""))
    return COMMONPLACE.sub("", match[1].replace("_", " ")).strip() if match else ""


def describes(paragraph: str, year: int) -> bool:
    """Whether a paragraph speaks of a film of that year, not of a book, a play or another film of the same name."""
    years = _years(paragraph)
    is_of_its_time = year in years if years else bool(FILM_WORD.search(paragraph))
    return is_of_its_time and not OTHER_WORK.match(paragraph)


def is_about(paragraph: str, year: int, cast: Iterable[str]) -> bool:
    """Whether an article may be the film's own though its year differs: a film is often shown before its release."""
    years = _years(paragraph)
    is_near = not years or any(abs(each - year) <= 1 for each in years)
    return (is_near or any(name in paragraph for name in cast)) and not OTHER_WORK.match(paragraph)


def _years(paragraph: str) -> set[int]:
    return {int(year) for year in YEAR.findall(paragraph)}
