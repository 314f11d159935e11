"""The closed vocabularies of the graph as GraphQL enums, each value with what it means."""

from enum import StrEnum

import strawberry

from graph import model
from graph.load.outcome import Outcome
from graph.read.questions.catalogues import PersonKey, ThemeKey
from graph.read.questions.external import ExternalSite
from graph.read.questions.films import FilmKey
from graph.read.questions.search import MatchedField
from graph.read.questions.story import TimelineOrder as StoryOrScreen
from graph.watch.changes import ChangeKind


class Direction(StrEnum):
    """Which way an order goes."""

    ASC = "ASC"
    DESC = "DESC"


MEANINGS: dict[type[StrEnum], tuple[str, dict[str, str]]] = {
    model.NodeKind: (
        "What a node stands for.",
        {
            "FILM": "A film, e.g. Memento.",
            "PERSON": "Someone who makes films or plays in them, e.g. Nicolas Cage.",
            "CHARACTER": "Someone in a story, e.g. Ben Sanderson.",
            "THEME": "What films are about, e.g. addiction.",
            "EVENT": "Something that happens in a story, e.g. that Ben loses his job.",
            "SCENE": "A piece of a film that tells events.",
            "SETTING": "Where films play, e.g. Las Vegas.",
            "GENRE": "A kind of film, e.g. drama.",
        },
    ),
    model.RelationshipType: (
        "How one node is tied to another; each is told from its start to its end.",
        {
            "ACTED_IN": "Person to film: has a part in it.",
            "DIRECTED": "Person to film: directed it.",
            "WROTE": "Person to film: wrote it.",
            "PRODUCED": "Person to film: produced it.",
            "WORKED_ON": "Person to film: did other work on it, e.g. cinematography.",
            "PORTRAYS": "Person to character: plays them.",
            "APPEARS_IN": "Character to film: is part of its story.",
            "LINKED_TO": "Character to character: a tie the film states, e.g. love.",
            "TAKES_PART_IN": "Character to event: is part of it.",
            "HAS_EVENT": "Film to event: it happens in its story.",
            "HAS_SCENE": "Film to scene: it is a piece of it.",
            "HAS_STRAND": "Film to strand: a thread of its story.",
            "TELLS": "Scene to event: shows or recounts it.",
            "PRECEDES": "Event to event: happens before it.",
            "SIMULTANEOUS_WITH": "Event to event: happens at the same time.",
            "PART_OF": "Event to event or setting to setting: is a part of it.",
            "CAUSES": "Event to event: bears on it, e.g. enables it.",
            "NEXT_ON_SCREEN": "Scene to scene: is followed by it.",
            "SET_IN": "Event to setting: happens there.",
            "IN_STRAND": "Event to strand: belongs to it.",
            "SHOWS": "Event to theme: brings it up.",
            "EXPLORES": "Film to theme: is about it.",
            "TAKES_PLACE_IN": "Film to setting: plays there.",
            "BROADER": "Theme to theme: is a case of it.",
            "HAS_GENRE": "Film to genre: is of it.",
            "RELATED_TO": "Film to film: is followed or retold by it, e.g. as a sequel.",
            "DESCRIBED_BY": "Film to source: what is known of it comes from there.",
        },
    ),
    ExternalSite: (
        "A catalogue that gives films and people ids of its own.",
        {
            "IMDB": "imdb.com: films such as `tt0113627`, people such as `nm0000115`.",
            "TMDB": "themoviedb.org: films by number, such as `451`.",
            "WIKIDATA": "wikidata.org: films, people and places, such as `Q190525`.",
            "WIKIPEDIA": "en.wikipedia.org: films by the title of their article, such as `Memento (film)`.",
        },
    ),
    MatchedField: (
        "Where the words of a search were found.",
        {
            "TITLE": "In the title of a film, event or scene, e.g. `Leaving Las Vegas`.",
            "ORIGINAL_TITLE": "In a film's title in its own language, e.g. `Gisaengchung`.",
            "NAME": "In the name of anything else, e.g. `Nicolas Cage`.",
            "ALIAS": "In another name of a character, e.g. `John Gammell`.",
            "SYNOPSIS": "In a film's synopsis, or some in its title and the others there.",
        },
    ),
    model.ThemeKind: (
        "What sort of thing a theme is.",
        {
            "THEME": "An idea the film thinks about, e.g. addiction.",
            "MOTIF": "Something that keeps coming back, e.g. mirrors.",
            "SYMBOL": "A thing that stands for more than itself, e.g. a sled.",
            "ATMOSPHERE": "The mood the film keeps, e.g. noir dread.",
            "STORYTELLING": "A way of telling, e.g. an unreliable narrator.",
            "CHARACTER_ARC": "The way a character changes, e.g. a fall from grace.",
            "PLOT_STRUCTURE": "The build of the plot, e.g. a time loop.",
        },
    ),
    model.CharacterRole: (
        "How much of the story a character carries.",
        {
            "PROTAGONIST": "The story is theirs.",
            "ANTAGONIST": "Stands against the protagonist.",
            "SUPPORTING": "Matters to the story without carrying it.",
            "MINOR": "Appears.",
        },
    ),
    model.LinkKind: (
        "How two characters are tied.",
        {
            "FAMILY": "By blood, marriage or upbringing.",
            "LOVE": "One loves the other, returned or not.",
            "FRIEND": "Friends.",
            "ALLY": "On the same side, friends or not.",
            "COLLEAGUE": "They work together.",
            "MENTOR": "One teaches or guides the other.",
            "RIVAL": "They want the same thing.",
            "ENEMY": "They mean each other harm.",
            "VICTIM": "One has harmed the other.",
            "ACQUAINTANCE": "They know each other.",
            "SHARED_EVENT": "Nothing is stated, but they take part in the same events.",
        },
    ),
    model.NarrativeMode: (
        "How a scene stands to the story's present.",
        {
            "PRESENT": "The story's present.",
            "FLASHBACK": "A jump to something earlier.",
            "FLASHFORWARD": "A jump to something later.",
            "DREAM": "Dreamt by a character.",
            "IMAGINED": "Imagined by a character.",
            "RECOUNTED": "Shown while a character tells it.",
            "REPLAY": "Shown again.",
            "MONTAGE": "A longer time, condensed.",
            "FRAME": "The story around the story.",
            "POST_CREDIT": "During or after the credits.",
            "OFF_SCREEN": "Never shown: the event is only known of.",
        },
    ),
    model.NarrativeStructure: (
        "The overall shape in which a film tells its story; worked out from its scenes.",
        {
            "LINEAR": "Told in the order it happened.",
            "NONLINEAR": "Told out of order.",
            "REVERSE": "Told mostly backwards.",
            "PARALLEL": "Strands told side by side.",
            "CIRCULAR": "Ends with what it began with.",
            "FRAMED": "A story told within another.",
            "EPISODIC": "Strands told one after the other.",
        },
    ),
    model.EventKind: (
        "What sort of thing happens.",
        {
            "MEETING": "Characters come together.",
            "PARTING": "Characters part.",
            "CONVERSATION": "Something is talked over.",
            "CONFLICT": "Characters clash.",
            "VIOLENCE": "Someone is hurt.",
            "CRIME": "A law is broken.",
            "DEATH": "Someone dies.",
            "BIRTH": "Someone is born.",
            "DECISION": "Someone decides.",
            "DISCOVERY": "Someone finds something out.",
            "REVELATION": "Something hidden is told or shown.",
            "LOSS": "Something or someone is lost.",
            "SUCCESS": "Something is achieved.",
            "JOURNEY": "Someone sets out or travels.",
            "ESCAPE": "Someone gets away.",
            "BETRAYAL": "Trust is broken.",
            "RECONCILIATION": "A rift is healed.",
            "ROMANCE": "Love begins or grows.",
            "TRANSFORMATION": "Someone or something becomes other than it was.",
            "CEREMONY": "A rite, feast or performance.",
        },
    ),
    model.Reality: (
        "Whether an event truly happens within the story.",
        {
            "ACTUAL": "It happens.",
            "DREAM": "It is dreamt.",
            "IMAGINED": "It is imagined.",
            "LIE": "It is told and untrue.",
            "UNDECIDED": "The film leaves it open.",
        },
    ),
    model.SpoilerLevel: (
        "How much knowing an event gives away.",
        {"NONE": "Nothing.", "MINOR": "A turn on the way.", "MAJOR": "The ending, or what the film hides."},
    ),
    model.CausationKind: (
        "How one event bears on another.",
        {
            "CAUSES": "It makes the other happen.",
            "ENABLES": "It makes the other possible.",
            "MOTIVATES": "It gives someone the reason.",
            "PREVENTS": "It keeps the other from happening.",
            "REVEALS": "It brings the other to light.",
            "FORESHADOWS": "It hints at the other.",
            "PAYS_OFF": "It completes what the other set up.",
        },
    ),
    model.SettingKind: (
        "What sort of place a setting is.",
        {
            "COUNTRY": "A country.",
            "REGION": "A part of a country.",
            "CITY": "A city or town.",
            "DISTRICT": "A part of a city.",
            "LANDMARK": "A place known by itself.",
            "REALM": "A world of the film's own, or of a mind.",
            "DWELLING": "Where someone lives.",
            "BUILDING": "A building.",
            "ROOM": "A room.",
            "BUSINESS": "A shop, bar, hotel or company.",
            "INSTITUTION": "A school, court, hospital, prison or the like.",
            "OUTDOORS": "Open country, water or a park.",
            "ROAD": "A street or road.",
            "VEHICLE": "A train, car, ship or the like.",
        },
    ),
    model.Significance: (
        "How much a film leans on a setting.",
        {"PRIMARY": "A main place.", "SECONDARY": "Comes back, or matters once.", "MINOR": "Passed through."},
    ),
    model.FilmRelationKind: (
        "What one film is to another.",
        {
            "SEQUEL": "It continues the other.",
            "PREQUEL": "It tells what came before the other.",
            "REMAKE": "It tells the other's story again.",
            "SPIN_OFF": "It follows someone or something of the other.",
            "SAME_UNIVERSE": "It plays in the other's world.",
        },
    ),
    model.OrderCertainty: (
        "How sure it is that one event precedes another.",
        {
            "STATED": "The film says so.",
            "INFERRED": "It follows from what the film says.",
            "DISPUTED": "It may be read otherwise.",
        },
    ),
    Outcome: (
        "How a load left a film.",
        {
            "LOADED": "It is new in the graph.",
            "REPLACED": "It was there and is now as the document has it.",
            "UNCHANGED": "It was there just so; nothing was written.",
            "REFUSED": "The document has problems; nothing was written.",
        },
    ),
    ChangeKind: (
        "What happened to a film.",
        {
            "WRITTEN": "It was loaded for the first time, or again with changes.",
            "DELETED": "It is gone, with all that it owned.",
        },
    ),
    model.AnachronyDirection: (
        "Where a scene out of order jumps to.",
        {"FLASHBACK": "To something earlier.", "FLASHFORWARD": "To something later."},
    ),
    StoryOrScreen: (
        "The two orders of a story.",
        {"STORY": "As it happened (the fabula).", "SCREEN": "As the film shows it (the syuzhet)."},
    ),
    FilmKey: (
        "What films can be ordered by.",
        {
            "TITLE": "Title.",
            "YEAR": "Year of the first release.",
            "RELEASE_DATE": "Day of the first release.",
            "RUNTIME": "Length in minutes.",
            "CAST_SIZE": "How many people are in the cast.",
            "SHARED_THEMES": "How many of its themes other films explore, too.",
            "BILLING": "The person's place in the billing; only for the films of a person.",
            "WEIGHT": "The theme's weight in the film; only for the films of a theme.",
        },
    ),
    PersonKey: (
        "What people can be ordered by.",
        {"NAME": "Name.", "BIRTH_YEAR": "Year of birth.", "FILM_COUNT": "In how many films' casts they are."},
    ),
    ThemeKey: (
        "What themes can be ordered by.",
        {"NAME": "Name.", "FILM_COUNT": "How many films explore them."},
    ),
    Direction: (
        "Which way an order goes.",
        {"ASC": "Smallest first; unknown last.", "DESC": "Largest first; unknown first."},
    ),
}


NAMES = {
    FilmKey: "FilmOrderField",
    PersonKey: "PersonOrderField",
    ThemeKey: "ThemeOrderField",
    Direction: "OrderDirection",
    Outcome: "LoadOutcome",
}
"""Enums whose GraphQL name says more than their Python one."""


def _describe() -> None:
    for words, (description, meanings) in MEANINGS.items():
        strawberry.enum(words, name=NAMES.get(words), description=description)
        for value in words.__strawberry_definition__.values:  # type: ignore[attr-defined]  # set by strawberry.enum
            value.description = meanings[value.name]


_describe()
