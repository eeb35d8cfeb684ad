"""The names that were probably meant by one that is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Self

__all__ = ["ALIKE", "ALMOST_ALIKE", "LIKE_ENOUGH", "Hinted", "did_you_mean", "nearest"]

#: From 0 to 1. With difflib's own limit, `phone` is not like `phone_number`.
LIKE_ENOUGH: Final = 0.5
#: The same, for names that say what they are in full, as arguments of constructors do.
ALIKE: Final = 0.65
#: The same, for names of which most may be somebody else's.
ALMOST_ALIKE: Final = 0.8


class Hinted(str):
    """The message of an error, whose end is found when somebody reads it: `hasattr` reads none.

    Args:
        message: The message without its end.
        end: Finds its end.
    """

    __slots__ = ("_end",)
    _end: Callable[[], str]

    def __new__(cls, message: str, end: Callable[[], str]) -> Self:
        made = super().__new__(cls, message)
        made._end = end
        return made

    def __str__(self) -> str:
        return f"{super().__str__()}{self._end()}"

    def __reduce__(self) -> tuple[Any, ...]:
        return str, (str(self),)


def nearest(name: str, known: Iterable[str], least: float = LIKE_ENOUGH) -> str | None:
    """The known name that is most like another one; None if none is. Case, `-` and `_` make no difference.

    Args:
        name: The name.
        known: The known names.
        least: How much it must be like a known one, from 0 to 1.
    """
    return next(iter(_close(name, known, 1, least)), None)


def did_you_mean(name: object, known: Iterable[str], most: int = 1, least: float = LIKE_ENOUGH) -> str:
    """The end of a message about a name that is not known; empty if no known name is like it.

    Args:
        name: The name.
        known: The known names.
        most: The most of them that are offered.
        least: How much one must be like a known one, from 0 to 1.
    """
    close = _close(str(name), known, most, least)
    return f"; did you mean {' or '.join(map(repr, close))}?" if close else ""


def _close(name: str, known: Iterable[str], most: int, least: float) -> list[str]:
    from difflib import get_close_matches  # only mistakes need it

    folded: dict[str, str] = {}
    for one in known:
        folded.setdefault(_folded(one), one)
    return [folded[one] for one in get_close_matches(_folded(name), sorted(folded), most, least)]


def _folded(name: str) -> str:
    return name.replace("-", "_").lower()
