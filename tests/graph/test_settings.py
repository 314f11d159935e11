from pathlib import Path

import pytest

from graph.settings import misspelt


def test_names_in_the_env_file_are_looked_at_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("FABULA_QUERY_TIMEOUT=3\nFABULA_MAX_DEPTH=7\nNEO4J_HEAP=2g\nOTHER=1\n")
    monkeypatch.chdir(tmp_path)

    assert list(misspelt()) == [
        "FABULA_QUERY_TIMEOUT is no setting and changes nothing. Nearest: FABULA_QUERY_TIMEOUT_S."
    ]
