"""Wikipedia's yearly lists of American films as film documents.

The file is read twice: first for what only the whole can tell, then record by record. Only keys are kept meanwhile, and
the few records that share a title and year: they come last, each film among them told from the others.
"""

import gzip
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from pydantic import ValidationError

from graph.load.check.problem import Problem
from graph.load.slugs import slug
from seeds.sourced import Sourced, UnreadableError, unreadable
from seeds.wikipedia.record import Record, Survey, are_one_film, distinct_slugs, document, united

Line = tuple[int, Record]

NO_OBJECT = frozenset({"json_invalid", "model_type"})
"""What pydantic calls a line that holds no JSON object."""


class Catalogue:
    """The films of one file; `left_out` counts what was not taken over, by reason, while they are drawn."""

    def __init__(self, path: Path) -> None:
        """Read nothing yet."""
        self._path = path
        self.left_out: Counter[str] = Counter()

    def films(self) -> Iterator[Sourced]:
        """Every film once; a line that is no record, or a file that can't be read on, comes as a problem."""
        return self._told(self._films)

    def unfit(self) -> Iterator[Sourced]:
        """What the beginning of the file tells against it, if it is no catalogue at all."""
        return self._told(self._looked_at)

    def _told(self, find: Callable[[], Iterator[Sourced]]) -> Iterator[Sourced]:
        try:
            yield from find()
        except UnreadableError as error:
            yield unreadable(str(self._path), self._path.name, error)
        except (gzip.BadGzipFile, zlib.error, EOFError):
            yield self._unreadable("is no sound gzip file; it may have been cut short")
        except OSError as error:
            yield self._unreadable(f"can't be read: {error.strerror}")

    def _looked_at(self) -> Iterator[Sourced]:
        if str(self._path) == "-":
            raise UnreadableError("a catalogue is read twice, so it can't come from standard input; name a file")
        if self._path.is_dir():
            raise UnreadableError("is a folder; name the file of the catalogue")
        with self._lines() as lines:
            first = next((line for line in lines if line.strip()), b"")
        if isinstance(parsed := _parsed(first), ValidationError) and parsed.errors()[0]["type"] in NO_OBJECT:
            raise UnreadableError("is no catalogue: it wants one JSON object a line, with `title` and `year`")
        return iter(())

    def _films(self) -> Iterator[Sourced]:
        survey = self._survey()
        ambiguous: defaultdict[str, list[Line]] = defaultdict(list)
        for number, record in self._records():
            if isinstance(record, ValidationError):
                yield self._no_record(number, record)
            elif record.key in survey.ambiguous:
                ambiguous[record.key].append((number, record))
            else:
                yield self._film((number, record), survey, film=None)
        for lines in ambiguous.values():
            yield from self._told_apart(lines, survey)

    def _survey(self) -> Survey:
        keys: Counter[str] = Counter()
        articles: defaultdict[str, set[str]] = defaultdict(set)
        names: Counter[str] = Counter()
        for _, record in self._records():
            if isinstance(record, Record):
                keys[record.key] += 1
                names.update(record.cast)
                if record.href:
                    articles[record.href].add(record.key)
        return Survey(
            ambiguous=frozenset(key for key, count in keys.items() if count > 1),
            crowded_articles=frozenset(article for article, films in articles.items() if len(films) > 1),
            spellings=_usual_spellings(names),
        )

    def _records(self) -> Iterator[tuple[int, Record | ValidationError]]:
        with self._lines() as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield number, _parsed(line)

    def _lines(self) -> BinaryIO | gzip.GzipFile:
        return gzip.open(self._path, "rb") if self._path.suffix == ".gz" else self._path.open("rb")

    def _told_apart(self, lines: Sequence[Line], survey: Survey) -> Iterator[Sourced]:
        """Unite the records that mean one film and give the films that remain slugs of their own."""
        films: list[Line] = []
        for number, record in sorted(lines, key=lambda line: line[1].model_dump_json()):
            twin = next((place for place, film in enumerate(films) if are_one_film(film[1], record)), None)
            if twin is None:
                films.append((number, record))
            else:
                self.left_out["record: the same film again"] += 1
                films[twin] = (films[twin][0], united(films[twin][1], record))
        if len(films) == 1:
            yield self._film(films[0], survey, film=None)
            return
        numbers = [number for number, _ in films]
        for number, (film, record) in zip(numbers, distinct_slugs([record for _, record in films]), strict=True):
            yield self._film((number, record), survey, film=film)

    def _film(self, line: Line, survey: Survey, *, film: str | None) -> Sourced:
        number, record = line
        made = document(record, survey, film=film, left_out=self.left_out)
        return Sourced(str(self._path), self._path.name, made, line=number)

    def _no_record(self, number: int, error: ValidationError) -> Sourced:
        reasons = tuple(Problem(each["loc"], each["msg"]) for each in error.errors(include_url=False))
        return Sourced(str(self._path), self._path.name, None, reasons, line=number)

    def _unreadable(self, reason: str) -> Sourced:
        return unreadable(str(self._path), self._path.name, UnreadableError(reason))


def _parsed(line: bytes) -> Record | ValidationError:
    try:
        return Record.model_validate_json(line)
    except ValidationError as error:
        return error


def _usual_spellings(names: Counter[str]) -> dict[str, str]:
    """For the slug of each name spelt in several ways, the commonest; of two as common, the one with accents."""
    spellings: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        spellings[slug(name)].append(name)
    return {
        key: max(several, key=lambda name: (names[name], len(name.encode()), name))
        for key, several in spellings.items()
        if len(several) > 1
    }
