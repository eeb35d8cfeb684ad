"""The digests of a regeneration: of what was read and of what was written, with the tools' versions.

While they are those of the checkout, there is nothing to generate. No version of Python is among them, since
all write the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final

from aiomerchant_generator.disk import write
from aiomerchant_generator.documents.catalog import editions
from aiomerchant_generator.own.clients import by_hand

#: Its path in a checkout.
FILE: Final = "generated/digests.txt"
_HEAD: Final = "# By scripts/regenerate.py, for its --check: digests of what it read and wrote, its tools."
_TOOLS: Final = ("jinja2", "openapi-python-client", "ruff")
#: The code that decides what is written. From aiomerchant_core, it takes the classes of operations.
CODE: Final = (
    *("scripts/api_package", "scripts/regenerate.py", "scripts/updating"),
    *("src/aiomerchant_core/operation.py", "src/aiomerchant_generator"),
)


def kept(root: Path) -> str | None:
    """Return the digests that a checkout keeps; None if it has none."""
    path = root / FILE
    return path.read_text("utf-8") if path.is_file() else None


def keep(root: Path, new: Path) -> None:
    """Let the digests of a checkout stay as they are, true or not, beside other files that were prepared."""
    if (digests := kept(root)) is not None:
        write(new, {FILE: digests})


def inputs(code: Path, root: Path) -> str:
    """Return a digest of all that decides what is written.

    Args:
        code: The checkout whose generator runs.
        root: The checkout whose spec/ and handwritten clients it reads.

    Raises:
        GenerationError: spec/sources.toml is missing, or is no TOML.
    """
    read = [*_files(code, CODE), *_files(root, ["spec"])]
    # Of a handwritten client, dated versions take over the resources: edits within these change nothing.
    providers = {edition.provider for edition in editions(root / "spec") if edition.dated}
    for provider in sorted(providers):
        resources = [*by_hand(provider, root / "src" / "aiomerchant")]
        read.append((f"client of {provider}", repr(resources).encode()))
    return _digest(read)


def text(inputs: str, outputs: Iterable[tuple[str, bytes]]) -> str:
    """Return the digests of a run, as they are kept.

    Args:
        inputs: The digest of what was read.
        outputs: The path and content of each file that was written.
    """
    tools = "".join(f"{name} {version(name)}\n" for name in _TOOLS)
    return f"{_HEAD}\ninputs {inputs}\noutputs {_digest(outputs)}\n{tools}"


def _files(root: Path, names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    for name in names:
        path = root / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and "__pycache__" not in file.parts:
                yield file.relative_to(root).as_posix(), file.read_bytes()


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    total = hashlib.sha256()
    for name, content in files:
        total.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\0".encode())
    return total.hexdigest()
