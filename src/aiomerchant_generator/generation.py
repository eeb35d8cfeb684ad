"""Generate packages from documents of a spec folder, each with its repairs, names and descriptions."""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, Final

from aiomerchant_generator.disk import run_python
from aiomerchant_generator.documents.catalog import Edition, toml
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.model import Api
from aiomerchant_generator.read.parse import parse
from aiomerchant_generator.repair.normalise import Repaired, normalise
from aiomerchant_generator.repair.patches import load_patches
from aiomerchant_generator.write.clients import dated_modules
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.emit import emit
from aiomerchant_generator.write.examples import ExampleWriter

#: ruff's settings for generated code.
_FORMAT: Final = Path(__file__).parent / "formatting.toml"
#: Imports the modules that it is given.
_IMPORTS: Final = "import importlib, sys\nfor name in sys.stdin.read().split(): importlib.import_module(name)"


@dataclass(frozen=True)
class Source:
    """A document as it was read and repaired, with the files that people write for it."""

    edition: Edition
    repaired: Repaired
    api: Api

    @property
    def docs(self) -> Mapping[str, Any]:
        """The file of descriptions as it is at this moment."""
        return toml(self.edition.docs)

    @property
    def names(self) -> Mapping[str, Any]:
        """The file of names as it is at this moment."""
        return toml(self.edition.names)


def read_all(found: Sequence[Edition]) -> list[Source]:
    """Read documents, each in a process of its own.

    Raises:
        GenerationError: See `read_source`.
    """
    with ProcessPoolExecutor(len(found), initializer=_end_with_parent) as pool:
        return list(pool.map(read_source, found))


def _end_with_parent() -> None:
    """End this worker when the command is killed; it would wait for work for ever."""

    def watch(sentinel: int) -> None:
        wait([sentinel])
        os._exit(1)

    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=watch, args=(parent.sentinel,), daemon=True).start()


def read_source(edition: Edition) -> Source:
    """Read and repair one document.

    Raises:
        GenerationError: It has something for which there is no code, or a patch does not fit it.
    """
    with within():  # an unexpected error is described here, where its traceback is known
        patches = load_patches(edition.patches.read_text("utf-8"))
        repaired = normalise(json.loads(edition.document.read_text("utf-8")), patches)
        api = parse(edition.provider, edition.source["version"], repaired.document, toml(edition.names))
        api.dated = edition.dated is not None
        return Source(edition, repaired, api)


def generate(
    sources: Sequence[Source], package: Path, modules: Path, examples: Path, handwritten: Path
) -> None:
    """Write the package of all documents, the modules from which users import dated versions, and examples.

    Args:
        sources: The documents as they were read.
        package: The folder to write the package to.
        modules: The folder to write the modules to.
        examples: The folder to write a module to with the examples of each version.
        handwritten: The handwritten package aiomerchant, which is read.

    Raises:
        GenerationError: A document has something for which there is no code, or a check fails.
    """
    write(package, emit((read.api, read.docs) for read in sources))
    format_package(package)
    if dated := dated_modules([read.api for read in sources], package, handwritten):
        write(modules, dated)
        format_package(modules)
    writers = (ExampleWriter(read.api, Descriptions(read.api, read.docs)) for read in sources)
    write(examples, {f"{writer.api.package}.py": writer.module() for writer in writers})
    format_package(examples)


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files by their paths in a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def format_package(folder: Path) -> None:
    """Sort imports and format, by ruff.

    Raises:
        GenerationError: The written files are no valid Python.
    """
    options = ["--no-cache", "--config", str(_FORMAT), str(folder)]
    for command in (["check", "--fix", "--unsafe-fixes", "--quiet", "--exit-zero"], ["format"]):
        run = run_python("-m", "ruff", *command, *options)
        if run.returncode:
            raise GenerationError(f"the generated package is no Python:\n{run.stderr[:4000]}")


def check_imports(package: Path, names: Iterable[str], path: Iterable[str]) -> None:
    """Import modules of a package in a new process: attrs writes code then, which type checkers do not see.

    Args:
        package: The folder of the package.
        names: The modules, by their paths in the package.
        path: The folders and files from which they import.

    Raises:
        GenerationError: One cannot be imported.
        OSError: The disk is full.
    """
    modules = (Path(package.name, name).with_suffix("").parts for name in names)
    run = run_python(
        *("-B", "-c", _IMPORTS),
        input="\n".join(".".join(parts).removesuffix(".__init__") for parts in modules),
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(package.parent), *path])},
    )
    if run.returncode:
        *_, last = run.stderr.strip().splitlines() or ["it ended"]
        module = [line for line in run.stderr.splitlines() if str(package) in line][-1:]
        problem = " ".join([*module, last]).replace(f"{package}/", "")
        raise GenerationError(f"a generated module cannot be imported: {problem.strip()}")
