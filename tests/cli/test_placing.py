"""Where `aiomerchant generate` puts a package: as a whole, and over no other files."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiomerchant.cli.placing import PlaceError, beside, check_place, replace

from tests.support.small import files

HEADER = "Written by a program."
GENERATED = f'"""A module. {HEADER}"""\n'


def package(folder: Path, **others: str) -> Path:
    folder.mkdir()
    (folder / "__init__.py").write_text(GENERATED, "utf-8")
    (folder / "py.typed").write_text("", "utf-8")
    for name, text in others.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    return folder


def test_a_folder_may_be_new_empty_or_generated(tmp_path: Path) -> None:
    check_place(tmp_path / "new", HEADER)
    (tmp_path / "empty").mkdir()
    check_place(tmp_path / "empty", HEADER)
    check_place(package(tmp_path / "generated", more=GENERATED), HEADER)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("my-types", "'my-types' cannot be the name of a package"),
        ("class", "'class' cannot be"),
        ("aiomerchant", "'aiomerchant' cannot be"),
        ("nowhere/shop", "nowhere: no such folder"),
        ("file", "file is there, and is no folder"),
        ("link", "link is there, and is no folder"),
        (
            "mine",
            r"mine holds helpers.py, which `aiomerchant generate` did not write; nothing is overwritten",
        ),
        ("data", r"data holds prices.csv, which"),
        ("binary", r"binary holds odd.py, which"),
        ("linked", r"linked holds folder, which"),
    ],
)
def test_nothing_else_is_overwritten(tmp_path: Path, name: str, message: str) -> None:
    """Not even a single file that somebody put beside generated ones."""
    (tmp_path / "file").write_text("text", "utf-8")
    package(tmp_path / "mine", helpers="def help(): ...\n")
    (package(tmp_path / "data") / "prices.csv").write_text("1", "utf-8")
    (package(tmp_path / "binary") / "odd.py").write_bytes(b"\xff\xfe")
    (package(tmp_path / "linked") / "folder").symlink_to(tmp_path / "data")
    (tmp_path / "link").symlink_to(tmp_path / "mine")
    before = files(tmp_path)
    with pytest.raises(PlaceError, match=message):
        check_place(tmp_path / name, HEADER)
    assert files(tmp_path) == before


def test_a_replacement_that_fails_leaves_the_folder(tmp_path: Path) -> None:
    folder = package(tmp_path / "shop")
    before = files(folder)
    with pytest.raises(FileNotFoundError):
        replace(folder, tmp_path / "nothing")
    assert files(folder) == before


def test_what_was_killed_between_two_renames_is_put_back(tmp_path: Path) -> None:
    """The next run begins with the package that was there."""
    folder = package(tmp_path / "shop")
    before = files(folder)
    folder.rename(tmp_path / ".shop.old")
    with beside(folder) as made:
        assert files(folder) == before
        assert made.is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
    # Killed a moment later, the old one is what is left over.
    package(tmp_path / ".shop.old", older=GENERATED)
    with beside(folder):
        assert files(folder) == before
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
