"""Install by pip, with each dependency of pyproject.toml at its lower bound: how `tox -e lowest` installs.

python scripts/lowest.py [arguments of pip install]

pip has no such strategy of its own. What our dependencies depend on themselves is as new as they allow.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent

#: A dependency with a lower bound: `name[extras]>=1.2,<3` or `name==1.2`.
BOUND = re.compile(r"(?P<name>[\w.-]+)(?:\[[\w.,-]+\])?(?:>=|==)(?P<version>[\w.]+)(?:,[^;]*)?")
#: The package's own extras, which name each other.
OWN = re.compile(r"aiomerchant\[[\w,-]+\]")


def lowest(dependencies: Iterable[str]) -> Iterator[str]:
    """The constraints that pin each dependency to its lower bound.

    Raises:
        ValueError: A dependency has no lower bound.
    """
    pinned: set[str] = set()
    for dependency in dependencies:
        if OWN.fullmatch(dependency):
            continue
        if not (bound := BOUND.fullmatch(dependency)):
            raise ValueError(f"{dependency!r} has no lower bound")
        pinned.add(f"{bound['name']}=={bound['version']}")
    yield from sorted(pinned)


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    dependencies = {*project["dependencies"]}.union(*project["optional-dependencies"].values())
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder, "constraints.txt")
        constraints.write_text("\n".join(lowest(dependencies)), "utf-8")
        command = [sys.executable, "-I", "-m", "pip", "install", "--constraint", str(constraints)]
        return subprocess.call(command + (sys.argv[1:] if arguments is None else arguments))


if __name__ == "__main__":
    sys.exit(main())
