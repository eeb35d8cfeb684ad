"""Which files are the project."""

import subprocess
from functools import cache
from pathlib import Path

__all__ = ["ROOT", "tree"]

ROOT = Path(__file__).parents[2]


@cache
def tree() -> list[str]:
    """The files of the project: those that git follows or would follow."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        import pytest  # the processes that tests start need the root only, and start sooner

        pytest.skip("this is no checkout: git cannot tell which files belong to the project")
    return [name for name in listed.split("\0") if name and (ROOT / name).exists()]
