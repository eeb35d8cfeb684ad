"""Playback: finds the recorded answer to a request, by what the request means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .file import StoredExchange
from .personal import NUMBERS
from .refusals import Difference
from .substitutes import Substitutes

__all__ = ["Playback"]

#: Stands for a value that is not there.
_NOTHING: Final = object()


class Playback:
    """The exchanges of a file that were not played yet.

    Args:
        exchanges: The exchanges of the file.
        substitutes: What replaces secrets and personal data in them.
        ignore: The locations of values that differ in each run.
    """

    def __init__(
        self, exchanges: tuple[StoredExchange, ...], substitutes: Substitutes, ignore: frozenset[str]
    ) -> None:
        self._all = exchanges
        self.left = list(exchanges)
        self._substitutes = substitutes
        self._ignore = ignore

    def play(self, provider: str, request: Mapping[str, Any]) -> StoredExchange | None:
        """Take the first exchange that has this request, or None.

        What its substitutes stand for is known from then on.
        """
        for index, exchange in enumerate(self.left):
            if exchange.provider == provider:
                meanings: dict[str, str] = {}
                if next(self._differences(exchange.request, request, "", meanings), None) is None:
                    self._substitutes.learn(meanings)
                    return self.left.pop(index)
        return None

    def instead(
        self, provider: str, operation: str, request: Mapping[str, Any], shown: Mapping[str, Any]
    ) -> list[str]:
        """What the file has instead of a request, line by line.

        Args:
            provider: The name of its provider.
            operation: The name of its method.
            request: The request.
            shown: The request as it may be shown, without secrets and personal data.
        """
        mine = [one for one in self._all if one.provider == provider]
        same = [one for one in mine if one.operation == operation]
        if not same:
            counts = Counter(one.operation for one in mine)
            listed = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
            return [f"it has no exchange of {operation}; it has {listed or f'none of {provider}'}"]
        left = [one for one in same if one in self.left]
        played = f"{len(same) - len(left)} of {len(same)} recorded exchanges of it were played"
        if not left:
            return [f"{played}, and this request is one more"]
        found = [[*self._differences(one.request, request, "", {})] for one in left]
        nearest = min(found, key=len)
        return [
            f"{played}; the nearest of the others differs in",
            *(
                f"  {Difference(one.location, _at(shown, one), one.recorded, one.stands_for)}"
                for one in nearest
            ),
        ]

    def _differences(
        self, recorded: Any, sent: Any, location: str, meanings: dict[str, str]
    ) -> Iterator[Difference]:
        if re.sub(r"\[\d+\]", "", location) in self._ignore:
            if isinstance(recorded, str) and isinstance(sent, str):
                self._substitutes.fits(recorded, sent, meanings)
        elif isinstance(recorded, Mapping) and isinstance(sent, Mapping):
            yield from self._fields(recorded, sent, location, meanings)
        elif isinstance(recorded, list) and isinstance(sent, list) and len(recorded) == len(sent):
            for index, (one, other) in enumerate(zip(recorded, sent, strict=True)):
                yield from self._differences(one, other, f"{location}[{index}]", meanings)
        elif isinstance(recorded, str) and isinstance(sent, str):
            if not self._substitutes.fits(recorded, sent, meanings):
                yield Difference(location, (sent,), (recorded,), self._substitutes.has_any(recorded))
        elif recorded != sent or isinstance(recorded, bool) is not isinstance(sent, bool):
            yield Difference(location, (sent,), (recorded,))

    def _fields(
        self, recorded: Mapping[str, Any], sent: Mapping[str, Any], location: str, meanings: dict[str, str]
    ) -> Iterator[Difference]:
        names = {name: name for name in recorded if name in sent}
        # Entries of maps whose names were replaced, in their order.
        others = [name for name in sent if name not in names]
        for name in recorded:
            if name not in names and self._substitutes.has_any(name):
                fitting = next((o for o in others if self._substitutes.fits(name, o, meanings)), None)
                if fitting is not None:
                    names[name] = fitting
                    others.remove(fitting)
        for name, value in recorded.items():
            at = f"{location}.{name}" if location else name
            if name not in names:
                yield Difference(at, (), (value,), self._substitutes.has_any(str(value)))
            elif name not in NUMBERS or not isinstance(value, int | float):
                yield from self._differences(value, sent[names[name]], at, meanings)
        for name in others:
            yield Difference(f"{location}.{name}" if location else name, (sent[name],), ())


def _at(shown: Any, difference: Difference) -> tuple[Any, ...]:
    """The value of a difference as it may be shown; empty if none was sent."""
    if not difference.sent or isinstance(difference.sent[0], int | float | None):
        return difference.sent
    value = shown
    for step in difference.location.replace("[", ".[").split("."):
        if isinstance(value, list) and step.startswith("["):
            value = value[int(step[1:-1])]
        else:
            value = value.get(step, _NOTHING) if isinstance(value, Mapping) else _NOTHING
    return ("***",) if value is _NOTHING else (value,)
