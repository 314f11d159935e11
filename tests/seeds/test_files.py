import gzip
import json
from collections.abc import Callable
from io import BytesIO
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.check.document import problems
from graph.load.document import FilmDocument
from graph.load.rows.film_rows import digest
from seeds.files import read
from seeds.json_text import offset_of
from seeds.sourced import Sourced
from seeds.yaml_text import CONTINUED, yaml_documents

Write = Callable[[str, str | bytes], Path]

FILM = {"title": "Memento", "year": 2000}
ENDINGS = ".yaml, .yml, .json, .jsonl, .ndjson, each also with .gz"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes a file that is read by its bare name."""
    monkeypatch.chdir(tmp_path)

    def write_file(name: str, content: str | bytes) -> Path:
        path = Path(name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


def document_of(path: Path) -> FilmDocument:
    [found] = read([path])
    assert found.document is not None, told(found)
    return found.document


def told(found: Sourced) -> list[str]:
    reasons = found.problems if found.document is None else problems(found.document)
    return [found.located(problem) for problem in reasons]


def told_of(path: Path | str) -> list[str]:
    return [problem for found in read([path]) for problem in told(found)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("film.yaml", "title: Memento\nyear: 2000\n"),
        ("film.yml", "\N{ZERO WIDTH NO-BREAK SPACE}title: Memento\r\nyear: 2000\r\n"),
        ("film.json", json.dumps(FILM, indent=2)),
        ("films.jsonl", json.dumps(FILM) + "\n"),
        ("films.ndjson", "\n" + json.dumps(FILM)),
        ("FILM.YAML", "{title: Memento, year: 2000}"),
        ("film.yaml.gz", gzip.compress(b"title: Memento\nyear: 2000\n")),
        ("films.jsonl.gz", gzip.compress(json.dumps(FILM).encode())),
    ],
)
def test_a_film_is_the_same_in_every_format(write: Write, name: str, content: str | bytes) -> None:
    assert digest(document_of(write(name, content))) == digest(FilmDocument.model_validate(FILM))


@pytest.mark.parametrize(
    "content",
    [
        b"title: Memento\nyear: 2000\n",
        json.dumps(FILM).encode(),
        json.dumps(FILM, indent=2).encode(),
        gzip.compress(json.dumps(FILM).encode()),
        b"\n\n# a film\ntitle: Memento\nyear: 2000\n",
    ],
)
def test_a_film_is_the_same_from_standard_input(content: bytes) -> None:
    [found] = read(["-"], standard_input=BytesIO(content))

    assert found.document == FilmDocument.model_validate(FILM)


def test_standard_input_may_hold_many_films() -> None:
    lines = "\n".join(json.dumps({**FILM, "year": year}) for year in (2000, 2001, 2002))

    found = read(["-"], standard_input=BytesIO(lines.encode()))

    assert [each.document and each.document.year for each in found] == [2000, 2001, 2002]


def test_standard_input_stays_open() -> None:
    stream = BytesIO(b"title: Memento\nyear: 2000\n")

    list(read(["-"], standard_input=stream))

    assert not stream.closed


def test_a_folder_is_read_in_the_order_of_names(write: Write) -> None:
    for name in ("films/b.yaml", "films/a.json", "films/.hidden.yaml", "films/notes.txt"):
        write(name, json.dumps(FILM))

    assert [each.name for each in read(["films"])] == ["films/a.json", "films/b.yaml"]


def test_a_yaml_file_may_hold_several_films(write: Write) -> None:
    path = write("films.yaml", "title: One\nyear: 2000\n---\ntitle: Two\nyear: 2001\n")

    assert [each.document and each.document.title for each in read([path])] == ["One", "Two"]


def test_a_document_names_its_file_without_folders_as_source(write: Write) -> None:
    [found] = read([write("films/memento.yaml", "title: Memento\nyear: 2000\n")])

    assert found.source == "memento.yaml"


@pytest.mark.parametrize(
    "title", ["1917", "300", "no", "12:30", "2001-01-01", "0x10", "1_000", "1.0", "007", ".5", "On"]
)
def test_a_plain_title_is_what_it_looks_like(write: Write, title: str) -> None:
    assert document_of(write("film.yaml", f"title: {title}\nyear: 2000\n")).title == title


def test_a_problem_names_line_and_column(write: Write) -> None:
    film = "title: Memento\nyear: 2000\nsettings:\n  - {name: Motel room, kind: room}\nevents:\n  - title: A\n"

    assert told_of(write("film.yaml", film + "    setting: Motel rom\n")) == [
        "film.yaml:7:5: events[0].setting: no setting is called 'Motel rom'. Nearest: 'Motel room'."
    ]


def test_a_problem_names_the_line_of_the_other_entry_too(write: Write) -> None:
    path = write("film.yaml", "title: Memento\nyear: 2000\nthemes:\n  - name: Memory\n  - name: Memory\n")

    assert told_of(path) == [
        "film.yaml:5:5: themes[1].name: 'Memory' is already there; see themes[0].name (line 4)",
    ]


def test_problems_are_told_from_top_to_bottom(write: Write) -> None:
    path = write("film.yaml", "themes: 3\ntitel: Memento\nyear: soon\n")

    assert [problem.split(" ")[0] for problem in told_of(path)] == [
        "film.yaml:1:1:",
        "film.yaml:1:1:",
        "film.yaml:2:1:",
        "film.yaml:3:1:",
    ]


def test_a_problem_in_json_names_line_and_column(write: Write) -> None:
    path = write("film.json", '{\n  "title": "Memento",\n  "year": 2000,\n  "genres": ["Drama",\n    7]\n}')

    assert told_of(path) == ['film.json:5:5: genres[1]: wants text, not 7; write "7"']


def test_a_problem_in_jsonl_names_the_line_of_its_film(write: Write) -> None:
    path = write("films.jsonl", f'{json.dumps(FILM)}\n\n{{"title": "Memento", "year": "soon"}}\n')

    assert told_of(path) == ["films.jsonl:3:22: year: wants a whole number, not 'soon'"]


def test_a_broken_line_leaves_the_others_as_they_are(write: Write) -> None:
    path = write("films.jsonl", f"{json.dumps(FILM)}\n{{]\n{json.dumps(FILM)}\n")

    assert [each.document is None for each in read([path])] == [False, True, False]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("film.yaml", "", "film.yaml: is empty; a film document needs at least title and year"),
        ("film.yaml", "# nothing\n", "film.yaml: holds only comments; a film document needs at least title and year"),
        (
            "film.yaml",
            "- title: A\n",
            "film.yaml:1:1: wants a film (`title: …`, `year: …`), not a list; many films go into JSONL, one a line",
        ),
        (
            "film.yaml",
            "just words",
            "film.yaml:1:1: wants a film (`title: …`, `year: …`), not 'just words'",
        ),
        ("film.yaml", b"title: Am\xe9lie\n", "film.yaml:1:10: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        ("film.yaml", "a: 1\ntitle: \x07\n", r"film.yaml:2:8: holds the control character '\x07'"),
        (
            "film.yaml",
            "title: A\nyear: 1\ntitle: B\n",
            "film.yaml:3:1: the key 'title' stands here twice; first on line 1",
        ),
        (
            "film.yaml",
            "title: A: B\n",
            "film.yaml:1:9: is not valid YAML: a text that holds `: ` needs quotes",
        ),
        (
            "film.yaml",
            "title: Ran\ncast:\n  - {person: Érika Sóka, character: A: B}\n",
            "film.yaml:3:38: is not valid YAML: a text that holds `: ` needs quotes",
        ),
        (
            "film.yaml",
            "title: Ran\n  year: 1985\n",
            f"film.yaml:2:7: is not valid YAML: {CONTINUED}",
        ),
        (
            "film.yaml",
            "title: !!python/name:os.system x\n",
            "film.yaml:1:8: the tag tag:yaml.org,2002:python/name:os.system isn't understood; leave it out",
        ),
        ("film.yaml", "title: &a [*a]\n", "film.yaml:1:12: the alias *a stands for nothing written before it"),
        ("film.yaml", "? [a]\n: b\n", "film.yaml:1:3: a key must be a plain word"),
        ("film.yaml", "title: " + "[" * 60 + "]" * 60, "film.yaml:1:58: is nested deeper than 50 levels"),
        (
            "film.json",
            "[]",
            "film.json:1:1: wants a film (`title: …`, `year: …`), not a list; many films go into JSONL, one a line",
        ),
        ("film.json", "{]", "film.json:1:2: is not valid JSON: unexpected character, expected a string key"),
        ("films.jsonl", b'\n{"title": "\xe9"}', "films.jsonl:2:12: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        ("film.yaml.gz", b"title: A", "film.yaml.gz: is no sound gzip file; it may have been cut short"),
        (
            "films.jsonl.gz",
            gzip.compress(b'{"title": "A"}\n' * 99)[:-9],
            "films.jsonl.gz: is no sound gzip file; it may have been cut short",
        ),
        (
            "film.toml",
            "title = 1",
            f"film.toml: is of no kind known here; its name must end in {ENDINGS}",
        ),
    ],
)
def test_a_file_that_holds_no_film_says_why(write: Write, name: str, content: str | bytes, problem: str) -> None:
    assert told_of(write(name, content))[-1] == problem


def test_a_file_that_is_not_there_says_so(write: Write) -> None:
    write("other.yaml", "")

    assert told_of("film.yaml") == ["film.yaml: can't be read: No such file or directory"]


def test_a_folder_without_films_says_so(write: Write) -> None:
    write("films/notes.txt", "")

    assert told_of("films") == [
        "films: holds no file that ends in .yaml, .yml, .json, .jsonl, .ndjson, each also with .gz"
    ]


def test_aliases_stand_for_what_they_name(write: Write) -> None:
    film = document_of(write("film.yaml", "title: Memento\nyear: 2000\ndirectors: &one [Nolan]\nwriters: *one\n"))

    assert film.writers == ["Nolan"]


def test_a_small_file_cannot_grow_without_bound(write: Write) -> None:
    layers = "".join(f"k{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
    path = write("film.yaml", "k0: &a0 [x]\n" + layers)

    assert told_of(path)[0].endswith("holds more than 500,000 values, aliases counted each time")


def test_brackets_without_end_are_told(write: Write) -> None:
    assert told_of(write("film.yaml", "[" * 300_000))[0].endswith("is nested deeper than 50 levels")


def test_a_document_larger_than_allowed_is_not_read(write: Write) -> None:
    path = write("film.yaml.gz", gzip.compress(b"# " + b"x" * 17 * 1024**2))

    assert told_of(path) == ["film.yaml.gz: is larger than 16 MB; many films go into JSONL, one a line"]


def test_films_are_drawn_one_at_a_time() -> None:
    class Endless(BytesIO):
        """A stream of films that never ends."""

        numbers = count()

        def readinto(self, buffer: Any) -> int:
            line = json.dumps({**FILM, "tmdb_id": next(self.numbers) + 1}).encode() + b"\n"
            buffer[: len(line)] = line
            return len(line)

    found = islice(read(["-"], standard_input=Endless()), 3)

    assert [each.document and each.document.tmdb_id for each in found] == [1, 2, 3]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=8,
)


def paths_in(value: object) -> list[tuple[str | int, ...]]:
    steps: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        steps = list(value.items())
    if isinstance(value, list):
        steps = list(enumerate(value))
    return [(), *((step, *rest) for step, inside in steps for rest in paths_in(inside))]


@settings(deadline=None)
@given(json_values, st.sampled_from([None, 2]))
def test_every_entry_of_a_json_text_is_found(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)

    for path in paths_in(value):
        found = text[offset_of(text, path) :]
        step = path[-1] if path else None
        assert not isinstance(step, str) or found.startswith(json.dumps(step))


@settings(deadline=None)
@given(st.dictionaries(st.text("abc:#-'\" ", max_size=5), st.lists(st.text("no1:.~#&* ", max_size=5))))
def test_yaml_gives_back_what_json_writes(value: dict[str, list[str]]) -> None:
    assert [each.value for each in yaml_documents(json.dumps(value))] == [value]
