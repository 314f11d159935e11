"""Records of Wikipedia's yearly lists as film documents."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.load.document import FilmDocument
from graph.load.slugs import film_slug
from seeds.wikipedia.articles import describes
from seeds.wikipedia.cast import credits_of
from seeds.wikipedia.catalogue import Catalogue

Record = dict[str, object]
Make = Callable[..., Catalogue]


@pytest.fixture
def catalogue(tmp_path: Path) -> Make:
    """Writes a file of records and opens it."""

    def make(*records: Record | str) -> Catalogue:
        path = tmp_path / "films.jsonl.gz"
        lines = (record if isinstance(record, str) else json.dumps(record) for record in records)
        path.write_bytes(gzip.compress("\n".join(lines).encode()))
        return Catalogue(path)

    return make


def record(title: str = "Carmen", year: int = 1915, **fields: object) -> Record:
    return {"title": title, "year": year, "cast": [], "genres": [], "href": None, "extract": None, **fields}


def documents(catalogue: Catalogue) -> list[FilmDocument]:
    return [film.document for film in catalogue.films() if film.document]


def people(*cast: str, is_documentary: bool = False) -> list[str]:
    return list(credits_of(cast, is_documentary=is_documentary).people)


@pytest.mark.parametrize(
    ("cast", "credited"),
    [
        (["Betty Nansen", "and", "Edward José"], ["Betty Nansen", "Edward José"]),
        (["voices of", "Mel Blanc"], ["Mel Blanc"]),
        (["Walter Huston", "(", "Best Actor", "nominee)", "Mary Astor"], ["Walter Huston", "Mary Astor"]),
        (["Dir.:", "Greg Marcks", "Cast:", "Shane West"], ["Shane West"]),
        (["Cesare Pavese", "(novel)", "Valentina Cortese"], ["Valentina Cortese"]),
        (["Melanie Wistar (Screenplay)", "Scott Elrod"], ["Scott Elrod"]),
        (["Josh Pais", "[2]", "?", "."], ["Josh Pais"]),
        (["Katherine MacDonald]]", ". Caroline Martin"], ["Katherine MacDonald", "Caroline Martin"]),
        (["Harry Carter (actor)", "Dave (Tex) O'Brien"], ["Harry Carter", "Dave (Tex) O'Brien"]),
        (["House Peters", "Sr.", "Myrtle Stedman"], ["House Peters Sr.", "Myrtle Stedman"]),
        (["Music by", "Philip Glass"], []),
        (["50 Cent", "will.i.am", "muMs da Schemer"], ["50 Cent", "will.i.am", "muMs da Schemer"]),
        (["Cole and Dylan Sprouse"], ["Cole Sprouse", "Dylan Sprouse"]),
        (["Laurel and Hardy", "The Three Stooges"], ["Laurel and Hardy", "The Three Stooges"]),
        (["Roy Acuff and his Smoky Mountain Boys"], ["Roy Acuff and his Smoky Mountain Boys"]),
        (["Béla Lugosi", "Bela Lugosi", "Lon Chaney, Jr.", "Lon Chaney Jr."], ["Béla Lugosi", "Lon Chaney, Jr."]),
    ],
)
def test_only_performers_stay_in_a_cast(cast: list[str], credited: list[str]) -> None:
    assert people(*cast) == credited


def test_what_a_documentary_is_about_is_not_its_cast() -> None:
    assert people("the life of", "Kurt Gerron", is_documentary=True) == []


def test_a_drawn_star_is_a_character() -> None:
    assert credits_of(["Bugs Bunny"], is_documentary=False).characters == ("Bugs Bunny",)


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("The Curtain Pole[1]", "The Curtain Pole"),
        ("Fly by Night\u00a0[fr]", "Fly by Night"),
        ("Naked Gun .mw-parser-output .frac{white-space:nowrap}33+1⁄3", "Naked Gun 33+1⁄3"),
    ],
)
def test_a_title_is_freed_of_marks(catalogue: Make, title: str, plain: str) -> None:
    [document] = documents(catalogue(record(title)))

    assert document.title == plain


@pytest.mark.parametrize(
    ("paragraph", "is_of_the_film"),
    [
        ("Carmen is a 1915 American silent drama film.", True),
        ("Carmen is an American silent film starring Theda Bara.", True),
        ("Carmen is a 1943 American musical film.", False),
        ("Carmen is a novella, first published in 1845.", False),
        ("Carmen is an opera by Georges Bizet. A 1915 film was made of it.", False),
        ("For the song see Carmen (song)", False),
    ],
)
def test_a_paragraph_must_speak_of_a_film_of_that_year(paragraph: str, *, is_of_the_film: bool) -> None:
    assert describes(paragraph, 1915) == is_of_the_film


def test_a_paragraph_about_another_film_is_no_synopsis_and_is_counted(catalogue: Make) -> None:
    films = catalogue(record(href="Carmen", extract="Carmen is a 1943 musical film."))

    [document] = documents(films)

    assert document.synopsis is None
    assert document.wikipedia_title is None
    assert sum(films.left_out.values()) == 2


def test_the_source_is_the_article(catalogue: Make) -> None:
    [document] = documents(catalogue(record(href="Billy%27s_Rival", extract="Billy's Rival is a 1915 film.")))

    assert document.wikipedia_title == "Billy's Rival"
    assert [source.address for source in document.sources] == ["https://en.wikipedia.org/wiki/Billy%27s_Rival"]


def test_an_article_that_several_films_point_at_belongs_to_the_one_it_describes(catalogue: Make) -> None:
    extract = "Crossed Trails is a 1948 American Western film."
    older = record("Crossed Trails", 1924, href="Crossed_Trails", extract=extract)
    newer = record("Crossed Trails", 1948, href="Crossed_Trails", extract=extract)

    titles = [document.wikipedia_title for document in documents(catalogue(older, newer))]

    assert titles == [None, "Crossed Trails"]


def test_a_record_that_stands_twice_is_one_film_with_everyone_in_it(catalogue: Make) -> None:
    films = catalogue(
        record(href="Boy_of_Mine", cast=["Ben Alexander", "Irene Rich"]),
        record(href="Boy_of_Mine", cast=["Ben Alexander"]),
    )

    [document] = documents(films)

    assert [entry.person for entry in document.cast] == ["Ben Alexander", "Irene Rich"]
    assert films.left_out == {"record: the same film again": 1}


TWO_CARMENS = [
    record(href="Carmen_(1915_Cecil_B._DeMille_film)", cast=["Geraldine Farrar"]),
    record(href="Carmen_(1915_Raoul_Walsh_film)", cast=["Theda Bara"]),
]


@pytest.mark.parametrize("records", [TWO_CARMENS, TWO_CARMENS[::-1]])
def test_different_films_of_one_title_and_year_are_told_apart_whatever_their_order(
    catalogue: Make, records: list[Record]
) -> None:
    slugs = {film_slug(document): document.cast[0].person for document in documents(catalogue(*records))}

    assert slugs == {"carmen-1915-cecil-b-demille": "Geraldine Farrar", "carmen-1915-raoul-walsh": "Theda Bara"}


def test_films_whose_articles_tell_nothing_are_told_apart_by_their_first_billed(catalogue: Make) -> None:
    films = catalogue(record(cast=["Frances Nelson"]), record(cast=["William Garwood"]))

    assert sorted(map(film_slug, documents(films))) == ["carmen-1915-garwood", "carmen-1915-nelson"]


def test_one_person_has_one_spelling_the_usual_one(catalogue: Make) -> None:
    films = catalogue(
        record("A", cast=["Ramón Novarro"]), record("B", cast=["Ramon Novarro"]), record("C", cast=["Ramon Novarro"])
    )

    names = {entry.person for document in documents(films) for entry in document.cast}

    assert names == {"Ramon Novarro"}


def test_a_line_that_is_no_record_is_a_problem_of_that_line(catalogue: Make) -> None:
    [broken] = catalogue("{").films()

    assert broken.document is None
    assert broken.name.endswith("films.jsonl.gz:1")
    assert broken.problems


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    [missing] = Catalogue(tmp_path / "none.jsonl.gz").films()

    assert missing.document is None
    assert "No such file" in missing.problems[0].reason
