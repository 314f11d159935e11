"""The types that refer to one another, as names that are looked up when the schema is built."""

from typing import TYPE_CHECKING, Annotated

from strawberry import lazy

if TYPE_CHECKING:
    from schema.types.character import Character
    from schema.types.event import Event
    from schema.types.film import Film
    from schema.types.genre import Genre
    from schema.types.person import Person
    from schema.types.scene import Scene
    from schema.types.setting import Setting
    from schema.types.theme import Theme
else:
    Character = Annotated["Character", lazy("schema.types.character")]
    Event = Annotated["Event", lazy("schema.types.event")]
    Film = Annotated["Film", lazy("schema.types.film")]
    Genre = Annotated["Genre", lazy("schema.types.genre")]
    Person = Annotated["Person", lazy("schema.types.person")]
    Scene = Annotated["Scene", lazy("schema.types.scene")]
    Setting = Annotated["Setting", lazy("schema.types.setting")]
    Theme = Annotated["Theme", lazy("schema.types.theme")]

__all__ = ["Character", "Event", "Film", "Genre", "Person", "Scene", "Setting", "Theme"]
