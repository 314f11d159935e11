import shutil
from types import SimpleNamespace

import pytest

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.jars import install_jars, is_sound
from graph.server.lock import VERSION, pinned_jars, read_line, write_line
from graph.server.progress import in_silence

SMALLEST = min(pinned_jars(), key=lambda jar: jar.size)
NOWHERE = "http://127.0.0.1:9"


def test_the_lock_pins_the_version_that_runs() -> None:
    versions = [jar.version for jar in pinned_jars() if (jar.group, jar.artifact) == ("org.neo4j", "neo4j")]

    assert versions == [VERSION]


def test_a_line_of_the_lock_is_read_as_it_was_written() -> None:
    jars = pinned_jars()

    assert [read_line(write_line(jar)) for jar in jars] == jars


def test_no_two_jars_share_a_file_name() -> None:
    names = {jar.file_name for jar in pinned_jars()}

    assert len(names) == len(pinned_jars())


def test_sound_jars_are_not_fetched_again(own_jars: Home) -> None:
    assert install_jars(own_jars, NOWHERE, in_silence) is False


def test_a_missing_jar_is_fetched(own_jars: Home, maven_repository: str) -> None:
    (own_jars.jars / SMALLEST.file_name).unlink()

    install_jars(own_jars, maven_repository, in_silence)

    assert is_sound(own_jars.jars / SMALLEST.file_name, SMALLEST)


def test_a_damaged_jar_is_named_and_fetched_again(own_jars: Home, maven_repository: str) -> None:
    replace_content(own_jars, b"\0" * SMALLEST.size)
    steps: list[str] = []

    install_jars(own_jars, maven_repository, lambda progress: steps.append(progress.step))

    assert SMALLEST.file_name in steps[0]
    assert is_sound(own_jars.jars / SMALLEST.file_name, SMALLEST)


def test_what_a_repository_has_changed_is_refused(own_jars: Home, maven_repository: str) -> None:
    (own_jars.jars / SMALLEST.file_name).unlink()
    served = own_jars.root.parent / "repository" / SMALLEST.address
    served.unlink()
    served.write_bytes(b"\0" * SMALLEST.size)

    with pytest.raises(ManagedServerError, match=rf"{SMALLEST.file_name} from .* sha256"):
        install_jars(own_jars, maven_repository, in_silence)

    assert not (own_jars.jars / SMALLEST.file_name).exists()


def test_without_a_network_the_next_steps_are_told(own_jars: Home) -> None:
    (own_jars.jars / SMALLEST.file_name).unlink()

    with pytest.raises(ManagedServerError, match=r"can't be reached.*FABULA_MAVEN_REPOSITORY"):
        install_jars(own_jars, NOWHERE, in_silence)


def test_a_full_disk_is_found_before_anything_is_fetched(own_jars: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    (own_jars.jars / SMALLEST.file_name).unlink()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))

    with pytest.raises(ManagedServerError, match=r"0 MB free.*FABULA_HOME"):
        install_jars(own_jars, NOWHERE, in_silence)


def replace_content(home: Home, content: bytes) -> None:
    path = home.jars / SMALLEST.file_name
    path.unlink()
    path.write_bytes(content)
