import json
import os
import shutil
import socket
import stat
from pathlib import Path

import psutil
import pytest

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.local import managed_server, server_status, wipe_server
from graph.server.progress import Progress
from tests.fix_neo4j import ServerSettings


def test_a_taken_port_is_left_to_its_owner(server_settings: ServerSettings):
    with socket.create_server(("127.0.0.1", 0)) as owner:
        taken = owner.getsockname()[1]
        told: list[Progress] = []

        with managed_server(server_settings(port=taken), told.append) as connection:
            assert not connection.uri.endswith(f":{taken}")

    assert any(f"Port {taken} is taken" in progress.step for progress in told)


def test_it_listens_to_this_machine_only(server_settings: ServerSettings):
    settings = server_settings()

    with managed_server(settings):
        running = server_status(settings).running
        assert running is not None
        addresses = {each.laddr.ip for each in psutil.Process(running.process_id).net_connections("inet")}

    assert addresses <= {"127.0.0.1", "::ffff:127.0.0.1", "::1"}


def test_only_its_owner_may_read_the_password(server_settings: ServerSettings):
    settings = server_settings()

    with managed_server(settings):
        mode = server_status(settings).password_file.stat().st_mode

    assert stat.S_IMODE(mode) == 0o600


def test_a_stale_note_is_not_believed(server_settings: ServerSettings):
    settings = server_settings()
    home = Home.of(settings)
    home.neo4j.mkdir(parents=True)
    note = {"process_id": 1, "port": 9, "version": "2026.09.0", "started_by": 1, "keep": False}
    home.state.write_text(json.dumps(note))

    with managed_server(settings):
        running = server_status(settings).running

    assert running is not None
    assert running.process_id != 1


def test_a_wrong_password_says_where_the_right_one_belongs(server_settings: ServerSettings):
    settings = server_settings()
    with managed_server(settings):
        pass
    Home.of(settings).password.write_text("wrong")

    with pytest.raises(ManagedServerError, match=r"refuses the password in .*password"), managed_server(settings):
        pass


def test_a_lost_password_says_so(server_settings: ServerSettings):
    settings = server_settings()
    (Home.of(settings).data / "databases" / "system").mkdir(parents=True)

    with pytest.raises(ManagedServerError, match=r"password .* is missing"), managed_server(settings):
        pass


def test_data_of_a_newer_neo4j_is_refused(server_settings: ServerSettings):
    settings = server_settings()
    home = Home.of(settings)
    home.neo4j.mkdir(parents=True)
    home.data_version.write_text("2099.01.0")

    with pytest.raises(ManagedServerError, match=r"2099\.01\.0.*too old"), managed_server(settings):
        pass


def test_a_full_disk_is_found_before_the_start(server_settings: ServerSettings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))

    with pytest.raises(ManagedServerError, match=r"make room"), managed_server(server_settings()):
        pass


def test_a_jar_that_rotted_unnoticed_is_fetched_again(
    server_settings: ServerSettings, own_jars: Home, maven_repository: str, tmp_path: Path
):
    settings = server_settings().model_copy(
        update={"fabula_home": own_jars.root, "fabula_maven_repository": maven_repository}
    )
    jar = next(own_jars.jars.glob("neo4j-kernel-2026*"))
    rot(jar)
    told: list[Progress] = []

    with managed_server(settings, told.append):
        pass

    assert any(f"{jar.name} is damaged" in progress.step for progress in told)


def test_wiping_leaves_neither_graph_nor_password(server_settings: ServerSettings):
    settings = server_settings()
    home = Home.of(settings)
    with managed_server(settings):
        pass

    wipe_server(settings)

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
