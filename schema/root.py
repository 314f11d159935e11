"""Query: everything that can be asked first."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.model import Label, NodeKind
from graph.read.questions import catalogues, nodes
from graph.read.questions import films as film_questions
from graph.read.questions.external import ExternalSite, by_external_id
from graph.read.questions.neighbourhood import DEFAULT_NEIGHBOURS, neighbourhood
from graph.read.questions.pages import DEFAULT_PAGE, Page, at_most
from graph.read.questions.path import DEFAULT_HOPS, MOST_HOPS, shortest_path
from graph.read.questions.search import search
from graph.read.selection import Question
from schema.fields import asked, linked, seen
from schema.filtering import condition_of
from schema.types.arguments import After, Before, First, Last, OrderFilms, OrderPeople, OrderThemes, sorts
from schema.types.character import Character
from schema.types.connection import Connection
from schema.types.event import Event
from schema.types.film import Film
from schema.types.filters import CharacterFilter, FilmFilter, PersonFilter, SettingFilter, ThemeFilter
from schema.types.genre import Genre
from schema.types.node import Node
from schema.types.path import Path
from schema.types.person import Person
from schema.types.search import SearchConnection
from schema.types.setting import Setting
from schema.types.statistics import Statistics
from schema.types.subgraph import Subgraph
from schema.types.theme import Theme

Kept = strawberry.argument(description="Which to keep; all if unset.")
Slug = Annotated[str, strawberry.argument(description="The slug, as the field `slug` of the type gives it.")]


@strawberry.type(description="Everything that can be asked first.")
class Query:
    """The root of every query."""

    genres: list[Genre] = linked("(<it>:Genre)", "All genres, by name.")
    statistics: Statistics = seen(None, "Counts per kind of node and relationship.")

    @asked(Node | None, "Any node by its global id; null if there is none.")
    def node(
        self,
        id: Annotated[strawberry.ID, strawberry.argument(description="E.g. `Film:memento-2000`.")],  # noqa: A002
    ) -> Question:
        """See the description."""
        return nodes.by_id(id)

    @asked(list[Node | None], "Nodes by their global ids, in that order, with null where there is none.")
    def nodes(
        self, ids: Annotated[list[strawberry.ID], strawberry.argument(description='E.g. `["Film:memento-2000"]`.')]
    ) -> Question:
        """See the description."""
        return nodes.by_ids(ids)

    @asked(Film | None, "A film by its slug; null if there is none.")
    def film(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.FILM, slug)

    @asked(Person | None, "A person by slug, e.g. `nicolas-cage`; null if there is none.")
    def person(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.PERSON, slug)

    @asked(Character | None, "A character by slug, e.g. `leaving-las-vegas-1995/ben-sanderson`; null if there is none.")
    def character(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.CHARACTER, slug)

    @asked(Theme | None, "A theme by slug, e.g. `addiction`; null if there is none.")
    def theme(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.THEME, slug)

    @asked(Setting | None, "A setting by slug, e.g. `las-vegas`; null if there is none.")
    def setting(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.SETTING, slug)

    @asked(Event | None, "An event by slug, e.g. `leaving-las-vegas-1995/ben-loses-his-job`; null if there is none.")
    def event(self, slug: Slug) -> Question:
        """See the description."""
        return nodes.by_slug(Label.EVENT, slug)

    @asked(Connection[Film], "Films in pages, by title unless told otherwise.")
    def films(
        self,
        where: Annotated[FilmFilter | None, Kept] = UNSET,
        order_by: OrderFilms = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        page, order = Page(first, after, last, before), sorts(order_by)
        return film_questions.films(film_questions.ALL_FILMS, page, order, condition_of(where))

    @asked(Connection[Person], "People in pages, by name unless told otherwise.")
    def people(
        self,
        where: Annotated[PersonFilter | None, Kept] = UNSET,
        order_by: OrderPeople = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return catalogues.people(Page(first, after, last, before), sorts(order_by), condition_of(where))

    @asked(Connection[Character], "Characters in pages, by name.")
    def characters(
        self,
        where: Annotated[CharacterFilter | None, Kept] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return catalogues.characters(Page(first, after, last, before), condition_of(where))

    @asked(Connection[Theme], "Themes in pages, by name unless told otherwise.")
    def themes(
        self,
        where: Annotated[ThemeFilter | None, Kept] = UNSET,
        order_by: OrderThemes = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return catalogues.themes(Page(first, after, last, before), sorts(order_by), condition_of(where))

    @asked(Connection[Setting], "Settings in pages, by name.")
    def settings(
        self,
        where: Annotated[SettingFilter | None, Kept] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Question:
        """See the description."""
        return catalogues.settings(Page(first, after, last, before), condition_of(where))

    @asked(Node | None, "A node by the id that another catalogue gives it; null if there is none.")
    def external(
        self,
        site: Annotated[ExternalSite, strawberry.argument(description="Whose id it is.")],
        id: Annotated[str, strawberry.argument(description="E.g. `tt0113627` of IMDB.")],  # noqa: A002
    ) -> Question:
        """See the description."""
        return by_external_id(site, id)

    @asked(
        SearchConnection,
        "What a text may mean: full-text search over titles, names, aliases and synopses, best first. Forgives typos "
        "and missing accents; the last word may be unfinished. Every word has to be found, in any order.",
    )
    def search(
        self,
        text: Annotated[str, strawberry.argument(description="E.g. `spirited aw` or `Leving Las Vegs`.")],
        kinds: Annotated[
            list[NodeKind] | None, strawberry.argument(description="Only these kinds; all if unset.")
        ] = UNSET,
        first: First = DEFAULT_PAGE,
        after: After = UNSET,
    ) -> Question:
        """See the description."""
        return search(text, kinds, Page(first, after))

    @asked(
        Path | None,
        "A shortest path between any two nodes, e.g. two people through the films they share; null if there is none.",
    )
    def path(
        self,
        start: Annotated[
            strawberry.ID, strawberry.argument(name="from", description="One end, e.g. `Person:nicolas-cage`.")
        ],
        end: Annotated[
            strawberry.ID, strawberry.argument(name="to", description="The other, e.g. `Film:memento-2000`.")
        ],
        max_hops: Annotated[
            int | None, strawberry.argument(description=f"How many relationships at most, 1 to {MOST_HOPS}.")
        ] = DEFAULT_HOPS,
        through: Annotated[
            list[NodeKind] | None,
            strawberry.argument(
                description="Kinds of node that may lie between, e.g. `[FILM, PERSON]`. If unset all kinds but genres, "
                "and neither countries nor regions nor nodes with very many ties: what everything shares ties nothing."
            ),
        ] = UNSET,
    ) -> Question:
        """See the description."""
        return shortest_path(start, end, max_hops, through)

    @asked(Subgraph, "A node with what stands around it, of each kind a fair share: what the graph browser draws.")
    def neighbourhood(
        self,
        id: Annotated[strawberry.ID, strawberry.argument(description="The node in the middle.")],  # noqa: A002
        kinds: Annotated[
            list[NodeKind] | None, strawberry.argument(description="Only neighbours of these kinds; all if unset.")
        ] = UNSET,
        first: Annotated[
            int | None, strawberry.argument(description="How many neighbours at most.")
        ] = DEFAULT_NEIGHBOURS,
    ) -> Question:
        """See the description."""
        return neighbourhood(id, kinds, at_most(first, DEFAULT_NEIGHBOURS))
