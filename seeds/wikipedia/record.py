"""One record of Wikipedia's yearly lists of films, and the film document it makes."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from pydantic import BaseModel, ConfigDict, Field, field_validator

from graph.load.document import FilmDocument
from graph.load.slugs import slug
from seeds.wikipedia.articles import article_title, cleaned, describes, distinction, is_about
from seeds.wikipedia.cast import Credits, credits_of

ARTICLES = "https://en.wikipedia.org/wiki/"


class Record(BaseModel):
    """One line of the file."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    title: str = Field(min_length=1)
    year: int
    cast: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    href: str | None = None
    extract: str | None = None

    @field_validator("title", "extract")
    @classmethod
    def _as_read(cls, text: str | None) -> str | None:
        return None if text is None else cleaned(text)

    @property
    def key(self) -> str:
        """The slug of title and year, which different films may share."""
        return f"{slug(self.title)}-{self.year}"

    @property
    def credits(self) -> Credits:
        """Who is credited."""
        return credits_of(self.cast, is_documentary="Documentary" in self.genres)


@dataclass(frozen=True)
class Survey:
    """What only the whole file can tell: keys and articles of more than one record, and names spelt in several ways."""

    ambiguous: frozenset[str]
    crowded_articles: frozenset[str]
    spellings: Mapping[str, str]

    def usual(self, name: str) -> str:
        """A name as most records spell it."""
        return self.spellings.get(slug(name), name)


def document(record: Record, survey: Survey, *, film: str | None, left_out: Counter[str]) -> FilmDocument:
    """The document of one record; what is not taken over is counted."""
    credited = record.credits
    left_out.update(credited.left_out)
    has_article = _has_article(record, survey, credited.people)
    has_synopsis = bool(record.extract) and describes(record.extract or "", record.year)
    if record.href and not has_article:
        left_out["article: it is another's"] += 1
    if record.extract and not has_synopsis:
        left_out["synopsis: it tells of another film, book or play, or of another year"] += 1
    content = {
        "slug": film,
        "title": record.title,
        "year": record.year,
        "genres": list(dict.fromkeys(record.genres)),
        "synopsis": record.extract if has_synopsis else None,
        "cast": [{"person": survey.usual(person)} for person in credited.people],
        "characters": [{"name": name} for name in credited.characters],
        **(_article(record.href) if record.href and has_article else {}),
    }
    return FilmDocument.model_validate(content)


def united(record: Record, twin: Record) -> Record:
    """Two records of one film as one."""
    return record.model_copy(
        update={
            "cast": tuple(dict.fromkeys(record.cast + twin.cast)),
            "genres": tuple(dict.fromkeys(record.genres + twin.genres)),
            "href": record.href or twin.href,
            "extract": record.extract or twin.extract,
        }
    )


def are_one_film(record: Record, twin: Record) -> bool:
    """Whether two records of the same title and year mean the same film: one article, or a performer in both."""
    if record.href and twin.href:
        return record.href == twin.href
    people = [{slug(person) for person in each.credits.people} for each in (record, twin)]
    return bool(people[0] & people[1]) or people == [set(), set()]


def distinct_slugs(records: Sequence[Record]) -> Iterator[tuple[str, Record]]:
    """Slugs for different films of the same title and year, each from its own content, in whatever order they come."""
    marks = [slug(_distinction(record)) for record in records]
    for record, mark in zip(records, marks, strict=True):
        is_clear = mark and marks.count(mark) == 1
        yield f"{record.key}-{mark if is_clear else _fingerprint(record)}", record


def _distinction(record: Record) -> str:
    first_billed = next(iter(record.credits.people), "")
    return distinction(record.href) or first_billed.rpartition(" ")[2]


def _fingerprint(record: Record) -> str:
    return sha256(record.model_dump_json().encode()).hexdigest()[:8]


def _has_article(record: Record, survey: Survey, people: Sequence[str]) -> bool:
    if not record.href or "#" in record.href:
        return False
    text = record.extract or ""
    if record.href in survey.crowded_articles:
        return describes(text, record.year)
    return is_about(text, record.year, people)


def _article(href: str) -> dict[str, object]:
    title = article_title(href)
    source = {"address": ARTICLES + href, "title": title, "kind": "encyclopedia"}
    return {"wikipedia_title": title, "sources": [source]}
