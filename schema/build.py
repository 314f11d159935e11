"""The GraphQL schema as it is served."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema.execute import leave_to_plans
from schema.mutation import Mutation
from schema.root import Query
from schema.subscription import Subscription
from schema.types.scalars import SCALARS


def build_schema() -> strawberry.Schema:
    """The schema, its fields answered from the graph."""
    schema = strawberry.Schema(Query, Mutation, Subscription, config=StrawberryConfig(scalar_map=SCALARS))
    leave_to_plans(schema._schema)  # noqa: SLF001  # graphql-core's own schema
    return schema
