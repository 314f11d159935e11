"""What README.md and its companions promise; tables made from the code are written anew with --rewrite."""

import re
from collections.abc import Iterable
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic.fields import FieldInfo

from graph import model
from graph.load import document
from graph.load.checkup import look_over
from graph.load.document import Entry
from graph.load.rows.tables import TABLES, RelationshipTable
from graph.settings import Settings
from schema.errors import HTTP_STATUS, Code
from schema.limits import Limits
from schema.types.enums import MEANINGS
from seeds.files import read
from tests.fix_queries import Snapshot
from tests.written import (
    FILM_DOCUMENTS,
    README,
    ROOT,
    blocks,
    first_column,
    headings,
    section,
    text_of,
    with_part,
)

DOCUMENTS = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", FILM_DOCUMENTS]
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
EXAMPLE = blocks(text_of(FILM_DOCUMENTS), "yaml")[0]

ENTRIES: dict[str, type[Entry]] = {
    "The film": document.FilmDocument,
    "Source": document.SourceEntry,
    "Person": document.PersonEntry,
    "Crew": document.CrewEntry,
    "Cast": document.CastEntry,
    "Character": document.CharacterEntry,
    "Link": document.LinkEntry,
    "Setting": document.SettingEntry,
    "Theme": document.ThemeEntry,
    "Event": document.EventEntry,
    "Participant": document.ParticipantEntry,
    "Consequence": document.CausationEntry,
    "Scene": document.SceneEntry,
    "Telling": document.TellingEntry,
    "Related film": document.RelatedFilmEntry,
}
each_entry = pytest.mark.parametrize(("title", "entry"), ENTRIES.items(), ids=ENTRIES)

WORDS: dict[str, type[StrEnum]] = {
    "`role` of a character": model.CharacterRole,
    "`kind` of a link": model.LinkKind,
    "`kind` of a setting": model.SettingKind,
    "`significance` of a setting": model.Significance,
    "`kind` of a theme": model.ThemeKind,
    "`kind` of an event": model.EventKind,
    "`reality` of an event": model.Reality,
    "`spoiler` of an event": model.SpoilerLevel,
    "`how` of a consequence": model.CausationKind,
    "`mode` of a scene": model.NarrativeMode,
}
NEVER_WRITTEN = {model.LinkKind.SHARED_EVENT, model.NarrativeMode.OFF_SCREEN}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    links = [(path.parent / target if target else path, anchor) for target, anchor in LINK.findall(text_of(path))]

    assert [str(target) for target, anchor in links if not leads_somewhere(target, anchor)] == []


def leads_somewhere(target: Path, anchor: str) -> bool:
    return target.exists() and (not anchor or anchor in headings(text_of(target)))


def test_the_readme_lists_every_setting(request: pytest.FixtureRequest) -> None:
    rows = [settings_row(name, field) for name, field in Settings.model_fields.items()]
    table = "\n".join(["| name | default | meaning |", "| --- | --- | --- |", *rows]) + "\n"

    written(request, README).expect(with_part(text_of(README), "settings", table))


def settings_row(name: str, field: FieldInfo) -> str:
    return f"| `{name.upper()}` | {default_text(field)} | {field.description} |"


def default_text(field: FieldInfo) -> str:
    if field.default_factory is not None:
        return "a folder of the user"
    default = field.default.get_secret_value() if hasattr(field.default, "get_secret_value") else field.default
    return f"`{default}`" if default not in (None, "") else ""


def test_the_readme_lists_every_error_with_its_status() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \|", section(text_of(README), "Errors and limits"), re.MULTILINE)

    assert {code: int(status) for code, status in rows} == {code.value: HTTP_STATUS[code].value for code in Code}


@pytest.mark.parametrize("limit", sorted(set(vars(Limits()).values())))
def test_the_readme_names_every_limit(limit: int) -> None:
    assert re.search(rf"\b{limit:,}\b", section(text_of(README), "Errors and limits"))


def test_the_picture_shows_the_graph_as_the_loader_writes_it() -> None:
    drawn = re.findall(r"^ +(\w+) -- (.*?) --> (\w+)$", blocks(text_of(README), "mermaid")[0], re.MULTILINE)

    assert {(one, kind, other) for one, kinds, other in drawn for kind in re.findall(r"[A-Z_]{4,}", kinds)} == {
        (table.from_label, table.type, table.to_label)
        for table in TABLES.values()
        if isinstance(table, RelationshipTable)
    }


def test_the_example_of_a_film_document_has_no_problems() -> None:
    found = look_over(read(["-"], standard_input=BytesIO(EXAMPLE.encode())))

    assert (found.documents, found.problems, found.warnings) == (1, [], [])


@each_entry
def test_the_example_uses_every_key(title: str, entry: type[Entry]) -> None:
    used = {key for mapping in mappings(yaml.safe_load(EXAMPLE)) for key in mapping}

    assert [key for key in keys_of(entry) if key not in used] == [], title


def mappings(value: Any) -> Iterable[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from mappings(inner)


@each_entry
def test_the_keys_of_an_entry_are_explained_in_order(title: str, entry: type[Entry]) -> None:
    assert first_column(section(text_of(FILM_DOCUMENTS), title)) == keys_of(entry)


@each_entry
def test_the_keys_of_an_entry_mean_over_http_what_they_mean_in_a_file(title: str, entry: type[Entry]) -> None:
    meanings = re.findall(r"^\| `\w+` \| [^|]* \| (.*) \|$", section(text_of(FILM_DOCUMENTS), title), re.MULTILINE)
    described = [(field.description or "?").removesuffix(".") for field in entry.model_fields.values()]

    # What a file may leave out or write shorter is said there only.
    assert [meaning[: len(words)] for meaning, words in zip(meanings, described, strict=True)] == described


@each_entry
def test_the_needed_keys_of_an_entry_are_marked(title: str, entry: type[Entry]) -> None:
    needed = re.findall(r"^\| `(\w+)` \| [^|]*, needed \|", section(text_of(FILM_DOCUMENTS), title), re.MULTILINE)

    assert needed == [field.alias or name for name, field in entry.model_fields.items() if field.is_required()]


def test_every_kind_of_entry_is_explained() -> None:
    assert set(ENTRIES.values()) == set(Entry.__subclasses__())


def keys_of(entry: type[Entry]) -> list[str]:
    return [field.alias or name for name, field in entry.model_fields.items()]


def test_every_word_is_explained(request: pytest.FixtureRequest) -> None:
    tables = "\n".join(words_table(title, vocabulary) for title, vocabulary in WORDS.items())

    written(request, FILM_DOCUMENTS).expect(with_part(text_of(FILM_DOCUMENTS), "words", tables))


def words_table(title: str, vocabulary: type[StrEnum]) -> str:
    _, meanings = MEANINGS[vocabulary]
    rows = [f"| `{word.lower()}` | {meanings[word]} |" for word in vocabulary if word not in NEVER_WRITTEN]
    return "\n".join([f"### {title}\n", "| word | meaning |", "| --- | --- |", *rows]) + "\n"


@pytest.mark.parametrize("vocabulary", [model.OrderCertainty, model.FilmRelationKind])
def test_the_words_without_a_table_are_named_beside_their_key(vocabulary: type[StrEnum]) -> None:
    assert [word for word in vocabulary if f"`{word.lower()}`" not in text_of(FILM_DOCUMENTS)] == []


def test_the_kinds_of_settings_that_films_share_are_named() -> None:
    kinds = [kind.lower() for kind in model.SettingKind if kind in model.SHARED_SETTING_KINDS]

    assert f"{', '.join(kinds[:-1])} and {kinds[-1]}" in " ".join(text_of(FILM_DOCUMENTS).split())


def written(request: pytest.FixtureRequest, path: Path) -> Snapshot:
    return Snapshot(path, request.config.getoption("--rewrite"))
