from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.load.document import FilmDocument
from graph.load.rows.film_rows import FilmRows, concatenated, digest, film_rows
from graph.load.rows.tables import TABLES, NodeTable, RelationshipTable, Row

Film = dict[str, Any]

FILM: Film = {"title": "Leaving Las Vegas", "year": 1995}
SLUG = "leaving-las-vegas-1995"


def document(**entries: Any) -> FilmDocument:
    return FilmDocument.model_validate({**FILM, **entries})


def rows_of(table: str, **entries: Any) -> list[Row]:
    return film_rows(document(**entries)).tables[table]


def properties_of(table: str, **entries: Any) -> list[Row]:
    return [row["properties"] for row in rows_of(table, **entries)]


def joined(table: str, **entries: Any) -> list[tuple[str, str]]:
    return [(row["from"], row["to"]) for row in rows_of(table, **entries)]


STORY: Film = {
    "cast": [{"person": "Nicolas Cage", "character": "Ben"}, {"person": "Elisabeth Shue", "character": "Sera"}],
    "settings": [
        {"name": "Las Vegas", "kind": "city", "part_of": "Nevada"},
        {"name": "Bar", "kind": "business", "part_of": "Las Vegas"},
    ],
    "themes": [{"name": "Luck", "weight": 1.0, "broader": "Chance"}],
    "events": [
        {"title": "A", "participants": ["Ben", {"character": "Sera", "role": "witness"}], "setting": "Bar"},
        {
            "title": "B",
            "setting": "Hollywood",
            "strand": "Love",
            "themes": ["Luck"],
            "causes": [{"event": "C", "how": "enables"}],
        },
        {"title": "C", "part_of": "B", "after": ["A"], "certainty": "inferred"},
        {"title": "D", "with": ["C"], "strand": "Ruin"},
    ],
    "scenes": [
        {"tells": ["B", {"event": "C", "faithful": False}], "minute": 3, "viewpoint": "Ben"},
        {"tells": ["A"], "mode": "flashback"},
        {"tells": ["C"]},
    ],
    "off_screen": ["D"],
    "links_between": [{"from": "Ben", "to": "Sera", "kind": "love", "until_event": "C"}],
}


def test_a_film_keeps_what_its_document_states() -> None:
    [film] = properties_of(
        "Film", release_date="1995-10-27", links=["https://example.org/"], has_post_credit_scene=False
    )

    film.pop("digest")
    assert film == {
        "title": "Leaving Las Vegas",
        "year": 1995,
        "releaseDate": date(1995, 10, 27),
        "languages": [],
        "countries": [],
        "productionNotes": [],
        "links": ["https://example.org/"],
        "hasPostCreditScene": False,
        "titleFolded": "leaving las vegas",
    }


def test_the_digest_of_a_film_stands_in_its_row() -> None:
    film = film_rows(document())

    assert film.tables["Film"][0]["properties"]["digest"] == film.digest


def test_a_scene_after_the_credits_is_noticed() -> None:
    [film] = properties_of("Film", events=[{"title": "A"}], scenes=[{"tells": ["A"], "mode": "post credit"}])

    assert film["hasPostCreditScene"] is True


def test_the_derived_shape_of_the_telling_belongs_to_the_film() -> None:
    [film] = properties_of("Film", **STORY)

    assert (film["nonlinearity"], film["structure"]) == (pytest.approx(2 / 3), "CIRCULAR")


def test_a_person_is_credited_once_however_many_parts_they_play() -> None:
    cast = [{"person": "Peter Sellers", "character": name} for name in ("Mandrake", "Muffley")]

    assert rows_of("ACTED_IN", cast=cast) == [
        {"from": "peter-sellers", "to": SLUG, "film": SLUG, "properties": {"billing": 0}}
    ]


def test_a_person_plays_each_of_their_characters() -> None:
    cast = [{"person": "Peter Sellers", "character": name} for name in ("Mandrake", "Muffley")]

    assert joined("PORTRAYS", cast=cast) == [
        ("peter-sellers", f"{SLUG}/mandrake"),
        ("peter-sellers", f"{SLUG}/muffley"),
    ]


def test_a_namesake_goes_by_the_slug_given() -> None:
    people = [{"name": "Steve McQueen", "slug": "steve-mcqueen-1969"}]

    assert joined("DIRECTED", people=people, directors=["Steve McQueen"]) == [("steve-mcqueen-1969", SLUG)]


def test_a_person_may_be_named_by_the_slug_given() -> None:
    people = [{"name": "Steve McQueen", "slug": "steve-mcqueen-1969", "birth_year": 1969}]

    assert rows_of("Person", people=people, directors=["steve-mcqueen-1969"]) == [
        {
            "slug": "steve-mcqueen-1969",
            "properties": {"name": "Steve McQueen", "birthYear": 1969, "nameFolded": "steve mcqueen"},
        }
    ]


def test_a_character_appears_with_role_and_billing() -> None:
    characters = [{"name": "Sera", "role": "protagonist"}]

    assert properties_of("APPEARS_IN", characters=characters, cast=STORY["cast"]) == [
        {"role": "PROTAGONIST", "billing": 1},
        {"billing": 0},
    ]


def test_a_city_is_shared_and_a_bar_is_the_films_own() -> None:
    tables = film_rows(document(**STORY)).tables

    assert [row["slug"] for table in ("SharedSetting", "OwnSetting") for row in tables[table]] == [
        "las-vegas",
        f"{SLUG}/bar",
    ]


def test_a_setting_is_part_of_its_whole_wherever_that_is_defined() -> None:
    tables = film_rows(document(**STORY)).tables

    assert [
        (row["from"], row["to"]) for name in ("SETTING_PART_OF", "OWN_SETTING_PART_OF") for row in tables[name]
    ] == [
        ("las-vegas", "nevada"),
        (f"{SLUG}/bar", "las-vegas"),
    ]


def test_a_film_takes_place_in_a_shared_setting_that_only_an_event_names() -> None:
    assert (SLUG, "hollywood") in joined("TAKES_PLACE_IN", **STORY)


def test_events_carry_their_places_in_the_story() -> None:
    found = properties_of("Event", **STORY)

    assert [(event["storyRank"], event["storyRankMin"], event["storyRankMax"]) for event in found] == [
        (0, 0, 0),
        (1, 1, 2),
        (1, 1, 2),
        (1, 1, 2),
    ]


def test_an_event_is_revealed_by_its_first_faithful_telling() -> None:
    assert [event.get("revealedAt") for event in properties_of("Event", **STORY)] == [1, 0, 2, None]


def test_the_order_is_kept_with_its_certainty() -> None:
    assert rows_of("PRECEDES", **STORY)[1] == {
        "from": f"{SLUG}/a",
        "to": f"{SLUG}/c",
        "film": SLUG,
        "properties": {"certainty": "INFERRED"},
    }


def test_scenes_are_numbered_in_screen_order() -> None:
    assert [row["slug"] for row in rows_of("Scene", **STORY)] == [f"{SLUG}/s01", f"{SLUG}/s02", f"{SLUG}/s03"]


def test_a_scene_that_jumps_says_where_to() -> None:
    assert properties_of("Scene", **STORY)[1] == {
        "screenPosition": 1,
        "mode": "FLASHBACK",
        "anachrony": "FLASHBACK",
        "anachronyReach": 1,
        "anachronyExtent": 1,
    }


def test_a_scene_tells_its_events_in_turn() -> None:
    assert [row["properties"] for row in rows_of("TELLS", **STORY)][:2] == [
        {"faithful": True, "ordinal": 0},
        {"faithful": False, "ordinal": 1},
    ]


def test_scenes_left_out_follow_the_story() -> None:
    events = [{"title": "B", "after": ["A"]}, {"title": "A", "after": []}, {"title": "C"}]

    assert [row["to"] for row in rows_of("TELLS", events=events, off_screen=["C"])] == [f"{SLUG}/a", f"{SLUG}/b"]


def test_strands_that_only_events_name_are_numbered_as_they_come() -> None:
    assert properties_of("Strand", **STORY) == [{"name": "Love", "ordinal": 0}, {"name": "Ruin", "ordinal": 1}]


def test_a_file_describes_a_film_that_names_no_source() -> None:
    assert film_rows(document(), source="films.jsonl").tables["DESCRIBED_BY"][0]["to"] == "films.jsonl"


def test_a_file_does_not_describe_a_film_that_names_its_source() -> None:
    film = film_rows(document(sources=[{"address": "https://example.org/"}]), source="films.jsonl")

    assert [row["to"] for row in film.tables["DESCRIBED_BY"]] == ["https://example.org/"]


def test_the_digest_does_not_depend_on_spelling_out_defaults() -> None:
    assert digest(document(events=[{"title": "A", "reality": "actual"}])) == digest(document(events=[{"title": "A"}]))


def test_the_digest_changes_with_the_content() -> None:
    assert digest(document(plot="He drinks.")) != digest(document())


def test_what_films_share_is_written_once_for_a_batch() -> None:
    films = [film_rows(document(title=title, genres=["Drama"])) for title in ("One", "Two")]

    tables = concatenated(films)
    assert (len(tables["Film"]), len(tables["Genre"]), len(tables["HAS_GENRE"])) == (2, 1, 2)


def test_what_one_film_of_a_batch_leaves_unsaid_of_a_shared_theme_a_later_one_says() -> None:
    stated = [{"name": "Luck"}, {"name": "Luck", "description": "Chance that favours."}, {"description": "Late."}]
    films = [
        film_rows(document(title=str(each), themes=[{"name": "luck", **theme}])) for each, theme in enumerate(stated)
    ]

    [theme] = concatenated(films)["Theme"]

    assert (theme["properties"]["name"], theme["properties"]["description"]) == ("Luck", "Chance that favours.")


names = st.lists(st.sampled_from(["A", "B", "C"]), max_size=4)
unhurried = settings(deadline=None)


@st.composite
def any_film(draw: st.DrawFn) -> FilmRows:
    events = [{"title": title} for title in draw(st.lists(st.sampled_from("ABC"), unique=True))]
    titles = [event["title"] for event in events]
    told = st.lists(st.sampled_from(titles), min_size=1, max_size=3) if titles else st.nothing()
    cast = [{"person": person, "character": person} for person in draw(names)]
    film = document(
        title=draw(st.sampled_from(["One", "Two", "Three"])),
        genres=draw(names),
        directors=draw(names),
        cast=cast,
        themes=[{"name": name} for name in draw(st.lists(st.sampled_from("ABC"), unique=True))],
        events=events,
        scenes=[{"tells": tells} for tells in draw(st.lists(told, max_size=3))] if titles else None,
    )
    return film_rows(film)


@unhurried
@given(any_film())
def test_every_relationship_joins_nodes_of_the_tables_or_shared_ones(film: FilmRows) -> None:
    slugs = {
        (row["slug"], table.label)
        for name, table in TABLES.items()
        if isinstance(table, NodeTable)
        for row in film.tables[name]
    }

    for name, table in TABLES.items():
        if isinstance(table, RelationshipTable):
            ends = {(row["from"], table.from_label) for row in film.tables[name]}
            ends |= {(row["to"], table.to_label) for row in film.tables[name]}
            assert ends <= slugs


@unhurried
@given(any_film())
def test_no_row_stands_twice(film: FilmRows) -> None:
    for name, table in TABLES.items():
        key = table.key if isinstance(table, RelationshipTable) else ()
        found = [
            (row.get("slug"), row.get("from"), row.get("to"), *(row["properties"][each] for each in key))
            for row in film.tables[name]
        ]
        assert len(found) == len(set(found))


@unhurried
@given(st.lists(any_film(), unique_by=lambda film: film.film))
def test_the_order_of_loading_does_not_change_what_is_loaded(films: list[FilmRows]) -> None:
    onward, backward = concatenated(films), concatenated(films[::-1])

    assert {name: sorted(map(repr, rows)) for name, rows in onward.items()} == {
        name: sorted(map(repr, rows)) for name, rows in backward.items()
    }
