"""Masks secrets in text of the server: those that a call sent, and those known by their form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any, Final
from urllib.parse import quote, quote_plus

from .provider import Provider, providers

__all__ = ["LONGEST_LINE", "MASK", "Mask", "cut", "one_line", "secret_forms"]

#: Replaces a secret.
MASK: Final = "***"
#: Shorter values are not masked: they are too common in text to be recognized as secrets.
_SHORTEST: Final = 8
#: From this length on a value is masked also within a longer word.
_DISTINCT: Final = 16
#: The longest word that `cut` removes at the end, in bytes.
_LONGEST_WORD: Final = 4096
#: The longest text of a provider's in a message, in characters.
LONGEST_LINE: Final = 500
#: Characters that break a line or change how it is shown (controls, separators, directions), and halves of
#: UTF-16 pairs, which no log can write.
_UNSHOWABLE: Final = r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+"
#: A part of a secret that no escaping changes. A short one of small letters alone is a word, such as that in
#: `cnon:card-nonce-declined`, and would be masked wherever a server says it.
_UNESCAPED: Final = (
    rf"(?![a-z]{{,{_DISTINCT - 1}}}(?![0-9A-Za-z]))(?<![0-9A-Za-z])[0-9A-Za-z]{{{_SHORTEST},}}"
)


class Mask:
    """Masks secrets in texts and JSON values, also in the escaped forms that servers may return.

    Args:
        secrets: The secrets to mask.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = frozenset(secret for secret in secrets if len(secret) >= _SHORTEST)

    def text(self, text: str) -> str:
        # Looking for each is fast, also in a text of megabytes; the pattern is for what is there.
        found = [spelling for spelling in self._spellings if spelling in text]
        return re.sub("|".join(map(_pattern, found)), MASK, text) if found else text

    def value(self, value: Any) -> Any:
        """A copy of a JSON value with secrets masked, in keys too."""
        if not self._secrets:
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self.text(str(key)): self.value(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.value(item) for item in value]
        return MASK if isinstance(value, int | float) and str(value) in self._secrets else value

    @cached_property
    def _spellings(self) -> list[str]:
        """The forms of all secrets, the longest first, so that one within another is masked with it."""
        spellings = {spelling for secret in self._secrets for spelling in _spellings(secret)}
        return sorted(spellings, key=lambda spelling: (-len(spelling), spelling))


def cut(text: bytes, most: int) -> bytes:
    """The first `most` bytes of a text at most. A word that is cut is removed: it may be part of a secret."""
    if len(text) <= most:
        return text
    tail = text[max(0, most - _LONGEST_WORD) : most]
    return text[: most - len(re.split(rb"[\s\"'<>,;&]", tail)[-1])]


def one_line(value: Any) -> str | None:
    """A provider's text for messages and logs: one line, at most 500 characters, secrets masked.

    None if it is no text or empty.
    """
    if not isinstance(value, str) or not value:
        return None
    return re.sub(_UNSHOWABLE, " ", secret_forms().sub(MASK, value))[:LONGEST_LINE]


def secret_forms() -> re.Pattern[str]:
    """Matches secrets by their form: those of providers, JSON web tokens, credentials after their scheme."""
    return _secret_forms(providers())


@cache
def _secret_forms(known: tuple[Provider, ...]) -> re.Pattern[str]:
    begins = "|".join([*(one.secrets for one in known if one.secrets), "eyJ"])
    return re.compile(rf"(?i)\b(?:{begins})[\w.~+/=-]+|\b(?:Bearer|Basic|Client)\s+\S{{8,}}")


def _pattern(spelling: str) -> str:
    pattern = re.escape(spelling)
    return pattern if len(spelling) >= _DISTINCT else rf"(?<![0-9A-Za-z]){pattern}(?![0-9A-Za-z])"


def _spellings(secret: str) -> set[str]:
    """The forms of a secret in JSON, addresses, forms, HTML and Python, and its long pieces."""
    from html import escape  # its tables cost a millisecond, which only failures need

    escaped = json.dumps(secret)[1:-1]
    written = {
        secret,
        escaped,
        json.dumps(secret, ensure_ascii=False)[1:-1],
        escaped.replace("/", r"\/"),
        json.dumps(escaped)[1:-1],  # JSON in a string of JSON
        quote(secret, safe="", errors="replace"),
        quote(secret, errors="replace"),
        quote_plus(secret, errors="replace"),
        escape(secret),
        repr(secret)[1:-1],
        *re.findall(_UNESCAPED, secret),
    }
    return {spelling for spelling in written if len(spelling) >= _SHORTEST}
