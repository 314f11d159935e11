"""The files of the pages: all our own, as listed, served with a strict policy."""

import re
from pathlib import Path

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from schema.web import vendor
from schema.web.files import WebFiles

WEB = Path(vendor.__file__).parent


def request(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "headers": raw})


def test_no_file_of_another_project_was_changed() -> None:
    assert vendor.changed() == []


def test_every_file_of_another_project_is_listed() -> None:
    listed = {file.name for file in vendor.vendored()} | {vendor.LIST.name}

    assert {file.name for file in vendor.FOLDER.iterdir()} == listed


def test_every_package_brings_its_licence() -> None:
    packages = {file.package for file in vendor.vendored()}

    assert {file.package for file in vendor.vendored() if file.name.endswith(".LICENSE")} == packages


@pytest.mark.parametrize("page", sorted(WEB.rglob("*.html")), ids=lambda page: page.name)
def test_a_page_names_only_our_own_files_and_has_no_inline_script(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    named = re.findall(r'(?:src|href)="([^"]*)"', html)

    assert [name for name in named if not (WEB / name.removeprefix("/web/")).is_file()] == []
    assert re.findall(r"<script[^>]*>\s*[^<\s]|<style| on\w+=|https?:", html) == []


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("graphiql/index.html", "text/html; charset=utf-8"),
        ("graphiql/init.js", "text/javascript; charset=utf-8"),
        ("third_party/graphiql.min.css", "text/css; charset=utf-8"),
        ("graphiql/icon.svg", "image/svg+xml"),
    ],
)
def test_a_file_has_its_media_type_whatever_the_system_thinks(path: str, media_type: str) -> None:
    assert WebFiles().response(path, request()).headers["content-type"] == media_type


def test_the_policy_lets_a_page_use_nothing_from_elsewhere() -> None:
    policy = WebFiles().response("graphiql/index.html", request()).headers["content-security-policy"]

    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy


def test_a_browser_that_has_a_file_is_not_sent_it_again() -> None:
    etag = WebFiles().response("graphiql/init.js", request()).headers["etag"]

    assert WebFiles().response("graphiql/init.js", request(if_none_match=etag)).status_code == 304


@pytest.mark.parametrize("path", ["../app.py", "vendor.py", "third_party/vendor.toml", "third_party", ""])
def test_what_is_no_part_of_a_page_is_not_served(path: str) -> None:
    with pytest.raises(HTTPException):
        WebFiles().response(path, request())
