import json
import os
import shutil
import socket
import stat
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.local import managed_server, server_status, wipe_server
from graph.server.state import read_note
from graph.settings import Settings


def test_a_taken_port_is_left_to_its_owner(server: Settings) -> None:
    steps: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as owner:
        taken = owner.getsockname()[1]

        with managed_server(
            server.model_copy(update={"fabula_neo4j_port": taken}), lambda progress: steps.append(progress.step)
        ) as connection:
            assert not connection.uri.endswith(f":{taken}")

    assert any(f"Port {taken} is taken" in step for step in steps)


def test_its_last_user_is_told_that_it_stops(server: Settings) -> None:
    steps: list[str] = []

    with managed_server(server, lambda progress: steps.append(progress.step)):
        pass

    assert steps[-1] == "Stopping Neo4j"


def test_it_listens_to_this_machine_only(server: Settings) -> None:
    with managed_server(server):
        running = server_status(server).running
        assert running is not None
        addresses = {each.laddr.ip for each in psutil.Process(running.process_id).net_connections("inet")}

    assert addresses <= {"127.0.0.1", "::ffff:127.0.0.1", "::1"}


def test_only_its_owner_may_read_the_password(used_home: Settings) -> None:
    mode = Home.of(used_home).password.stat().st_mode

    assert stat.S_IMODE(mode) == 0o600


def test_a_server_that_died_comes_back_at_its_port_as_another_process(server: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    note = {"process_id": 1, "port": port, "version": "2026.09.0", "started_by": 1, "keep": False}
    Home.of(server).state.write_text(json.dumps(note))

    with managed_server(server) as connection:
        running = read_note(Home.of(server))
        assert connection.uri.endswith(f":{port}")
        assert running is not None
        assert running.process_id != 1


def test_a_wrong_password_says_where_the_right_one_belongs(server: Settings) -> None:
    file = Home.of(server).password
    right = file.read_text()
    file.write_text("wrong")

    with pytest.raises(ManagedServerError, match=r"refuses the password in .*password"), managed_server(server):
        pass

    file.write_text(right)


def test_a_lost_password_says_so(new_server: Settings) -> None:
    (Home.of(new_server).data / "databases" / "system").mkdir(parents=True)

    with pytest.raises(ManagedServerError, match=r"password is missing"), managed_server(new_server):
        pass


def test_data_of_a_newer_neo4j_is_refused(new_server: Settings) -> None:
    home = Home.of(new_server)
    home.neo4j.mkdir(parents=True)
    home.data_version.write_text("2099.01.0")

    with pytest.raises(ManagedServerError, match=r"2099\.01\.0.*too old"), managed_server(new_server):
        pass


def test_a_full_disk_is_found_before_the_start(new_server: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))

    with pytest.raises(ManagedServerError, match=r"make room"), managed_server(new_server):
        pass


def test_too_much_heap_says_which_setting_to_lower(server: Settings) -> None:
    greedy = server.model_copy(update={"fabula_neo4j_heap_mb": 100_000_000})

    with pytest.raises(ManagedServerError, match=r"FABULA_NEO4J_HEAP_MB"), managed_server(greedy):
        pass


def test_a_jar_that_rotted_unnoticed_is_fetched_again(
    new_server: Settings, own_jars: Home, maven_repository: str
) -> None:
    own = {"fabula_home": own_jars.root, "fabula_maven_repository": maven_repository}
    settings = new_server.model_copy(update=own)
    jar = next(own_jars.jars.glob("neo4j-kernel-2026*"))
    rot(jar)
    steps: list[str] = []

    with managed_server(settings, lambda progress: steps.append(progress.step)):
        pass

    assert any(f"{jar.name} is damaged" in step for step in steps)


def test_wiping_leaves_neither_graph_nor_password(new_server: Settings) -> None:
    home = Home.of(new_server)
    home.data.mkdir(parents=True)
    home.password.write_text("secret")

    wipe_server(new_server)

    assert not home.data.exists()
    assert not home.password.exists()


def rot(jar: Path) -> None:
    """Damage a file without a trace in its size and times."""
    before = jar.stat()
    content = bytearray(jar.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    jar.unlink()
    jar.write_bytes(content)
    os.utime(jar, ns=(before.st_atime_ns, before.st_mtime_ns))
