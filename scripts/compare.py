"""Report what a change of an API means to those who call the SDK.

python scripts/compare.py OLD NEW [--json] [--provider polar|square]

OLD and NEW are OpenAPI documents (as published, or of spec/) or manifests of the generated package. A
manifest with the package's documents beside it is as good as a document; alone it has names and no types.
Exit code 0: no breaking change; 1: a breaking change; 2: OLD or NEW cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from aiomerchant_generator.documents.catalog import providers
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.published.reading import SourceError
from comparison.differ import compare, order
from comparison.loading import surfaces
from comparison.report import as_json, counted, markdown

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", metavar="OLD")
    parser.add_argument("new", metavar="NEW")
    parser.add_argument("--json", action="store_true", help="for machines, instead of Markdown")
    parser.add_argument("--provider", help="whose documents they are, if it is not plain")
    options = parser.parse_args(arguments)
    try:
        if options.provider not in (None, *(known := providers(root / "spec"))):
            parser.error(f"--provider must be {' or '.join(known)}")
        old, new = (surfaces(name, root / "spec", options.provider) for name in (options.old, options.new))
        both = old.keys() & new.keys()
        if not both:
            raise SourceError(
                f"{options.old} is about {', '.join(old)}, {options.new} about {', '.join(new)}"
            )
        found = [change for name in sorted(both) for change in compare(old[name], new[name])]
    except (SourceError, GenerationError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    found.sort(key=order)
    print(as_json(found) if options.json else markdown(found) or "No change for callers.\n", end="")
    print(counted(found), file=sys.stderr)
    return 1 if any(change.kind == "breaking" for change in found) else 0


if __name__ == "__main__":
    sys.exit(main())
