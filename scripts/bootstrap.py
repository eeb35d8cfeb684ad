"""Makes the environments in which the commands of this folder run, from a bare clone and any Python >= 3.11.

It is itself written for older Pythons, so that one of those gets a clear message or a newer sister.
"""

import glob
import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OLDEST, NEWEST = 11, 14

# venv without ensurepip is how some distributions ship Python; such an environment would have no pip.
PROBE = "import ensurepip, sys, venv; sys.exit(sys.version_info[:2] != (3, {minor}))"


def runs(python, minor):
    """Whether this is a usable Python 3.minor (a version manager's shim may be there and refuse to run)."""
    try:
        return not subprocess.call(
            [python, "-c", PROBE.format(minor=minor)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return False


def interpreters():
    """The usable Pythons by minor version: this one, those on PATH, those that pyenv keeps off it."""
    pyenv = os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv")
    found = {}
    for minor in range(OLDEST, NEWEST + 1):
        name = f"python3.{minor}"
        candidates = [sys.executable] if sys.version_info[:2] == (3, minor) else []
        candidates += filter(None, [shutil.which(name), shutil.which("python3")])
        candidates += glob.glob(os.path.join(glob.escape(pyenv), "versions", "*", "bin", name))
        for python in candidates:
            if runs(python, minor):
                found[minor] = python
                break
    return found


def environment(name, *requirements):
    """The Python of the environment .cache/name, made or renewed where it is missing or out of date.

    Args:
        name: The folder's name.
        requirements: What pip installs there; `-e` and a path count as two.
    """
    home = os.path.join(ROOT, ".cache", name)
    python = os.path.join(home, "Scripts" if os.name == "nt" else "bin", "python")
    stamp = os.path.join(home, "made-for")
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        wanted = hashlib.sha256(file.read() + repr((home, requirements)).encode()).hexdigest()
    if os.path.exists(stamp) and os.path.exists(python):
        with open(stamp) as file:
            if file.read() == wanted:
                return python
    found = interpreters()
    if not found:
        sys.exit(
            f"Python 3.{OLDEST} or newer with its venv module is needed; this is {sys.version.split()[0]}, "
            "and no other was found. (Debian and Ubuntu: apt install python3-venv.)"
        )
    print(f"Making the environment .cache/{name} (once).", flush=True)
    # This Python where it serves, since it is what the user chose; else the newest.
    base = found.get(sys.version_info[1]) or found[max(found)]
    subprocess.check_call([base, "-m", "venv", "--clear", home])
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.call(pip + list(requirements), cwd=ROOT, env=clean()):
        sys.exit(f"pip could not install what .cache/{name} needs; its message is above.")
    # Written last: an interrupted installation is made anew.
    with open(stamp, "w") as file:
        file.write(wanted)
    return python


def clean():
    """This process's environment variables without those that would bend another Python."""
    bending = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in os.environ.items() if name not in bending}


def run(command, **variables):
    """Runs a command in the checkout's root and ends with its exit code."""
    try:
        sys.exit(subprocess.call(command, cwd=ROOT, env=dict(clean(), **variables)))
    except KeyboardInterrupt:
        sys.exit(130)
