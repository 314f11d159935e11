"""The jars of the pinned Neo4j on this machine: all there and all sound, or fetched again."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from graph.server.atomic import write_whole
from graph.server.home import Home
from graph.server.lease import taking_turns
from graph.server.lock import VERSION, Jar, pinned_jars
from graph.server.progress import Progress, Report

Stamp = list[int | str]


def install_jars(home: Home, repository: str | None, report: Report, *, thorough: bool = False) -> bool:
    """Have every pinned jar in place; tells whether any had to be fetched.

    A jar is read again only when it changed since it was last found sound; `thorough` reads them all.
    """
    home.jars.mkdir(parents=True, exist_ok=True)
    with taking_turns(
        home.cache / "jars.lock", lambda: report(Progress("Waiting for another fabula that fetches jars"))
    ):
        unsound = unsound_jars(home.jars, {} if thorough else stamps_of_sound_jars(home))
        for jar in unsound:
            if (home.jars / jar.file_name).exists():
                report(Progress(f"{home.jars / jar.file_name} is damaged, fetching it again"))
        if unsound:
            fetch_jars(unsound, home, repository, report)
        remember_sound_jars(home)
    return bool(unsound)


def class_path(home: Home) -> list[Path]:
    """The jars in the order Java is to search them."""
    return [home.jars / jar.file_name for jar in pinned_jars()]


def unsound_jars(folder: Path, sound: dict[str, Stamp]) -> list[Jar]:
    """The pinned jars that are missing or not what the lock says; those with the stamp of a sound one are believed."""
    changed = [jar for jar in pinned_jars() if sound.get(jar.file_name, []) != stamp(folder / jar.file_name, jar)]
    with ThreadPoolExecutor() as pool:
        verdicts = pool.map(lambda jar: is_sound(folder / jar.file_name, jar), changed)
        return [jar for jar, sound in zip(changed, verdicts, strict=True) if not sound]


def is_sound(path: Path, jar: Jar) -> bool:
    """Whether the file has the size and the content that the lock gives."""
    if not path.is_file() or path.stat().st_size != jar.size:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256


def stamp(path: Path, jar: Jar) -> Stamp | None:
    """What changes whenever the file or its pinned content does."""
    if not path.is_file():
        return None
    status = path.stat()
    return [status.st_size, status.st_mtime_ns, jar.sha256]


def stamps_of_sound_jars(home: Home) -> dict[str, Stamp]:
    """The stamps noted when the jars were last found sound."""
    path = home.cache / "sound-jars.json"
    if not path.exists():
        return {}
    try:
        return dict(json.loads(path.read_text()))
    except ValueError:  # a damaged note only means that every jar is read again
        return {}


def remember_sound_jars(home: Home) -> None:
    """Note that every jar is sound as it now stands."""
    stamps = {jar.file_name: stamp(home.jars / jar.file_name, jar) for jar in pinned_jars()}
    if stamps != stamps_of_sound_jars(home):
        write_whole(home.cache / "sound-jars.json", json.dumps(stamps))


def fetch_jars(jars: list[Jar], home: Home, repository: str | None, report: Report) -> None:
    """Fetch some jars and drop what Java derived from the old ones."""
    from graph.server.download import download  # noqa: PLC0415 -- requests and jgo take 0.4 s; only a first start needs them

    forget_class_archives(home)
    download(
        jars, home.jars, repository, lambda done, total: report(Progress(f"Fetching Neo4j {VERSION}", done, total))
    )


def forget_class_archives(home: Home) -> None:
    """Let Java record anew what it loads."""
    for archive in home.cache.glob("*.jsa"):
        archive.unlink()
