"""Refusals: the requests that a recording does not have, and what its nearest request has instead."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from attrs import frozen

from aiomerchant.masking import one_line

__all__ = ["Difference", "NotRecorded", "refusal"]

#: The longest value in a message, in characters.
_LONGEST: Final = 80


class NotRecorded(AssertionError):
    """Requests were refused, since they are not in the file, or cannot be stored there.

    Attributes:
        refused: A message for each.
    """

    def __init__(self, refused: Iterable[str]) -> None:
        self.refused = list(refused)
        super().__init__("\n".join(self.refused))


@frozen
class Difference:
    """A value that is another one than the recorded one.

    Attributes:
        location: The names that lead to it: `json.customer.name`.
        sent: It, without secrets and personal data, in a tuple that is empty if nothing was sent.
        recorded: Likewise the recorded value.
        stands_for: Whether the recorded value replaces a secret or personal data.
    """

    location: str
    sent: tuple[Any, ...]
    recorded: tuple[Any, ...]
    stands_for: bool = False

    def __str__(self) -> str:
        if not self.recorded:
            return f"{self.location}: sent {_shown(*self.sent)}, and nothing is recorded there"
        if not self.sent:
            return f"{self.location}: sent nothing, recorded {_shown(*self.recorded)}"
        if self.stands_for:
            return (
                f"{self.location}: sent another value than the one that {_shown(*self.recorded)} stands for"
            )
        return f"{self.location}: sent {_shown(*self.sent)}, recorded {_shown(*self.recorded)}"


def refusal(what: str, file: str, reason: Iterable[str]) -> str:
    """The message about a request that a file does not have.

    Args:
        what: Its operation, method and path.
        file: The file.
        reason: What the file has instead, line by line.
    """
    return "\n  ".join((f"{what} is not recorded in {file}:", *reason))


def _shown(value: Any) -> str:
    text = one_line(json.dumps(value, ensure_ascii=False)) or ""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
