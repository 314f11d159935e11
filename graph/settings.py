"""Every setting, read once from the environment and `.env`."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, SettingsConfigDict

OURS = "fabula_"
READ_BY_COMPOSE = frozenset({"port"})
"""What docker-compose.yml takes from the same `.env`."""

SCHEME = re.compile(r"(bolt|neo4j)(\+s|\+ssc)?", re.IGNORECASE)
HOST_AND_PORT = re.compile(r"(\[[\da-f:.]+\]|[^\s/:?#\[\]]+)(:(?P<port>\d{1,5}))?/?(\?.*)?", re.IGNORECASE)
LAST_PORT = 65535


def _neo4j_address(uri: str) -> str:
    """Refuse what is no address of a Neo4j; the message keeps the address to itself, as a password may be in it."""
    if uri and (wrong := _wrong_with(uri)):
        form = "write it like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org"
        raise PydanticCustomError("neo4j_address", "{wrong}; {form}.", {"wrong": wrong, "form": form})
    return uri


def _wrong_with(uri: str) -> str:
    scheme, separator, rest = uri.partition("://")
    if not separator:
        return "it has no scheme"
    if not SCHEME.fullmatch(scheme):
        return "its scheme is none of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s and neo4j+ssc"
    if "@" in rest:
        return "user name and password go into NEO4J_USERNAME and NEO4J_PASSWORD"
    found = HOST_AND_PORT.fullmatch(rest)
    return "" if found and int(found["port"] or 0) <= LAST_PORT else "after :// it wants a host and, if need be, a port"


class Settings(BaseSettings):
    """What a `fabula` process is told from outside."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    neo4j_uri: Annotated[str, AfterValidator(_neo4j_address)] | None = Field(
        None, description="Neo4j to use; unset, Fabula runs one of its own."
    )
    neo4j_username: str = Field("neo4j", description="User name on NEO4J_URI.")
    neo4j_password: SecretStr = Field(SecretStr(""), description="Password on NEO4J_URI.")
    neo4j_database: str = Field("neo4j", description="Database to keep the films in.")

    fabula_home: Path = Field(
        default_factory=lambda: user_data_path("fabula"), description="Where the managed Neo4j keeps jars and data."
    )
    fabula_neo4j_port: int = Field(7687, ge=0, le=65535, description="Port the managed Neo4j tries first.")
    fabula_neo4j_heap_mb: int | None = Field(
        None, ge=256, description="Heap of the managed Neo4j; unset: by the machine."
    )
    fabula_neo4j_page_cache_mb: int | None = Field(None, ge=64, description="Its page cache; sized to the machine.")
    fabula_maven_repository: str | None = Field(None, description="Maven repository for the jars, if not Central.")

    fabula_editor_tokens: SecretStr = Field(
        SecretStr(""), description="Tokens, separated by commas, of those who may load and delete films over HTTP."
    )
    fabula_query_timeout_s: float = Field(10.0, gt=0, description="Seconds a query may run in Neo4j.")
    fabula_max_depth: int = Field(20, ge=1, description="Deepest nesting of fields a query may have.")
    fabula_max_query_bytes: int = Field(100_000, ge=1000, description="Longest request body in bytes.")
    fabula_log_format: str = Field("console", pattern="^(console|json)$", description="console or json.")


def misspelt() -> Iterator[str]:
    """A sentence about every name that looks like a setting of ours and is none."""
    given = {*EnvSettingsSource(Settings).env_vars, *DotEnvSettingsSource(Settings).env_vars}
    known = [name.removeprefix(OURS) for name in Settings.model_fields if name.startswith(OURS)]
    ours = {name.removeprefix(OURS) for name in given if name.startswith(OURS)}
    for name in sorted(ours - {*known} - READ_BY_COMPOSE):
        near = "".join(f" Nearest: {_written(each)}." for each in get_close_matches(name, known, n=1))
        yield f"{_written(name)} is no setting and changes nothing.{near}"


def _written(name: str) -> str:
    return f"{OURS}{name}".upper()
