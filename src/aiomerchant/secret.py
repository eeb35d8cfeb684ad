"""A text that is not shown by accident."""

from __future__ import annotations

from aiomerchant_core import Unpicklable

__all__ = ["Secret"]


class Secret(Unpicklable):
    """A token or key that only `reveal()` shows.

    It is no `str`, so that no format, log, JSON or concatenation shows it. If it has 16 characters or more,
    its repr shows the last four, by which people can distinguish tokens. It cannot be pickled, since a cache
    or a queue would store it in plain text: use a store for secrets that outlive the process.
    """

    __slots__ = ("_value",)

    _unpicklable = "a Secret is not pickled; give reveal() to what may keep it"

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret text."""
        return self._value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest  # few secrets are compared

        return compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return f"Secret('***{self._value[-4:] if len(self._value) >= 16 else ''}')"
