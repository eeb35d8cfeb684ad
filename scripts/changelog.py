"""Move the fragments of docs/changes/ into CHANGELOG.md, as the section of a release.

python scripts/changelog.py VERSION [--draft]

A fragment is a Markdown file: `update_spec.py` writes one an update, people write others. Those of breaking
changes want a line `Acknowledged: why`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from comparison.fragments import joined, unacknowledged, waiting

ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("version")
    parser.add_argument("--draft", action="store_true", help="print the section; change nothing")
    options = parser.parse_args(arguments)
    if open_ := list(unacknowledged(root)):
        print("\n".join(f"error: {question}" for question in open_), file=sys.stderr)
        return 1
    fragments = waiting(root)
    today = dt.datetime.now(dt.UTC).date().isoformat()
    section = joined(f"{options.version} ({today})", [path.read_text("utf-8") for path in fragments])
    if options.draft:
        print(section, end="")
        return 0
    changelog = root / "CHANGELOG.md"
    head, found, rest = changelog.read_text("utf-8").partition("## ")
    changelog.write_text(f"{head}{section}\n{found}{rest}", "utf-8")
    for path in fragments:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
