"""Hooks of PyInstaller: what an application needs of this package beside what its code imports by name.

https://pyinstaller.org/en/stable/hooks.html#providing-pyinstaller-hooks-with-your-package
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["get_hook_dirs"]


def get_hook_dirs() -> list[str]:
    """The folders of the hooks, for PyInstaller's entry point."""
    return [str(Path(__file__).parent)]
