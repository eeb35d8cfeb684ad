"""Substitutes: the texts that replace secrets and personal data, and what each stands for.

When a file is recorded, each text that must not be in it gets a substitute, the same one everywhere. When it
is played, a substitute stands for what the application sends in its place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import quote, quote_plus

from aiomerchant.masking import secret_forms
from aiomerchant.provider import providers

from .personal import Kind, kind_by_form, texts_by_form

__all__ = ["SECRET_NAMES", "Substitutes", "mapped"]

#: Names of secrets where no document says which fields are.
SECRET_NAMES: Final = re.compile(
    r"(.*_)?(token|secret|password|verifier|credential|nonce|authorization_code|signature_key|api_key)s?"
)
#: Names of secrets in addresses alone: elsewhere they are those of an error, or of a place.
_SECRET_PARAMETERS: Final = frozenset({"code", "sig", "signature"})
#: A parameter of an address.
_PARAMETER: Final = re.compile(r"""(?<=[?&])([\w-]+)=([^&\s"'<>#]+)""")

#: Texts from this length on are replaced wherever they stand, and shorter ones in their fields alone: those
#: are too common in other texts.
_DISTINCT: Final = 8
#: From this length on they are replaced within longer words, too.
_UNMISTAKABLE: Final = 16


class Substitutes:
    """The substitutes in one file.

    Args:
        known: Those that a file has.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        #: All substitutes, in their order.
        self.all: list[str] = list(known)
        self._known = set(self.all)
        #: By the text that each replaces, in lower case.
        self._by_text: dict[str, str] = {}
        #: What each stands for.
        self._meanings: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        #: What is replaced wherever it stands, in lower case and in the forms that addresses have.
        self._everywhere: dict[str, str] = {}
        self._in_texts: re.Pattern[str] | None = None

    # Recording

    def personal(self, kind: Kind, text: str) -> str:
        """The substitute of personal data."""
        kind = kind_by_form(text, kind)
        return self._substitute(text, kind.name, lambda number: kind.make(number, text))

    def secret(self, text: str) -> str:
        """The substitute of a secret, which begins as its kind does; the rest is base64, as keys are."""
        if re.match(r"https?://", text):
            return self._substitute(text, "secret", lambda number: f"https://example.com/secret{number:06}")
        prefixes = (kind.prefix for record in providers() for kind in record.token_kinds)
        prefix = max((prefix for prefix in prefixes if text.startswith(prefix)), key=len, default="")
        return self._substitute(text, "secret", lambda number: f"{prefix}secret{number:06}")

    def generated(self, text: str) -> str:
        """The substitute of a text that is another one in each run, such as an idempotency key."""
        return self._substitute(text, "generated", lambda number: f"generated{number:04}")

    def given(self, text: str, replacement: str) -> str:
        """The replacement that the application gives for a text."""
        return self._substitute(text, replacement, lambda _: replacement)

    def text(self, text: str, *, identifier: bool = False) -> str:
        """A text with all replaced that it must not hold: what has a substitute, and what its form shows."""
        if not text or text in self._known:
            return text
        lowered = text.lower()
        # Looking for each is fast; the pattern is for what is there, the longest first.
        if found := [known for known in self._everywhere if known in lowered]:
            pattern = "|".join(map(_pattern, sorted(found, key=len, reverse=True)))
            text = re.sub(
                pattern, lambda match: self._everywhere[match[0].lower()], text, flags=re.IGNORECASE
            )
        text = secret_forms().sub(self._credential, text)
        text = _PARAMETER.sub(self._parameter, text)
        return texts_by_form(text, self._unless_known(self.personal), identifier=identifier)

    def _parameter(self, found: re.Match[str]) -> str:
        name, secret = found.groups()
        if SECRET_NAMES.fullmatch(name.lower()) is None and name.lower() not in _SECRET_PARAMETERS:
            return found[0]
        return f"{name}={self.secret(secret)}"

    def _credential(self, found: re.Match[str]) -> str:
        scheme, space, secret = found[0].rpartition(" ")
        return f"{scheme}{space}{secret if secret in self._known else self.secret(secret)}"

    def _unless_known(self, replaced: Callable[[Kind, str], str]) -> Callable[[Kind, str], str]:
        return lambda kind, text: text if text in self._known else replaced(kind, text)

    def _substitute(self, text: str, kind: str, make: Callable[[int], str]) -> str:
        if not text or text in self._known:
            return text
        key = text.lower()
        if key not in self._by_text:
            made = ""
            while not made or made in self._known:
                self._counts[kind] += 1
                again = make(self._counts[kind])
                if again == made:
                    break  # the application's, which may stand for several texts
                made = again
            self._add(made)
            self._meanings.setdefault(made, text)
            self._replace(text, made)
        return self._by_text[key]

    def _replace(self, text: str, substitute: str) -> None:
        self._by_text[text.lower()] = substitute
        if len(text) >= _DISTINCT:
            self._everywhere[text.lower()] = substitute
            for write in (partial(quote, safe=""), quote, quote_plus):
                written = write(text, errors="replace").lower()
                self._everywhere.setdefault(written, write(substitute))

    def _add(self, substitute: str) -> None:
        if substitute not in self._known:
            self._known.add(substitute)
            self.all.append(substitute)
            self._in_texts = None

    # Playing

    def fits(self, recorded: str, sent: str, meanings: dict[str, str]) -> bool:
        """True if a text that is sent may be the recorded one, in which each substitute stands for a text.

        Args:
            recorded: The text of the file.
            sent: The text that is sent.
            meanings: What substitutes would stand for if this request is the recorded one; it is added to.
        """
        if recorded == sent:
            return True
        parts = self._substitutes_in_texts().split(recorded)
        names = parts[1::2]
        if not names:
            return False
        pattern = re.escape(parts[0])
        for name, rest in zip(names, parts[2::2], strict=True):
            meant = self._meanings.get(name) or meanings.get(name)
            choices = ".+?" if meant is None else f"(?i:{re.escape(meant)})|{re.escape(name)}"
            pattern += f"({choices}){re.escape(rest)}"
        found = re.fullmatch(pattern, sent, re.DOTALL)
        if found is None:
            return False
        added: dict[str, str] = {}
        for name, text in zip(names, found.groups(), strict=True):
            if text == name or (self._meanings.get(name) or meanings.get(name)) is not None:
                continue
            # One text has one substitute, and one substitute stands for one text.
            if added.setdefault(name, text) != text or self._taken(name, text, {**meanings, **added}):
                return False
        meanings.update(added)
        return True

    def _taken(self, name: str, text: str, meanings: Mapping[str, str]) -> bool:
        other = self._by_text.get(text.lower(), name)
        return (
            other != name
            or text in self._known
            or any(meant.lower() == text.lower() for known, meant in meanings.items() if known != name)
        )

    def learn(self, meanings: Mapping[str, str]) -> None:
        """Take substitutes to stand for these texts from now on."""
        for name, text in meanings.items():
            self._meanings[name] = text
            self._replace(text, name)

    def reveal(self, text: str) -> str:
        """A recorded text with what its substitutes stand for, as far as that is known."""
        if not self._meanings:
            return text
        return self._substitutes_in_texts().sub(lambda found: self._meanings.get(found[0], found[0]), text)

    def has_any(self, text: str) -> bool:
        """True if a text holds a substitute."""
        return self._substitutes_in_texts().search(text) is not None

    def _substitutes_in_texts(self) -> re.Pattern[str]:
        if self._in_texts is None:
            # The longest first: one may begin as another one does.
            # A few digits are common in other texts: they are substitutes as whole texts alone.
            longest = sorted(self.all, key=len, reverse=True)
            parts = [
                rf"\A{one}\Z" if one.isdigit() and len(one) < _DISTINCT else re.escape(one) for one in longest
            ]
            inner = "|".join(parts) or r"(?!)"
            self._in_texts = re.compile(rf"(?<!\w)({inner})(?!\w)")
        return self._in_texts


def mapped(value: Any, change: Callable[[str], str]) -> Any:
    """A JSON value with all its texts changed, the names of its fields, too."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {change(name): mapped(inner, change) for name, inner in value.items()}
    return [mapped(inner, change) for inner in value] if isinstance(value, list) else value


def _pattern(text: str) -> str:
    return re.escape(text) if len(text) >= _UNMISTAKABLE else rf"(?<!\w){re.escape(text)}(?!\w)"
