"""Fetches jars side by side from a Maven repository and keeps only what matches the lock."""

import errno
import hashlib
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from threading import Event

import requests
from jgo.constants import MAVEN_CENTRAL_URL
from requests.adapters import HTTPAdapter
from urllib3 import Retry

from graph.errors import ManagedServerError
from graph.server.lock import Jar
from graph.server.room import disk_is_full, require_room

AT_ONCE = 8
TRIES = Retry(total=3, backoff_factor=0.5, status_forcelist=(429, 500, 502, 503, 504), raise_on_status=False)
PATIENCE = (10.0, 60.0)
"""Seconds to connect, and between two pieces of an answer."""


def download(jars: list[Jar], folder: Path, repository: str | None, tell: Callable[[int, int], None]) -> None:
    """Bring every jar into the folder, whole and verified; `tell` hears the bytes done and the bytes in all."""
    done, total = 0, sum(jar.size for jar in jars)
    require_room(folder, total)
    tell(done, total)
    with requests.Session() as session, ThreadPoolExecutor(AT_ONCE) as pool:
        for scheme in ("http://", "https://"):
            session.mount(scheme, HTTPAdapter(pool_maxsize=AT_ONCE, max_retries=TRIES))
        delivery = Delivery(session, (repository or MAVEN_CENTRAL_URL).rstrip("/"), folder)
        try:
            for fetched in as_completed([pool.submit(delivery.fetch, jar) for jar in jars]):
                done += fetched.result()
                tell(done, total)
        except BaseException:
            delivery.give_up()
            pool.shutdown(wait=False, cancel_futures=True)
            raise


class Delivery:
    """Jars on their way from one repository to one folder."""

    def __init__(self, session: requests.Session, repository: str, folder: Path) -> None:
        self._session = session
        self._repository = repository
        self._folder = folder
        self._given_up = Event()

    def give_up(self) -> None:
        """Let the fetches under way end at their next piece."""
        self._given_up.set()

    def fetch(self, jar: Jar) -> int:
        """Bring one jar into the folder; returns its size."""
        part = self._folder / f".{jar.file_name}.part"
        try:
            found = self._receive(jar, part)
            if found != jar.sha256:
                raise ManagedServerError(self._not_as_pinned(jar, found))
            part.replace(self._folder / jar.file_name)
        except requests.RequestException as error:
            raise ManagedServerError(self._unreachable(jar, error)) from error
        except OSError as error:
            raise self._unwritable(jar, error) from error
        finally:
            part.unlink(missing_ok=True)
        return jar.size

    def _receive(self, jar: Jar, part: Path) -> str:
        digest = hashlib.sha256()
        with self._session.get(f"{self._repository}/{jar.address}", stream=True, timeout=PATIENCE) as answer:
            answer.raise_for_status()
            with part.open("wb") as file:
                for piece in answer.iter_content(1 << 16):
                    if self._given_up.is_set():
                        break
                    digest.update(piece)
                    file.write(piece)
        return digest.hexdigest()

    def _unreachable(self, jar: Jar, error: requests.RequestException) -> str:
        status = error.response.status_code if error.response is not None else None
        why = f"answered {status}" if status else f"can't be reached ({type(error).__name__})"
        return (
            f"{self._repository} {why} when asked for {jar.file_name}. The first start needs the network, once: check "
            "connection and proxy, set FABULA_MAVEN_REPOSITORY to a mirror, or NEO4J_URI to a Neo4j that runs already."
        )

    def _not_as_pinned(self, jar: Jar, found: str) -> str:
        return (
            f"{jar.file_name} from {self._repository} has the sha256 {found}, and {jar.sha256} is expected: it was "
            "damaged or changed on its way. Try again, or set FABULA_MAVEN_REPOSITORY to a repository you trust."
        )

    def _unwritable(self, jar: Jar, error: OSError) -> ManagedServerError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return ManagedServerError(disk_is_full(self._folder, jar.size, shutil.disk_usage(self._folder).free))
        return ManagedServerError(
            f"{self._folder} can't be written ({error.strerror}): set FABULA_HOME to another folder."
        )
