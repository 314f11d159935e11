"""Fetches the files listed in `third_party/vendor.toml` from npm, or checks that ours are still the same."""

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("third_party")
LIST = FOLDER / "vendor.toml"


@dataclass(frozen=True)
class Vendored:
    """One file of ours that is another project's."""

    name: str
    package: str
    path: str
    sha256: str


def main() -> None:
    """Fetch, or with --check compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where a file differs from npm's")
    differing = check() if parser.parse_args().check else fetch()
    sys.exit("\n".join(differing) or None)


def vendored() -> list[Vendored]:
    """Every file listed."""
    return [Vendored(name, **entry) for name, entry in tomllib.loads(LIST.read_text(encoding="utf-8")).items()]


def changed() -> list[str]:
    """The files of ours that aren't what the list says; asks nobody."""
    return [
        f"{file.name} is not the file that vendor.toml names: run `python -m schema.web.vendor`."
        for file in vendored()
        if sha256((FOLDER / file.name).read_bytes()) != file.sha256
    ]


def check() -> list[str]:
    """What differs between ours, the list and npm."""
    return changed() + [
        f"{file.name} differs from {file.path} of {file.package} on npm."
        for file, content in _from_npm()
        if sha256(content) != file.sha256
    ]


def fetch() -> list[str]:
    """Write every file as npm has it; what then still differs from the list is a new version to enter there."""
    differing = []
    for file, content in _from_npm():
        (FOLDER / file.name).write_bytes(content)
        if sha256(content) != file.sha256:
            differing.append(f'{file.name}: write sha256 = "{sha256(content)}" into vendor.toml')
    return differing


def sha256(content: bytes) -> str:
    """A file's fingerprint, as the list has it."""
    return hashlib.sha256(content).hexdigest()


def _from_npm() -> Iterator[tuple[Vendored, bytes]]:
    files = vendored()
    for package in sorted({file.package for file in files}):
        wanted = {file.path: file for file in files if file.package == package}
        yield from ((wanted[path], content) for path, content in _packed(package, wanted))


def _packed(package: str, wanted: Mapping[str, Vendored]) -> Iterator[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        # `npm pack` checks the archive against the registry's sha512 and runs none of its code.
        command = ["npm", "pack", package, "--json", "--ignore-scripts", "--pack-destination", folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
        archive = Path(folder) / json.loads(done.stdout)[0]["filename"]
        with tarfile.open(archive) as packed:
            for path in wanted:
                content = packed.extractfile(f"package/{path}")
                if content is None:
                    message = f"{package} has no file {path}."
                    raise FileNotFoundError(message)
                yield path, content.read()


if __name__ == "__main__":
    main()
