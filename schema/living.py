"""What lives as long as the application, at hand for every request."""

from typing import TypedDict, cast

from starlette.requests import Request

from graph.session import Graph
from graph.settings import Settings
from schema.answer import Answerer
from schema.web.files import WebFiles


class Living(TypedDict):
    """The parts of the application that outlive a request."""

    settings: Settings
    graph: Graph
    answerer: Answerer
    web: WebFiles


def living(request: Request) -> Living:
    """The living parts that a request may use."""
    return cast("Living", request.scope["state"])
