"""Who may change the graph: whoever sends one of the tokens in the settings."""

import hmac

from starlette.requests import Request

from graph.settings import Settings

EDITORS_ONLY = (
    "{fields} needs the role `editor`: send `authorization: Bearer …` with one of the tokens that this server was "
    "given as FABULA_EDITOR_TOKENS. Given none, it lets nobody change the graph."
)


def is_sent_by_editor(request: Request, settings: Settings) -> bool:
    """Whether a request carries the token of an editor."""
    given = request.headers.get("authorization")
    if given is None:
        return False
    scheme, _, token = given.partition(" ")
    sent = token.strip().encode("latin-1")
    tokens = (each.strip() for each in settings.fabula_editor_tokens.get_secret_value().split(","))
    # Every one is compared, each in constant time: how long it takes says nothing about any.
    matches = [hmac.compare_digest(sent, each.encode()) for each in tokens if each]
    return scheme.lower() == "bearer" and any(matches)
