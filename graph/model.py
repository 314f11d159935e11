"""The names of the graph: labels, relationship types and the closed vocabularies of their properties."""

from enum import StrEnum


class Label(StrEnum):
    """The labels; every node of the graph of films has exactly one.

    Beside it stand our own notes, which are no kind of node to anybody who asks: Structure, Load and DeletedFilm.
    """

    FILM = "Film"
    PERSON = "Person"
    CHARACTER = "Character"
    EVENT = "Event"
    SCENE = "Scene"
    STRAND = "Strand"
    SETTING = "Setting"
    THEME = "Theme"
    GENRE = "Genre"
    SOURCE = "Source"


class RelationshipType(StrEnum):
    """The relationship types."""

    ACTED_IN = "ACTED_IN"
    DIRECTED = "DIRECTED"
    WROTE = "WROTE"
    PRODUCED = "PRODUCED"
    WORKED_ON = "WORKED_ON"
    PORTRAYS = "PORTRAYS"
    APPEARS_IN = "APPEARS_IN"
    LINKED_TO = "LINKED_TO"
    TAKES_PART_IN = "TAKES_PART_IN"
    HAS_EVENT = "HAS_EVENT"
    HAS_SCENE = "HAS_SCENE"
    HAS_STRAND = "HAS_STRAND"
    TELLS = "TELLS"
    PRECEDES = "PRECEDES"
    SIMULTANEOUS_WITH = "SIMULTANEOUS_WITH"
    PART_OF = "PART_OF"
    CAUSES = "CAUSES"
    NEXT_ON_SCREEN = "NEXT_ON_SCREEN"
    SET_IN = "SET_IN"
    IN_STRAND = "IN_STRAND"
    SHOWS = "SHOWS"
    EXPLORES = "EXPLORES"
    TAKES_PLACE_IN = "TAKES_PLACE_IN"
    BROADER = "BROADER"
    HAS_GENRE = "HAS_GENRE"
    RELATED_TO = "RELATED_TO"
    DESCRIBED_BY = "DESCRIBED_BY"


class NodeKind(StrEnum):
    """The kinds of node that have a global id."""

    FILM = "FILM"
    PERSON = "PERSON"
    CHARACTER = "CHARACTER"
    THEME = "THEME"
    EVENT = "EVENT"
    SCENE = "SCENE"
    SETTING = "SETTING"
    GENRE = "GENRE"

    @property
    def label(self) -> Label:
        """The label of such nodes."""
        return Label[self.name]


class ThemeKind(StrEnum):
    """What sort of thing a theme is."""

    THEME = "THEME"
    MOTIF = "MOTIF"
    SYMBOL = "SYMBOL"
    ATMOSPHERE = "ATMOSPHERE"
    STORYTELLING = "STORYTELLING"
    CHARACTER_ARC = "CHARACTER_ARC"
    PLOT_STRUCTURE = "PLOT_STRUCTURE"


class CharacterRole(StrEnum):
    """How much of the story a character carries."""

    PROTAGONIST = "PROTAGONIST"
    ANTAGONIST = "ANTAGONIST"
    SUPPORTING = "SUPPORTING"
    MINOR = "MINOR"


class LinkKind(StrEnum):
    """How two characters are tied; SHARED_EVENT is found by the graph, never stated."""

    FAMILY = "FAMILY"
    LOVE = "LOVE"
    FRIEND = "FRIEND"
    ALLY = "ALLY"
    COLLEAGUE = "COLLEAGUE"
    MENTOR = "MENTOR"
    RIVAL = "RIVAL"
    ENEMY = "ENEMY"
    VICTIM = "VICTIM"
    ACQUAINTANCE = "ACQUAINTANCE"
    SHARED_EVENT = "SHARED_EVENT"


class NarrativeMode(StrEnum):
    """How a scene stands to the story's present; OFF_SCREEN is for events no scene tells."""

    PRESENT = "PRESENT"
    FLASHBACK = "FLASHBACK"
    FLASHFORWARD = "FLASHFORWARD"
    DREAM = "DREAM"
    IMAGINED = "IMAGINED"
    RECOUNTED = "RECOUNTED"
    REPLAY = "REPLAY"
    MONTAGE = "MONTAGE"
    FRAME = "FRAME"
    POST_CREDIT = "POST_CREDIT"
    OFF_SCREEN = "OFF_SCREEN"


class NarrativeStructure(StrEnum):
    """The overall shape in which a film tells its story."""

    LINEAR = "LINEAR"
    NONLINEAR = "NONLINEAR"
    REVERSE = "REVERSE"
    PARALLEL = "PARALLEL"
    CIRCULAR = "CIRCULAR"
    FRAMED = "FRAMED"
    EPISODIC = "EPISODIC"


class EventKind(StrEnum):
    """What sort of thing happens."""

    MEETING = "MEETING"
    PARTING = "PARTING"
    CONVERSATION = "CONVERSATION"
    CONFLICT = "CONFLICT"
    VIOLENCE = "VIOLENCE"
    CRIME = "CRIME"
    DEATH = "DEATH"
    BIRTH = "BIRTH"
    DECISION = "DECISION"
    DISCOVERY = "DISCOVERY"
    REVELATION = "REVELATION"
    LOSS = "LOSS"
    SUCCESS = "SUCCESS"
    JOURNEY = "JOURNEY"
    ESCAPE = "ESCAPE"
    BETRAYAL = "BETRAYAL"
    RECONCILIATION = "RECONCILIATION"
    ROMANCE = "ROMANCE"
    TRANSFORMATION = "TRANSFORMATION"
    CEREMONY = "CEREMONY"


class Reality(StrEnum):
    """Whether an event truly happens within the story."""

    ACTUAL = "ACTUAL"
    DREAM = "DREAM"
    IMAGINED = "IMAGINED"
    LIE = "LIE"
    UNDECIDED = "UNDECIDED"


class SpoilerLevel(StrEnum):
    """How much knowing an event gives away."""

    NONE = "NONE"
    MINOR = "MINOR"
    MAJOR = "MAJOR"


class OrderCertainty(StrEnum):
    """How sure it is that one event precedes another."""

    STATED = "STATED"
    INFERRED = "INFERRED"
    DISPUTED = "DISPUTED"


class CausationKind(StrEnum):
    """How one event bears on another."""

    CAUSES = "CAUSES"
    ENABLES = "ENABLES"
    MOTIVATES = "MOTIVATES"
    PREVENTS = "PREVENTS"
    REVEALS = "REVEALS"
    FORESHADOWS = "FORESHADOWS"
    PAYS_OFF = "PAYS_OFF"


class SettingKind(StrEnum):
    """What sort of place a setting is."""

    COUNTRY = "COUNTRY"
    REGION = "REGION"
    CITY = "CITY"
    DISTRICT = "DISTRICT"
    LANDMARK = "LANDMARK"
    REALM = "REALM"
    DWELLING = "DWELLING"
    BUILDING = "BUILDING"
    ROOM = "ROOM"
    BUSINESS = "BUSINESS"
    INSTITUTION = "INSTITUTION"
    OUTDOORS = "OUTDOORS"
    ROAD = "ROAD"
    VEHICLE = "VEHICLE"


SHARED_SETTING_KINDS = frozenset({SettingKind.COUNTRY, SettingKind.REGION, SettingKind.CITY, SettingKind.DISTRICT})
"""Real places that films share unless a document says otherwise; every other kind belongs to its film."""


class Significance(StrEnum):
    """How much a film leans on a setting."""

    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"
    MINOR = "MINOR"


class FilmRelationKind(StrEnum):
    """How one film continues or retells another."""

    SEQUEL = "SEQUEL"
    PREQUEL = "PREQUEL"
    REMAKE = "REMAKE"
    SPIN_OFF = "SPIN_OFF"
    SAME_UNIVERSE = "SAME_UNIVERSE"


class AnachronyDirection(StrEnum):
    """Where a scene out of order jumps to."""

    FLASHBACK = "FLASHBACK"
    FLASHFORWARD = "FLASHFORWARD"
