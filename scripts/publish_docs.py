"""Puts the site that `tox -e docs` built into the folder of a static host, beside those of other versions.

    python scripts/publish_docs.py FOLDER

FOLDER then has a folder for each version put there, an `index.html` that leads to the newest release,
and `versions.json` with the names of the versions, the newest first, which the switch on each page reads.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path

from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description="Put the built site beside those of other versions.")
    parser.add_argument("folder", type=Path, help="what the static host serves")
    parser.add_argument("--built", type=Path, default=ROOT / "docs/_build", help="the built site")
    arguments = parser.parse_args()
    version = publish(arguments.built, arguments.folder)
    print(f"{arguments.folder / version}: the site of {version}")


def publish(built: Path, folder: Path) -> str:
    """Copy a built site, in place of an earlier one of its version; list all versions, and return this one.

    Raises:
        SystemExit: There is no built site.
    """
    options = built / "_static" / "documentation_options.js"
    if not options.exists():
        raise SystemExit(f"{built} has no site: tox -e docs builds it")
    version: str = re.findall(r"VERSION: '([^']+)'", options.read_text("utf-8"))[0]
    new = folder / f".{version}"
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(built, new, ignore=shutil.ignore_patterns(".*"))
    shutil.rmtree(folder / version, ignore_errors=True)
    new.rename(folder / version)
    versions = sorted(_versions(folder), reverse=True)
    (folder / "versions.json").write_text(json.dumps([str(found) for found in versions]), "utf-8")
    newest = next((found for found in versions if not found.is_prerelease), versions[0])
    refresh = f'<meta http-equiv="refresh" content="0; url={newest}/">'
    (folder / "index.html").write_text(f"<!doctype html><title>aiomerchant</title>{refresh}\n", "utf-8")
    return version


def _versions(folder: Path) -> list[Version]:
    """The versions that have a folder by their name."""
    found = []
    for path in folder.iterdir():
        try:
            version = Version(path.name)
        except InvalidVersion:
            continue
        if path.is_dir() and str(version) == path.name:
            found.append(version)
    return found


if __name__ == "__main__":
    main()
