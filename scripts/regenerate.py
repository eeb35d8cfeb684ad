"""Write generated/, docs/operations/ and the numbers in README.md from spec/: repair, read, write, check.

python scripts/regenerate.py                       write what has changed
python scripts/regenerate.py --check               write nothing; exit 1 with a diff where generated/ is not
                                                   current, and where a person has something to decide
python scripts/regenerate.py --check --complete    the same, whatever the digests are (for CI)

All or nothing: what fails, or is killed, leaves generated/ as it was. Before it writes, it finishes an update
that was interrupted after all was decided; a check fails until that is done.

generated/digests.txt has digests of what was read and of what was written, if no decision was open then.
While they are those of the checkout, and the tools have the versions that it names, a check generates
nothing. A complete check generates, and compares the digests, too.
"""

from __future__ import annotations

import argparse
import difflib
import lzma
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from aiomerchant_generator.disk import described, write, write_package
from aiomerchant_generator.documents.catalog import editions
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.write.descriptions import Descriptions
from api_package import PACKAGE
from api_package.dated import dated_modules
from api_package.emit import emit
from api_package.examples import ExampleModule
from comparison.fragments import unacknowledged
from updating import digests
from updating.numbers import numbers, with_numbers
from updating.questions import questions
from updating.sources import Source, read_all
from updating.swap import Busy, alone, at_rest, prepare, swap

ROOT = Path(__file__).parent.parent
README = "README.md"
#: The modules in src/aiomerchant from which users import dated versions; no other module has such a name.
DATED = "v[0-9]*.py"


def package(root: Path) -> Path:
    """Return the generated package of a checkout."""
    return root / "generated" / PACKAGE


def source(root: Path) -> Path:
    """Return the handwritten package, of which only the modules that match `DATED` are generated."""
    return root / "src" / "aiomerchant"


def examples(root: Path) -> Path:
    """Return the folder with an example of each operation."""
    return root / "docs" / "operations"


#: The folders of a checkout with written files, and the pattern of these.
WRITTEN = (
    (package(Path()), "**/*"),
    (source(Path()), f"**/{DATED}"),
    (examples(Path()), "*.py"),
    (Path(), README),
    (Path(), digests.FILE),
)


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--check", action="store_true", help="compare only; exit 1 with a diff on any difference"
    )
    parser.add_argument("--complete", action="store_true", help="trust no digests; only with --check")
    options = parser.parse_args(arguments)
    if options.complete and not options.check:
        parser.error("--complete is for --check")
    folder = root
    try:
        if options.check:
            at_rest(root)
            folder = Path(tempfile.gettempdir())
            return check(root, complete=options.complete)
        with alone(root) as earlier:
            if earlier:
                print(earlier, file=sys.stderr)
            new = prepare(root)
            inputs = digests.inputs(ROOT, root)
            sources = read_all(editions(root / "spec"))
            generate(root, sources, new)
            if not _print_open(root, sources):
                write(new, {digests.FILE: digests.text(inputs, written(new))})
            replace(root, new)
            return 0
    except (GenerationError, Busy) as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        print(f"error: {described(error, folder)}", file=sys.stderr)
    return 1


def check(root: Path, *, complete: bool = False) -> int:
    """Compare a checkout with what its spec/ gives. 0 if it is current and nothing is open, else 1.

    If the digests are those of the checkout, it is current. If not, it may still be.

    Args:
        root: The checkout.
        complete: Whether to generate in any case, and to compare the digests as well.

    Raises:
        GenerationError: See `generate`.
        OSError: The disk of temporary files is full.
    """
    inputs = digests.inputs(ROOT, root)
    if not complete and digests.kept(root) == digests.text(inputs, written(root)):
        print("nothing has changed since generated/ was written")
        return int(_print_open(root, ()))
    with tempfile.TemporaryDirectory() as made:
        new = Path(made)
        sources = read_all(editions(root / "spec"))
        generate(root, sources, new)
        is_open = _print_open(root, sources)
        if complete and not is_open:
            write(new, {digests.FILE: digests.text(inputs, written(new))})
        else:
            digests.keep(root, new)
        if compare(root, new) or is_open:
            return 1
    if not complete:
        print(f"all is current, but not by {digests.FILE}, which python scripts/regenerate.py writes anew")
    return 0


def _print_open(root: Path, sources: Sequence[Source]) -> bool:
    """Print the open questions. True if there are any."""
    open_ = [*questions(sources), *unacknowledged(root)]
    for question in open_:
        print(question, file=sys.stderr)
    return bool(open_)


def generate(root: Path, sources: Sequence[Source], new: Path) -> None:
    """Generate all files of a checkout from its documents, and check them.

    Args:
        root: The checkout, whose src/ and README.md are read.
        sources: The documents as they were read, of this checkout or of another spec folder.
        new: The folder to write to, laid out as the checkout is.

    Raises:
        GenerationError: A document has something for which there is no code, or a check fails.
    """
    apis = [read.api for read in sources]
    write_package(package(new), emit((read.api, read.docs) for read in sources))
    if dated := dated_modules(apis, package(new), source(root)):
        write_package(source(new), dated)
    writers = (ExampleModule(read.api, Descriptions(read.docs)) for read in sources)
    write_package(examples(new), {f"{writer.api.package}.py": writer.text() for writer in writers})
    if (root / README).exists():
        text = with_numbers((root / README).read_text("utf-8"), apis)
        write(new, {README: text})


def compare(root: Path, new: Path) -> int:
    """Print the differences between the written files of a checkout and new ones. 1 if there are any."""
    came, went = outdated(root, new)
    for name in sorted([*came, *went]):
        old, fresh = (_lines(folder / name) for folder in (root, new))
        sys.stdout.writelines(
            line if line.endswith("\n") else f"{line}\n"
            for line in difflib.unified_diff(old, fresh, name, f"regenerated/{name}", n=2)
        )
    if not (came or went):
        return 0
    print(f"{len(came) + len(went)} files are not current: run python scripts/regenerate.py", file=sys.stderr)
    return 1


def replace(root: Path, new: Path) -> None:
    """Replace the written files of a checkout that differ from the prepared ones, all or none.

    Raises:
        OSError: See `swap`.
    """
    lines = []
    for folder, kind in WRITTEN:
        came, went = changed(root, new, folder, kind)
        files = sum(1 for _ in _files(new / folder, kind))
        if files or went:
            name = kind if folder == Path() else folder
            lines.append(f"{name}: {len(came) + len(went)} files changed, {files} in all")
    swap(root, *outdated(root, new))
    print("\n".join(lines))


def written(root: Path) -> Iterable[tuple[str, bytes]]:
    """Yield the written files below a folder that is laid out as a checkout is; of README.md, its numbers."""
    for folder, kind in WRITTEN:
        for name in sorted(_files(root / folder, kind)):
            content = _content(root / folder / name)
            if name == README:
                content = "\n".join(numbers(content.decode())).encode()
            if name != digests.FILE:
                yield (folder / name).as_posix(), content


def outdated(root: Path, new: Path) -> tuple[list[str], list[str]]:
    """Return the written files to replace and those to remove, by their paths in the checkout."""
    came: list[str] = []
    went: list[str] = []
    for folder, kind in WRITTEN:
        some = changed(root, new, folder, kind)
        came += some[0]
        went += some[1]
    return came, went


def changed(root: Path, new: Path, folder: Path, kind: str) -> tuple[list[str], list[str]]:
    """Return the files of a folder to replace and those to remove, by their paths in the checkout."""
    came, went = [], []
    for name in sorted({*_files(new / folder, kind), *_files(root / folder, kind)}):
        old, fresh = root / folder / name, new / folder / name
        if not fresh.exists():
            went.append((folder / name).as_posix())
        elif not (old.exists() and _content(old) == _content(fresh)):
            came.append((folder / name).as_posix())
    return came, went


def _files(folder: Path, kind: str) -> Iterable[str]:
    return (
        str(path.relative_to(folder))
        for path in folder.glob(kind)
        if path.is_file() and "__pycache__" not in path.parts
    )


def _content(path: Path) -> bytes:
    """A file's content, decompressed: releases of liblzma compress the same content to different bytes."""
    content = path.read_bytes()
    return lzma.decompress(content) if path.suffix == ".xz" else content


def _lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    try:
        return path.read_text("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        return [f"({path.stat().st_size} bytes that are no text)\n"]


if __name__ == "__main__":
    sys.exit(main())
