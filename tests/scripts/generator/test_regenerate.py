"""The command that writes generated/."""

from __future__ import annotations

import hashlib
import json
import lzma
import pickle
import re
import shutil
from pathlib import Path

import pytest

import regenerate
from aiomerchant_generator.disk import write
from aiomerchant_generator.documents.errors import GenerationError, within
from updating import swap

EMPTY = hashlib.sha256().hexdigest()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    fresh, current = tmp_path / "fresh", tmp_path / "current"
    write(
        regenerate.package(fresh),
        {
            "same.py": "x = 1\n",
            "new.py": "y = 1\n",
            "changed.py": "z = 2\n",
            "data.xz": lzma.compress(b"new"),
        },
    )
    write(
        regenerate.package(current),
        {
            "same.py": "x = 1\n",
            "changed.py": "z = 1\n",
            "old.py": "o = 1\n",
            "data.xz": lzma.compress(b"old"),
        },
    )
    return fresh, current


def test_check_says_what_differs_and_changes_nothing(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The diff names each file and line; exit code 1 is CI's."""
    fresh, current = folders
    before = {path.name: path.read_bytes() for path in regenerate.package(current).iterdir()}
    assert regenerate.compare(current, fresh) == 1
    captured = capsys.readouterr()
    assert "-z = 1\n+z = 2\n" in captured.out
    assert "generated/aiomerchant_api/old.py" in captured.out
    assert "4 files are not current" in captured.err
    assert "same.py" not in captured.out
    assert {path.name: path.read_bytes() for path in regenerate.package(current).iterdir()} == before


def test_compressed_files_are_compared_by_what_they_hold(tmp_path: Path) -> None:
    """Another release of Python or liblzma may compress the same content to other bytes."""
    for name, level in ("fresh", 1), ("current", 9):
        write(regenerate.package(tmp_path / name), {"data.xz": lzma.compress(b"same" * 1000, preset=level)})
    fresh, current = tmp_path / "fresh", tmp_path / "current"
    old = regenerate.package(current) / "data.xz"
    assert old.read_bytes() != (regenerate.package(fresh) / "data.xz").read_bytes()
    assert regenerate.compare(current, fresh) == 0
    old.write_bytes(lzma.compress(b"other"))
    assert regenerate.compare(current, fresh) == 1


def test_an_error_crosses_processes() -> None:
    """The documents are read in processes of their own; the error names its position."""
    with pytest.raises(GenerationError) as raised, within("paths", "/x", whole=True):
        raise GenerationError("no rule", "get")
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value) == "/paths/~1x/get: no rule"


@pytest.mark.slow
def test_a_third_value_in_a_patched_place_stops_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a message, exit code 1, and nothing written."""
    spec = tmp_path / "spec"
    spec.mkdir()
    for file in (regenerate.ROOT / "spec").glob("square.*"):
        shutil.copy(file, spec)
    (spec / "sources.toml").write_text('[square]\nversion = "1"', "utf-8")
    square = spec / "square.json"
    document = json.loads(square.read_text("utf-8"))
    document["paths"]["/oauth2/revoke"]["post"]["security"] = [{"weird": []}]
    square.write_text(json.dumps(document), "utf-8")
    assert regenerate.main([], tmp_path) == 1
    captured = capsys.readouterr().err
    assert "/paths/~1oauth2~1revoke/post/security: expected" in captured
    assert '[{"weird": []}]' in captured
    assert [path.name for path in tmp_path.iterdir()] == ["spec"]


def small(root: Path) -> Path:
    """A checkout of one small document for both providers, not generated yet; its spec folder."""
    spec = root / "spec"
    spec.mkdir()
    inner, outer = ({"$ref": f"#/components/schemas/{key}"} for key in ("Inner", "Outer"))
    body = {"content": {"application/json": {"schema": outer}}}
    operation = {
        "operationId": "things:ping",
        "tags": ["things"],
        "requestBody": body,
        "responses": {"204": {"description": "No Content"}},
    }
    schemas = {
        "Outer": {"type": "object", "properties": {"inner": inner}},
        "Inner": {"type": "object", "properties": {"id": {"type": "string"}}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A test", "version": "1"},
        "servers": [{"url": "https://example.com", "x-polar-environment": "production"}],
        "paths": {"/v1/things": {"post": operation}},
        "webhooks": {"thing.pinged": {"post": {"requestBody": body}}},
        "components": {"schemas": schemas, "securitySchemes": {}},
    }
    for provider in ("polar", "square"):
        (spec / f"{provider}.json").write_text(json.dumps(document), "utf-8")
        (spec / f"{provider}.names.toml").write_text('published = ["things:ping"]', "utf-8")
        (spec / f"{provider}.patch.toml").touch()
        lines = '[operations]\n"things:ping" = "Do nothing."\n[resources]\nthings = "Things."'
        (spec / f"{provider}.docs.toml").write_text(lines, "utf-8")
    (spec / "sources.toml").write_text('[polar]\nversion = "1"\n[square]\nversion = "1"', "utf-8")
    (root / "generated").mkdir()
    return spec


def test_what_is_written_becomes_as_the_spec_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New files come, old ones go, and a file that is the same is not touched."""
    small(tmp_path)
    assert regenerate.main([], tmp_path) == 0
    folder = regenerate.package(tmp_path) / "polar"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    touched = (folder / "events.py").stat().st_mtime_ns
    (folder / "resources.py").unlink()
    (folder / "__init__.py").write_text("x = 1\n", "utf-8")
    (folder / "more").mkdir()
    (folder / "more" / "old.py").touch()
    capsys.readouterr()
    assert regenerate.main([], tmp_path) == 0
    assert "generated/aiomerchant_api: 3 files changed, " in capsys.readouterr().out
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert not (folder / "more").exists()
    assert (folder / "events.py").stat().st_mtime_ns == touched


def test_a_check_of_an_interrupted_update_tells_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The next command that writes finishes it."""
    small(tmp_path)
    assert regenerate.main([], tmp_path) == 0
    beside = tmp_path / swap.FOLDER
    write(beside, {"journal.json": json.dumps({"spec/new": [None, EMPTY]}), "new/spec/new": ""})
    assert regenerate.main(["--check"], tmp_path) == 1
    assert "an update was interrupted: run python scripts/regenerate.py" in capsys.readouterr().err
    assert (beside / "journal.json").exists()
    assert not (tmp_path / "spec" / "new").exists()
    assert regenerate.main([], tmp_path) == 0
    assert "an update that was interrupted is finished" in capsys.readouterr().err
    assert (tmp_path / "spec" / "new").exists()
    assert regenerate.main(["--check"], tmp_path) == 0


def test_a_disk_that_is_full_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And what was written stays as it was."""
    small(tmp_path)
    (tmp_path / swap.FOLDER).mkdir()
    (tmp_path / swap.FOLDER / "journal.json.draft").symlink_to("/dev/full")
    assert regenerate.main([], tmp_path) == 1
    assert capsys.readouterr().err == f"error: no space left on the disk of {tmp_path}\n"
    assert list((tmp_path / "generated").iterdir()) == []


def test_a_missing_line_of_ours_fails_the_check_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Writing goes on, and prints what is to be filled in."""
    spec = small(tmp_path)
    assert regenerate.main([], tmp_path) == 0
    assert regenerate.main(["--check"], tmp_path) == 0
    assert "lacks a line" not in capsys.readouterr().err

    (spec / "square.docs.toml").write_text('[resources]\nthings = "Things."', "utf-8")
    assert regenerate.main([], tmp_path) == 0
    assert regenerate.main(["--check"], tmp_path) == 1
    captured = capsys.readouterr()
    assert captured.err.count("spec/square.docs.toml lacks a line") == 2
    assert '[operations]\n"things:ping" = ""\n' in captured.err
    assert "not current" not in captured.err


def test_numbers_in_the_readme_come_from_the_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check fails while they are old; regenerating sets them, and leaves all else as it is."""
    small(tmp_path)
    readme = tmp_path / "README.md"
    text = "Calls: {} of Polar (API version {}), {} of\nSquare ({}). 3 of Polars, 7 of Square.\n"
    readme.write_text(text.format(186, "2026-10", 316, "2025-08-20"), "utf-8")
    assert regenerate.main(["--check"], tmp_path) == 1
    assert "+Calls: 1 of Polar (API version 1), 1 of" in capsys.readouterr().out
    assert regenerate.main([], tmp_path) == 0
    assert readme.read_text("utf-8") == text.format(1, 1, 1, 1)
    assert "README.md: 1 files changed, 1 in all" in capsys.readouterr().out
    assert regenerate.main(["--check"], tmp_path) == 0


def test_a_draft_fails_the_check_until_its_mark_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is a docstring meanwhile, and the check shows it."""
    spec = small(tmp_path)
    docs = spec / "square.docs.toml"
    text = docs.read_text("utf-8")
    docs.write_text(text.replace('Do nothing."', 'Do no thing." # draft'), "utf-8")
    assert regenerate.main([], tmp_path) == 0
    assert "Do no thing." in (regenerate.package(tmp_path) / "square/api/things.py").read_text("utf-8")
    capsys.readouterr()
    assert regenerate.main(["--check"], tmp_path) == 1
    told = capsys.readouterr().err
    assert "spec/square.docs.toml has 1 drafts: reword each or keep it, and remove its mark" in told
    assert '\n[operations] "things:ping" = "Do no thing."\n' in told
    docs.write_text(docs.read_text("utf-8").replace(" # draft", ""), "utf-8")
    assert regenerate.main(["--check"], tmp_path) == 0


def test_rows_of_names_that_name_nothing_fail_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As idle lines of descriptions do; each is named."""
    spec = small(tmp_path)
    more = """
        keyed-by-another = ["GoneToo"]
        published = ["things:ping", "Gone"]
        [nouns]
        Ping = "pings"
        [resources]
        Unknown = "things"
        [credentials]
        Lost = { keyword = "token", required = true }
    """
    (spec / "square.names.toml").write_text(more, "utf-8")
    assert regenerate.main([], tmp_path) == 0
    told = capsys.readouterr().err
    assert "spec/square.names.toml has rows on what the document does not have: " in told
    for row in ("GoneToo of keyed-by-another", "Gone of published", "Unknown of resources", "Lost of cred"):
        assert row in told
    assert "things:ping of" not in told


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_a_warning_of_the_second_reader_stops_every_run(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What openapi-python-client cannot read is looked at, though our own reader can."""
    spec = small(tmp_path)
    document = json.loads((spec / "square.json").read_text("utf-8"))
    document["components"]["schemas"]["Inner"]["properties"]["id"] = {"type": "array"}
    (spec / "square.json").write_text(json.dumps(document), "utf-8")
    assert regenerate.main(arguments, tmp_path) == 1
    captured = capsys.readouterr().err
    assert "error: square: the parser gave 2 warnings" in captured
    assert "/components/schemas/Inner: " in captured
    assert "/paths/~1v1~1things/post: " in captured


def test_an_error_says_where_it_was_met() -> None:
    """By a JSON pointer from the document's root, and what is around adds nothing; pickled, too."""
    around = within("paths", "/v1/x", "get", whole=True)
    schema = within("components", "schemas", "A~B", whole=True)
    with pytest.raises(GenerationError) as error, around, schema, within("properties"):
        raise GenerationError("no rule for it", "name")
    assert str(error.value) == "/components/schemas/A~0B/properties/name: no rule for it"
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)


def test_a_shape_that_nobody_thought_of_is_an_error_like_any_other() -> None:
    """With what was met and where in the code, for whoever adds the rule."""
    with pytest.raises(GenerationError) as error, within("info", whole=True):
        {}["gone"]
    message = str(error.value)
    assert message.startswith("/info: no rule for a construct of the document: KeyError('gone') in ")
    assert re.search(r"generator/test_regenerate\.py, line \d+$", message)
