"""Film: a film and everything the graph knows of it."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from graph.cypher import Cypher
from graph.model import CharacterRole, FilmRelationKind, NarrativeMode, NarrativeStructure, Significance, ThemeKind
from graph.read.questions import credits as credit_questions
from graph.read.questions import sources as source_questions
from graph.read.questions import story, themes, ties
from graph.read.questions.pages import Page, at_most
from graph.read.questions.similar import similar_films
from graph.read.questions.story import TimelineOrder
from graph.read.selection import Question
from schema.fields import answers, asked, chosen, computed, linked, seen, stored
from schema.types.arguments import After, Before, First, Last
from schema.types.cast import CastConnection
from schema.types.character import Character
from schema.types.genre import Genre
from schema.types.node import Node
from schema.types.person import Credit, Person
from schema.types.scalars import BigInt, Date, DateTime
from schema.types.scene import Scene
from schema.types.setting import Setting
from schema.types.similar import SimilarFilm
from schema.types.source import ExternalLink, Source
from schema.types.story import StoryCurve, TimelineEntry
from schema.types.strand import Strand
from schema.types.theme import Theme

Kinds = Annotated[list[ThemeKind] | None, strawberry.argument(description="Only themes of these kinds.")]


@strawberry.type(description="A film.")
class Film(Node):
    """A film."""

    slug: str = stored("Readable and stable, e.g. `leaving-las-vegas-1995`.")
    title: str = stored("Title, e.g. `Leaving Las Vegas`.")
    original_title: str | None = stored("Title in the film's own language, where it differs.")
    year: int | None = stored("Year of the first release, e.g. `1995`.")
    release_date: Date | None = stored("Day of the first release, e.g. `1995-10-27`.")
    runtime_minutes: int | None = stored("Length in minutes, e.g. `111`.")
    languages: list[str] = stored("Languages spoken, e.g. `English`.")
    countries: list[str] = stored("Countries of production, e.g. `United States`.")
    synopsis: str | None = stored("What it is about, free of spoilers.")
    structure: NarrativeStructure | None = stored("The overall shape in which it tells its story.")
    budget_usd: BigInt | None = stored("Cost in US dollars of the time, e.g. `3600000`.")
    box_office_usd: BigInt | None = stored("Earnings in cinemas in US dollars of the time.")
    has_post_credit_scene: bool | None = stored("Whether something is shown during or after the credits.")
    production_notes: list[str] = stored("Facts about the making.")
    links: list[ExternalLink] = answers(source_questions.external_links(), "Its pages on other sites.")
    sources: list[Source] = linked("(<self>)-[:DESCRIBED_BY]->(<it>)", "Where the facts come from.", order="<it>.slug")
    updated_at: DateTime | None = stored("When its document last changed something here.")
    genres: list[Genre] = linked("(<self>)-[:HAS_GENRE]->(<it>)", "Its genres, by name.")
    directors: list[Person] = linked("(<self>)<-[:DIRECTED]-(<it>)", "Who directed it, by name.")
    writers: list[Person] = linked("(<self>)<-[:WROTE]-(<it>)", "Who wrote it, by name.")
    settings: list["FilmSetting"] = answers(themes.settings_of_film(), "Where it plays, the main places first.")
    strands: list[Strand] = linked("(<self>)-[:HAS_STRAND]->(<it>)", "The threads of its story.", order="<it>.ordinal")
    scenes: list[Scene] = linked(
        "(<self>)-[:HAS_SCENE]->(<it>)", "Its scenes in screen order.", order="<it>.screenPosition"
    )
    story_curve: StoryCurve = seen(
        None, "Screen order against story order, one point per telling, with the film's nonlinearity."
    )
    related_films: list["FilmRelation"] = answers(
        source_questions.related_films(),
        "Films that this one continues or retells, and that continue or retell it, oldest first.",
    )

    @chosen(str | None, "The whole story with its ending; null unless `revealSpoilers` is true.")
    def plot(
        self,
        reveal_spoilers: Annotated[bool, strawberry.argument(description="Whether the ending may be told.")] = False,  # noqa: FBT002
    ) -> Cypher:
        """See the description."""
        return Cypher("CASE WHEN $reveal THEN <self>.plot END", {"reveal": reveal_spoilers})

    @asked(CastConnection, "Who plays in it, as billed.")
    def cast(self, first: First = UNSET, after: After = UNSET, last: Last = UNSET, before: Before = UNSET) -> Question:
        """See the description."""
        return credit_questions.cast(Page(first, after, last, before))

    @asked(list[Credit], "Who worked on it behind the camera, by department.")
    def crew(
        self,
        departments: Annotated[
            list[str] | None, strawberry.argument(description="Only these, e.g. `Directing`, in any case.")
        ] = UNSET,
    ) -> Question:
        """See the description."""
        return credit_questions.crew(departments)

    @asked(list[Character], "Its characters, those who carry most of the story first.")
    def characters(
        self,
        roles: Annotated[list[CharacterRole] | None, strawberry.argument(description="Only these roles.")] = UNSET,
    ) -> Question:
        """See the description."""
        return ties.characters_of_film(roles)

    @asked(list["FilmTheme"], "What it is about, the weightiest first.")
    def themes(
        self,
        kinds: Annotated[
            list[ThemeKind] | None, strawberry.argument(description="Only themes of these kinds.")
        ] = UNSET,
    ) -> Question:
        """See the description."""
        return themes.themes_of_film(kinds)

    @asked(
        list[TimelineEntry],
        "Every major event. STORY: as it happened, each event once; SCREEN: as the film shows it, once per telling.",
    )
    def timeline(
        self,
        order: Annotated[TimelineOrder, strawberry.argument(description="Which order.")] = TimelineOrder.STORY,
        modes: Annotated[
            list[NarrativeMode] | None, strawberry.argument(description="Only what is told in these ways.")
        ] = UNSET,
        strand: Annotated[
            str | None, strawberry.argument(description="Only this strand, by slug or name, e.g. `The Gold Watch`.")
        ] = UNSET,
    ) -> Question:
        """See the description."""
        return story.timeline(order, modes, strand)

    @asked(list[SimilarFilm], "Films that share themes, weighted by how rare each shared theme is, with the reasons.")
    def similar(
        self,
        by: Annotated[
            list[ThemeKind] | None, strawberry.argument(description="Only by themes of these kinds.")
        ] = UNSET,
        first: Annotated[int | None, strawberry.argument(description="How many at most.")] = 10,
        min_score: Annotated[
            float | None, strawberry.argument(description="Only films at least this similar, from 0 to 1.")
        ] = UNSET,
    ) -> Question:
        """See the description."""
        return similar_films(by, at_most(first, 10), min_score)


@strawberry.type(description="A theme as a film explores it.")
class FilmTheme:
    """A theme with its weight in a film."""

    theme: Theme = seen("theme", "The theme.")
    weight: float = stored("How central it is to the film, from 0 to 1.")
    evidence: str | None = stored("What in the film shows it.")


@strawberry.type(description="A setting as a film uses it.")
class FilmSetting:
    """A setting with its significance in a film."""

    setting: Setting = seen("setting", "The setting.")
    significance: Significance | None = stored("How much the film leans on it.")


@strawberry.type(description="Another film that this one continues or retells, or that continues or retells it.")
class FilmRelation:
    """A relation between films."""

    film: Film = seen("film", "The other film.")
    kind: FilmRelationKind = stored("What the one is to the other, e.g. SEQUEL.")
    outgoing: bool = computed(
        "<its_outgoing>", "True if this film is the sequel (…) of the other, false if it is the other's."
    )
