"""The tables into which a film is laid out, in the order in which they can be written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph.model import Label, RelationshipType

Row = dict[str, Any]


@dataclass(frozen=True)
class NodeTable:
    """Nodes of one label; shared ones belong to no film."""

    label: Label
    shared: bool = False


@dataclass(frozen=True)
class RelationshipTable:
    """Relationships of one pattern; several may join the same two nodes where they differ in the key."""

    from_label: Label
    type: RelationshipType
    to_label: Label
    shared: bool = False
    key: tuple[str, ...] = ()


TABLES: Mapping[str, NodeTable | RelationshipTable] = {
    "Film": NodeTable(Label.FILM),
    "Person": NodeTable(Label.PERSON, shared=True),
    "Genre": NodeTable(Label.GENRE, shared=True),
    "Theme": NodeTable(Label.THEME, shared=True),
    "SharedSetting": NodeTable(Label.SETTING, shared=True),
    "Source": NodeTable(Label.SOURCE, shared=True),
    "Character": NodeTable(Label.CHARACTER),
    "OwnSetting": NodeTable(Label.SETTING),
    "Strand": NodeTable(Label.STRAND),
    "Event": NodeTable(Label.EVENT),
    "Scene": NodeTable(Label.SCENE),
    "ACTED_IN": RelationshipTable(Label.PERSON, RelationshipType.ACTED_IN, Label.FILM),
    "DIRECTED": RelationshipTable(Label.PERSON, RelationshipType.DIRECTED, Label.FILM),
    "WROTE": RelationshipTable(Label.PERSON, RelationshipType.WROTE, Label.FILM),
    "PRODUCED": RelationshipTable(Label.PERSON, RelationshipType.PRODUCED, Label.FILM),
    "WORKED_ON": RelationshipTable(Label.PERSON, RelationshipType.WORKED_ON, Label.FILM, key=("department", "job")),
    "PORTRAYS": RelationshipTable(Label.PERSON, RelationshipType.PORTRAYS, Label.CHARACTER),
    "APPEARS_IN": RelationshipTable(Label.CHARACTER, RelationshipType.APPEARS_IN, Label.FILM),
    "LINKED_TO": RelationshipTable(Label.CHARACTER, RelationshipType.LINKED_TO, Label.CHARACTER, key=("kind",)),
    "TAKES_PART_IN": RelationshipTable(Label.CHARACTER, RelationshipType.TAKES_PART_IN, Label.EVENT),
    "HAS_EVENT": RelationshipTable(Label.FILM, RelationshipType.HAS_EVENT, Label.EVENT),
    "HAS_SCENE": RelationshipTable(Label.FILM, RelationshipType.HAS_SCENE, Label.SCENE),
    "HAS_STRAND": RelationshipTable(Label.FILM, RelationshipType.HAS_STRAND, Label.STRAND),
    "TELLS": RelationshipTable(Label.SCENE, RelationshipType.TELLS, Label.EVENT),
    "NEXT_ON_SCREEN": RelationshipTable(Label.SCENE, RelationshipType.NEXT_ON_SCREEN, Label.SCENE),
    "PRECEDES": RelationshipTable(Label.EVENT, RelationshipType.PRECEDES, Label.EVENT),
    "SIMULTANEOUS_WITH": RelationshipTable(Label.EVENT, RelationshipType.SIMULTANEOUS_WITH, Label.EVENT),
    "EVENT_PART_OF": RelationshipTable(Label.EVENT, RelationshipType.PART_OF, Label.EVENT),
    "CAUSES": RelationshipTable(Label.EVENT, RelationshipType.CAUSES, Label.EVENT, key=("how",)),
    "SET_IN": RelationshipTable(Label.EVENT, RelationshipType.SET_IN, Label.SETTING),
    "IN_STRAND": RelationshipTable(Label.EVENT, RelationshipType.IN_STRAND, Label.STRAND),
    "SHOWS": RelationshipTable(Label.EVENT, RelationshipType.SHOWS, Label.THEME),
    "EXPLORES": RelationshipTable(Label.FILM, RelationshipType.EXPLORES, Label.THEME),
    "TAKES_PLACE_IN": RelationshipTable(Label.FILM, RelationshipType.TAKES_PLACE_IN, Label.SETTING),
    "OWN_SETTING_PART_OF": RelationshipTable(Label.SETTING, RelationshipType.PART_OF, Label.SETTING),
    "SETTING_PART_OF": RelationshipTable(Label.SETTING, RelationshipType.PART_OF, Label.SETTING, shared=True),
    "BROADER": RelationshipTable(Label.THEME, RelationshipType.BROADER, Label.THEME, shared=True),
    "HAS_GENRE": RelationshipTable(Label.FILM, RelationshipType.HAS_GENRE, Label.GENRE),
    "RELATED_TO": RelationshipTable(Label.FILM, RelationshipType.RELATED_TO, Label.FILM, key=("kind",)),
    "DESCRIBED_BY": RelationshipTable(Label.FILM, RelationshipType.DESCRIBED_BY, Label.SOURCE),
}
"""By a table's name: what one of its rows makes."""
