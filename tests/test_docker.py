"""What docker-compose.yml and the Dockerfile promise."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.settings import Settings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OF_THE_MANAGED_NEO4J = re.compile("fabula_(home|neo4j_.*|maven_repository)")

each_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)


@each_service
def test_a_service_is_published_on_this_machine_only(service: dict[str, Any]) -> None:
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])


@each_service
def test_a_service_has_a_health_check_and_bounds(service: dict[str, Any]) -> None:
    assert {"cpus", "memory"} == set(service["deploy"]["resources"]["limits"])
    assert {"test", "interval", "timeout", "retries"} <= set(service["healthcheck"])


@each_service
def test_a_service_can_gain_no_rights(service: dict[str, Any]) -> None:
    assert "no-new-privileges:true" in service["security_opt"]


def test_there_is_no_password_but_the_users_own() -> None:
    named = [value for service in SERVICES.values() for value in service["environment"].values() if "PASSWORD" in value]

    assert [value for value in named if "${NEO4J_PASSWORD:?" not in value] == []
    assert len(named) == len(SERVICES)


def test_the_films_outlive_the_container() -> None:
    assert "neo4j-data:/data" in SERVICES["neo4j"]["volumes"]
    assert "neo4j-data" in COMPOSE["volumes"]


def test_the_server_waits_for_a_healthy_database() -> None:
    assert SERVICES["fabula"]["depends_on"] == {"neo4j": {"condition": "service_healthy"}}


def test_every_limit_can_be_set_from_outside_and_has_its_default() -> None:
    limits = [
        (name.upper(), field.default)
        for name, field in Settings.model_fields.items()
        if name.startswith("fabula_") and not OF_THE_MANAGED_NEO4J.fullmatch(name) and name != "fabula_log_format"
    ]
    passed_on = SERVICES["fabula"]["environment"]

    assert {name: passed_on.get(name) for name, _ in limits} == {
        name: f"${{{name}:-{default}}}" for name, default in limits
    }


def test_the_server_can_write_nothing_but_temporary_files() -> None:
    fabula = SERVICES["fabula"]

    assert (fabula["read_only"], fabula["tmpfs"], fabula["cap_drop"]) == (True, ["/tmp"], ["ALL"])  # noqa: S108


def test_the_database_is_the_version_that_the_managed_server_runs() -> None:
    locked = (ROOT / "graph/server/neo4j.lock").read_text(encoding="utf-8")
    version = SERVICES["neo4j"]["image"].removeprefix("neo4j:").removesuffix("-community")

    assert f"Neo4j Community {version}" in locked


def test_the_image_is_built_from_every_module() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    modules = {f"{path.stem}.py" for path in ROOT.glob("*.py")}
    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert {f"{name}.py" for name in project["tool"]["setuptools"]["py-modules"]} == modules
    assert [name for name in modules if f" {name} " not in DOCKERFILE or f"!{name}" not in let_in] == []


def test_the_image_runs_as_nobody_in_particular() -> None:
    assert re.search(r"^USER 10001$", DOCKERFILE, re.MULTILINE)


def test_the_image_holds_exactly_the_locked_packages() -> None:
    assert "--require-hashes" in DOCKERFILE


def test_every_locked_package_has_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = [entry for entry in re.split(r"^(?=[a-z])", lock, flags=re.MULTILINE) if re.match(r"[a-z]", entry)]

    assert [entry for entry in packages if "--hash=sha256:" not in entry] == []


def test_the_lock_names_every_dependency_of_the_project() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = re.search(r"^dependencies = \[(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    assert needed is not None

    names = re.findall(r'"([a-z0-9-]+)', needed[1])

    assert [name for name in names if not re.search(rf"^{name}(\[.*\])?==", lock, re.MULTILINE)] == []
