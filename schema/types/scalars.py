"""Scalars beside GraphQL's own; the graph already holds or prints them as they are sent."""

from typing import NewType

from strawberry import scalar
from strawberry.types.scalar import ScalarDefinition

Date = NewType("Date", str)
DateTime = NewType("DateTime", str)
BigInt = NewType("BigInt", int)

SCALARS: dict[object, ScalarDefinition] = {
    Date: scalar(name="Date", description="A calendar day in ISO 8601, e.g. `1995-10-27`."),
    DateTime: scalar(name="DateTime", description="A moment in ISO 8601 with its offset, e.g. `2026-11-23T14:00:00Z`."),
    BigInt: scalar(name="BigInt", description="A whole number that may exceed 32 bits, e.g. `3600000000`."),
}
"""What each of our scalar types is called."""
