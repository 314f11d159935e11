from graph.load.checkup import look_over
from tests.given import given


def test_a_film_that_stands_in_two_documents_is_a_problem_of_the_second() -> None:
    found = look_over([given(name="a.yaml"), given(name="b.yaml", genres=["Crime"])])

    assert [line.partition(";")[0] for line in found.problems] == [
        "b.yaml: the film 'heat-1995' stands in a.yaml already"
    ]


def test_namesakes_with_slugs_of_their_own_are_different_films() -> None:
    assert look_over([given(name="a.yaml"), given(name="b.yaml", slug="heat-1995-short")]).problems == []


def test_a_document_may_use_what_a_later_one_defines() -> None:
    early = given(name="a.yaml", events=[{"title": "A drive", "setting": "Los Angeles"}])
    late = given("Drive", name="b.yaml", settings=[{"name": "Los Angeles", "kind": "city"}])

    found = look_over([early, late])

    assert (found.problems, found.warnings) == ([], [])


def test_a_name_that_no_document_defines_is_a_warning_as_the_graph_may_hold_it() -> None:
    found = look_over([given(name="a.yaml", events=[{"title": "A drive", "setting": "Los Angeles"}])])

    assert (found.problems, len(found.warnings)) == ([], 1)
