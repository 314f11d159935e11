"""Every setting, read once from the environment and `.env`."""

from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What a `fabula` process is told from outside."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    neo4j_uri: str | None = Field(None, description="Neo4j to use; unset, Fabula runs one of its own.")
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

    fabula_query_timeout_s: float = Field(10.0, gt=0, description="Seconds a query may run in Neo4j.")
    fabula_max_depth: int = Field(20, ge=1, description="Deepest nesting of fields a query may have.")
    fabula_max_query_bytes: int = Field(100_000, ge=1000, description="Longest request body in bytes.")
    fabula_log_format: str = Field("console", pattern="^(console|json)$", description="console or json.")
