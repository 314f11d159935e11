"""Film documents from files: YAML, JSON and JSONL, gzipped or not, in folders or on standard input."""

import gzip
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from io import BufferedReader, BytesIO, RawIOBase
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

import orjson

from graph.load.check.problem import Path as EntryPath
from seeds.json_text import json_value, offset_of
from seeds.sourced import Mark, Sourced, UnreadableError, sourced, unreadable
from seeds.text import MOST_BYTES, ByteStream, mark_at, numbered_lines, whole_text
from seeds.yaml_text import yaml_documents

Reader = Callable[[str, str, ByteStream], Iterator[Sourced]]

STANDARD_INPUT = "-"
GZIP = ".gz"
GZIP_MAGIC = b"\x1f\x8b"


def read(paths: Iterable[str | Path], *, standard_input: BinaryIO | None = None) -> Iterator[Sourced]:
    """The documents of files, folders and, for `-`, standard input, one at a time; what can't be read says why."""
    for path in paths:
        if str(path) == STANDARD_INPUT:
            stream = standard_input or sys.stdin.buffer
            yield from _told("standard input", "", partial(_from_standard_input, stream))
        else:
            documents = _folder if Path(path).is_dir() else _from_file
            yield from _told(str(path), Path(path).name, partial(documents, Path(path)))


def unfit_paths(paths: Iterable[str | Path]) -> list[Sourced]:
    """Those of the paths that can't hold documents, with the reason; no file is opened."""
    named = [Path(path) for path in paths if str(path) != STANDARD_INPUT]
    return [found for path in named for found in _told(str(path), path.name, partial(_looked_at, path))]


def _looked_at(path: Path, _file: str, _source: str) -> Iterator[Sourced]:
    path.stat()
    if path.is_dir():
        _films_in(path)
    else:
        _known_reader(path)
    return iter(())


def _folder(folder: Path, _file: str, _source: str) -> Iterator[Sourced]:
    for path in _films_in(folder):
        yield from _told(str(path), path.name, partial(_from_file, path))


def _films_in(folder: Path) -> list[Path]:
    inside = sorted(path for path in folder.rglob("*") if _reader(path) and path.is_file())
    visible = [path for path in inside if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    if not visible:
        raise UnreadableError(f"holds no file that ends in {_endings()}")
    return visible


def _told(file: str, source: str, documents: Callable[[str, str], Iterator[Sourced]]) -> Iterator[Sourced]:
    """The documents of one file, and in the end whatever kept it from being read further."""
    try:
        yield from documents(file, source)
    except UnreadableError as error:
        yield unreadable(file, source, error)
    except (gzip.BadGzipFile, zlib.error, EOFError):
        yield unreadable(file, source, UnreadableError("is no sound gzip file; it may have been cut short"))
    except OSError as error:
        yield unreadable(file, source, UnreadableError(f"can't be read: {error.strerror}"))


def _from_file(path: Path, file: str, source: str) -> Iterator[Sourced]:
    with gzip.open(path) if path.suffix == GZIP else path.open("rb") as stream:
        yield from _known_reader(path)(file, source, stream)


def _from_standard_input(stream: BinaryIO, file: str, source: str) -> Iterator[Sourced]:
    buffered = BufferedReader(cast("RawIOBase", stream))
    try:
        if buffered.peek(len(GZIP_MAGIC)).startswith(GZIP_MAGIC):
            with gzip.open(buffered) as unzipped:
                yield from _any(file, source, unzipped)
        else:
            yield from _any(file, source, buffered)
    finally:
        buffered.detach()  # or the process would lose its standard input with this reader


def _any(file: str, source: str, stream: ByteStream) -> Iterator[Sourced]:
    """JSONL where the first line is an object of its own, else JSON or YAML, told apart by the first sign."""
    lines = numbered_lines(stream)
    number, first = next(lines, (1, b""))
    if _is_object(first):
        yield from _lines(file, source, chain([(number, first)], lines))
        return
    rest = stream.read(MOST_BYTES)
    text = whole_text(BytesIO(b"\n" * (number - 1) + first + rest))
    yield from (_json if text.lstrip().startswith(("{", "[")) else _yaml)(file, source, text)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(orjson.loads(line), dict)
    except orjson.JSONDecodeError:
        return False


def _yaml(file: str, source: str, text: str) -> Iterator[Sourced]:
    documents = 0
    for written in yaml_documents(text):
        documents += 1
        yield sourced(file, source, written.value, written.find_mark)
    if not documents:
        raise UnreadableError("holds only comments; a film document needs at least title and year")


def _json(file: str, source: str, text: str) -> Iterator[Sourced]:
    yield sourced(file, source, json_value(text), lambda path: mark_at(text, offset_of(text, path)))


def _jsonl(file: str, source: str, stream: ByteStream) -> Iterator[Sourced]:
    yield from _lines(file, source, numbered_lines(stream))


def _lines(file: str, source: str, lines: Iterable[tuple[int, bytes]]) -> Iterator[Sourced]:
    """A document per line; a line that can't be read leaves the others as they are."""
    for number, line in lines:
        try:
            value = json_value(line)
        except UnreadableError as error:
            mark = Mark(number, error.mark.column if error.mark else 1)
            yield unreadable(file, source, UnreadableError(error.reason, mark), number)
        else:
            yield sourced(file, source, value, partial(_mark_in_line, line, number), number)


def _mark_in_line(line: bytes, number: int, path: EntryPath) -> Mark:
    return Mark(number, offset_of(line.decode(), path) + 1)


def _whole(read_text: Callable[[str, str, str], Iterator[Sourced]]) -> Reader:
    return lambda file, source, stream: read_text(file, source, whole_text(stream))


READERS: Mapping[str, Reader] = {
    ".yaml": _whole(_yaml),
    ".yml": _whole(_yaml),
    ".json": _whole(_json),
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
}


def _reader(path: Path) -> Reader | None:
    return READERS.get((path.with_suffix("") if path.suffix == GZIP else path).suffix.lower())


def _known_reader(path: Path) -> Reader:
    reader = _reader(path)
    if reader is None:
        raise UnreadableError(f"is of no kind known here; its name must end in {_endings()}")
    return reader


def _endings() -> str:
    return f"{', '.join(READERS)}, each also with {GZIP}"
