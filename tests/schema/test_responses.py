"""Which media type a client gets, and with what status."""

import pytest

from schema.answer import Answer
from schema.responses import Media, answer_response, preferred_media

ALL = (Media.GRAPHQL, Media.JSON, Media.PAGE)
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", Media.GRAPHQL),
        ("*/*", Media.GRAPHQL),
        ("application/json", Media.JSON),
        ("application/json, application/graphql-response+json", Media.GRAPHQL),
        ("application/graphql-response+json;q=0.5, application/json", Media.JSON),
        ("application/json, multipart/mixed", Media.JSON),
        ("Application/JSON; Q=0.9", Media.JSON),
        ("application/*;q=0.5, application/json", Media.JSON),
        ("*/*, application/graphql-response+json;q=0", Media.JSON),
        (BROWSER, Media.PAGE),
        ("text/*", Media.PAGE),
        ("image/png", None),
        ("application/json;q=0", None),
        ("application/json;q=much", None),
    ],
)
def test_the_client_gets_what_it_likes_best(accept: str, media: Media | None) -> None:
    assert preferred_media(accept, ALL) is media


@pytest.mark.parametrize(
    ("media", "given", "status"), [(Media.GRAPHQL, 400, 400), (Media.JSON, 400, 200), (Media.JSON, 405, 405)]
)
def test_plain_json_answers_are_ok_unless_the_method_is_wrong(media: Media, given: int, status: int) -> None:
    assert answer_response(Answer(b"{}", given), media).status_code == status
