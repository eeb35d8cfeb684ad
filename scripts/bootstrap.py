"""Makes the environments in which the commands of this folder run, from a bare clone and any Python >= 3.11.

It runs on older Pythons too: such a Python looks for a newer one on this machine, or says that there is none.
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
    """True if `python` runs and is Python 3.minor with venv and pip. A version manager's shim may not run."""
    try:
        return not subprocess.call(
            [python, "-c", PROBE.format(minor=minor)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return False


def interpreters():
    """The usable Pythons by minor version: this one, those on PATH, and those of pyenv."""
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
    """Make the environment .cache/name if it is missing or out of date.

    Args:
        name: The folder's name.
        requirements: Arguments of `pip install`; `-e` and its path are two.

    Returns:
        The path of its Python.

    Raises:
        SystemExit: There is no usable Python, or pip failed.
    """
    folder = os.path.join(ROOT, ".cache", name)
    python = os.path.join(folder, "Scripts" if os.name == "nt" else "bin", "python")
    stamp = os.path.join(folder, "made-for")
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        wanted = hashlib.sha256(file.read() + repr((folder, requirements)).encode()).hexdigest()
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
    subprocess.check_call([base, "-m", "venv", "--clear", folder])
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install"]
    if install(pip + list(requirements)):
        sys.exit(f"pip could not install what .cache/{name} needs; its message is above.")
    # Written last: an interrupted installation is made anew.
    with open(stamp, "w") as file:
        file.write(wanted)
    return python


def install(command):
    """Run pip, show its steps on stdout, and return its exit code. What it complains of is on stderr.

    On a terminal each step takes the place of the one before it; elsewhere each has a line.
    """
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns - 1
    process = subprocess.Popen(
        command, cwd=ROOT, env=clean(), stdout=subprocess.PIPE, universal_newlines=True
    )
    try:
        for step in steps(process.stdout):
            print(
                "\r" + step[:width].ljust(width) if terminal else step,
                end="" if terminal else "\n",
                flush=True,
            )
    finally:
        if terminal:
            print("\r" + " " * width + "\r", end="", flush=True)
        process.stdout.close()
        code = process.wait()
    return code


def steps(lines):
    """The steps of pip in what it writes: which package it looks for, and how many it installs."""
    found = 0
    for line in lines:
        word, _, rest = line.strip().partition(" ")
        if word in ("Collecting", "Obtaining", "Building"):
            found += 1
            yield f"  {found}: {word.lower()} {rest.partition(' (')[0]}"
        elif line.startswith("Installing collected packages:"):
            yield f"  installing {len(line.split(','))} packages"


def clean():
    """The environment variables of this process, without those that change what another Python imports."""
    left_out = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in os.environ.items() if name not in left_out}


def run(command, **variables):
    """Run a command in the checkout's root, with these environment variables, and end with its exit code."""
    try:
        sys.exit(subprocess.call(command, cwd=ROOT, env=dict(clean(), **variables)))
    except KeyboardInterrupt:
        sys.exit(130)
