"""Sites of several versions in one folder of a static host."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publish_docs import publish


def built(folder: Path, version: str, text: str = "") -> Path:
    """A site as Sphinx writes it, as far as it matters."""
    (folder / "_static").mkdir(parents=True, exist_ok=True)
    (folder / "_static/documentation_options.js").write_text(
        f"const DOCUMENTATION_OPTIONS = {{\n    VERSION: '{version}',\n    LANGUAGE: 'en',\n}};\n"
    )
    (folder / "index.html").write_text(text)
    return folder


def test_versions_are_listed_the_newest_first(tmp_path: Path) -> None:
    """By their order, not by their text; the front page leads to the newest release."""
    host = tmp_path / "host"
    (host / "assets").mkdir(parents=True)
    for version in ("0.9.0", "0.10.0", "0.11.0rc1", "0.1.0"):
        assert publish(built(tmp_path / "built", version), host) == version
    assert json.loads((host / "versions.json").read_text()) == ["0.11.0rc1", "0.10.0", "0.9.0", "0.1.0"]
    assert "url=0.10.0/" in (host / "index.html").read_text()


def test_a_version_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """Pages that it does not have any more are gone."""
    host = tmp_path / "host"
    host.mkdir()
    publish(built(tmp_path / "built", "0.1.0", "old"), host)
    (host / "0.1.0/gone.html").write_text("")
    publish(built(tmp_path / "built", "0.1.0", "new"), host)
    assert (host / "0.1.0/index.html").read_text() == "new"
    assert not (host / "0.1.0/gone.html").exists()
    assert {path.name for path in host.iterdir()} == {"0.1.0", "versions.json", "index.html"}


def test_without_a_built_site_it_says_how_to_build_one(tmp_path: Path) -> None:
    """And writes nothing."""
    with pytest.raises(SystemExit, match="tox -e docs builds it"):
        publish(tmp_path / "none", tmp_path / "host")
    assert not (tmp_path / "host").exists()
