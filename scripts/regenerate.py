"""Write generated/ from spec/: normalise, parse, emit, format, check.

python scripts/regenerate.py            write what has changed
python scripts/regenerate.py --check    write nothing; exit 1 with a diff where generated/ is not current,
                                        and where an operation or resource has no line in spec/*.docs.toml
"""

from __future__ import annotations

import argparse
import difflib
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from generator.check import check
from generator.dated import DATED, dated_modules
from generator.emit import emit
from generator.facts import Api, GenerationError
from generator.normalise import PatchConflict, load_patches, normalise
from generator.parse import parse
from generator.words import file_name, stubs

ROOT = Path(__file__).parent.parent
PROVIDERS = ("polar", "square")


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    package = root / "generated" / "aiomerchant_api"
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="compare only; exit 1 with a diff on any difference"
    )
    options = parser.parse_args(arguments)
    try:
        found = editions(root / "spec")
        with ProcessPoolExecutor(len(found)) as pool:
            read = list(pool.map(partial(read_provider, root / "spec"), *zip(*found, strict=True)))
        for _, _, notes in read:
            for note in notes:
                print(note, file=sys.stderr)
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / package.name
            write(fresh, emit((api, docs) for api, docs, _ in read))
            format_package(fresh)
            check(fresh, [api for api, _, _ in read])
            source, dated = root / "src" / "aiomerchant", Path(folder) / "aiomerchant"
            dated.mkdir()
            write(dated, dated_modules([api for api, _, _ in read], fresh, source))
            format_package(dated)
            apis = [api for api, _, _ in read]
            unsaid = [told for api, docs, _ in read if (told := unsaid_of(api, docs, apis))]
            for told in unsaid:
                print(told, file=sys.stderr)
            if options.check:
                differs = [compare(fresh, package), compare(dated, source, DATED)]
                return int(any(differs) or bool(unsaid))
            replace(dated, source, DATED)
            return replace(fresh, package)
    except (GenerationError, PatchConflict) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def editions(spec: Path) -> list[tuple[str, str | None]]:
    """Provider and version of each document; None for the default one."""
    sources = _toml(spec / "sources.toml")
    return [
        (provider, version)
        for provider in PROVIDERS
        for version in (None, *sorted(sources[provider].get("versions", ())))
    ]


def read_provider(spec: Path, provider: str, dated: str | None) -> tuple[Api, dict[str, Any], list[str]]:
    """The facts of one document, the provider's docs file, and what there is to report."""
    patches = load_patches((spec / f"{provider}.patch.toml").read_text("utf-8"))
    names = _toml(spec / f"{provider}.names.toml")
    version = dated or _toml(spec / "sources.toml")[provider]["version"]
    name = f"{provider}.{dated}.json" if dated else f"{provider}.json"
    repaired = normalise(json.loads((spec / name).read_text("utf-8")), patches)
    api = parse(provider, version, repaired.document, names)
    api.dated = dated is not None
    notes = [f"{provider}: {note}" for note in (*repaired.notes, *api.notes)]
    return api, _toml(spec / f"{provider}.docs.toml"), notes


def unsaid_of(api: Api, docs: dict[str, Any], apis: Iterable[Api] = ()) -> str:
    """What to write where for the operations and resources without a line; empty where all have one."""
    told = stubs(api, docs, [other for other in apis if other.provider == api.provider])
    return told and f"{file_name(api)} lacks a line for each of these, in words of ours:\n\n{told}"


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def format_package(folder: Path) -> None:
    """Sort imports and format, by the project's own configuration."""
    for command in (["check", "--fix", "--quiet", "--select", "I", "--exit-zero"], ["format", "--quiet"]):
        subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                *command,
                "--no-cache",
                "--config",
                str(ROOT / "pyproject.toml"),
                str(folder),
            ],
            check=True,
        )


def compare(fresh: Path, current: Path, kind: str = "*") -> int:
    """Print how `current` differs from what the specification gives; 1 where it does."""
    changed = sorted(_changed(fresh, current, kind))
    room = f"{current.parent.name}/{current.name}"
    for name in changed:
        old, new = (_lines(folder / name) for folder in (current, fresh))
        sys.stdout.writelines(
            line if line.endswith("\n") else f"{line}\n"
            for line in difflib.unified_diff(old, new, f"{room}/{name}", f"regenerated/{name}", n=2)
        )
    if changed:
        print(f"{len(changed)} files are not current: run python scripts/regenerate.py", file=sys.stderr)
    return 1 if changed else 0


def replace(fresh: Path, current: Path, kind: str = "*") -> int:
    """Bring `current` to what the specification gives; files that are the same are not touched."""
    changed = sorted(_changed(fresh, current, kind))
    for name in changed:
        source, target = fresh / name, current / name
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        else:
            target.unlink()
    room = f"{current.parent.name}/{current.name}"
    print(f"{len(changed)} files changed, {sum(1 for _ in _files(current, kind))} in all, in {room}")
    return 0


def _files(folder: Path, kind: str) -> Iterable[str]:
    return (
        str(path.relative_to(folder))
        for path in folder.rglob(kind)
        if path.is_file() and "__pycache__" not in path.parts
    )


def _changed(fresh: Path, current: Path, kind: str) -> Iterable[str]:
    """Names of files that are in one folder only, or not the same in both; of those of a kind."""
    for name in {*_files(fresh, kind), *_files(current, kind)}:
        old, new = current / name, fresh / name
        if not (old.exists() and new.exists() and old.read_bytes() == new.read_bytes()):
            yield name


def _lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    try:
        return path.read_text("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        return [f"({path.stat().st_size} bytes that are no text)\n"]


if __name__ == "__main__":
    sys.exit(main())
