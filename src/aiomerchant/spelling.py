"""The name that was probably meant by one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["did_you_mean", "nearest"]

#: From 0 to 1. With difflib's own limit, `phone` is not like `phone_number`.
LIKE_ENOUGH: Final = 0.5


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like another one; None if none is. Case, `-` and `_` make no difference."""
    from difflib import get_close_matches  # only mistakes need it

    folded = {_folded(one): one for one in known}
    return next(
        (folded[one] for one in get_close_matches(_folded(name), folded, n=1, cutoff=LIKE_ENOUGH)), None
    )


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a message about a name that is not known; empty if no known name is like it."""
    near = nearest(name, known)
    return "" if near is None else f"; did you mean {near!r}?"


def _folded(name: str) -> str:
    return name.replace("-", "_").lower()
