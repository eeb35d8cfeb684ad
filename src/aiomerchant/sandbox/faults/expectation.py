"""What a test expects of a request, and how a request differs from that, as text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import field, frozen

from aiomerchant.masking import one_line
from aiomerchant_core import explains
from aiomerchant_core.codec.encoding import plain
from aiomerchant_core.codec.locations import Unencodable

from .received import Received

__all__ = ["Expectation", "shown", "summary"]

#: The most lines of a body in a message.
MOST_LINES: Final = 60


def _plain(value: Any) -> Any:
    """The JSON of a value; what has none, such as an object that equals anything, stays as it is."""
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    try:
        return plain(value)
    except Unencodable:
        return value


@explains
@frozen
class Expectation:
    """The parts of a request that a test names; None is anything.

    Attributes:
        json: The JSON body. An object may have further fields, at any depth; a list has these items alone.
        query: Some of the query parameters.
        form: Some of the fields of a form.
        headers: Some of the header fields, by name in any case.
        path: The path.
        idempotency_key: The key.
    """

    json: Any = field(default=None, converter=_plain)
    query: Any = field(default=None, converter=_plain)
    form: Any = field(default=None, converter=_plain)
    headers: Mapping[str, str] | None = None
    path: str | None = None
    idempotency_key: str | None = None

    def differences(self, received: Received) -> list[str]:
        """What a request has otherwise, a line each; an empty list if it is as expected."""
        query = self.query and {name: _as_query(value) for name, value in self.query.items()}
        headers = self.headers and {name.lower(): value for name, value in self.headers.items()}
        parts = {
            "path": (received.path, self.path),
            "query": (received.query, query),
            "headers": (received.headers, headers),
            "json": (received.json, self.json),
            "form": (received.form, self.form),
            "idempotency_key": (received.idempotency_key, self.idempotency_key),
        }
        return [
            received.mask.text(difference)
            for name, (sent, wanted) in parts.items()
            if wanted is not None
            for difference in _differences(name, sent, wanted)
        ]


def shown(received: Received) -> str:
    """A request for a message: its line, its status and its body, secrets masked."""
    status = "no answer" if received.status is None else f"status {received.status}"
    attempt = f"attempt {received.attempts}, " if received.attempts > 1 else ""
    lines = [f"{received.method} {received.path} ({attempt}{status})"]
    lines += [f"query {name}={value}" for name, value in received.query.items()]
    sent = received.json if received.json is not None else received.form
    if sent is not None:
        lines += json.dumps(received.mask.value(sent), indent=2, ensure_ascii=False).splitlines()
    lines += [f"file {name}: {file.name} ({file.media})" for name, file in received.files.items()]
    left = len(lines) - MOST_LINES
    text = [f"  {one_line(received.mask.text(line))}" for line in lines[:MOST_LINES]]
    return "\n".join([*text, f"  ... {left} more lines"] if left > 0 else text)


def summary(requests: Iterable[Received]) -> str:
    """The names of the operations that were requested, with how often."""
    counted: dict[str, int] = {}
    for received in requests:
        counted[received.name] = counted.get(received.name, 0) + 1
    return ", ".join(f"{name} ({count})" for name, count in counted.items()) or "nothing"


def _differences(location: str, sent: Any, wanted: Any) -> Iterator[str]:
    if isinstance(wanted, Mapping) and isinstance(sent, Mapping):
        for name, inner in wanted.items():
            if name in sent:
                yield from _differences(f"{location}.{name}", sent[name], inner)
            else:
                yield f"{location}.{name}: not sent, expected {_value(inner)}"
    elif isinstance(wanted, list) and isinstance(sent, list) and len(wanted) == len(sent):
        for index, (one, inner) in enumerate(zip(sent, wanted, strict=True)):
            yield from _differences(f"{location}[{index}]", one, inner)
    elif not _equal(sent, wanted):
        yield f"{location}: sent {_value(sent)}, expected {_value(wanted)}"


def _equal(sent: Any, wanted: Any) -> bool:
    """JSON's true is no 1, unlike Python's."""
    if isinstance(sent, bool) and isinstance(wanted, int | float) and not isinstance(wanted, bool):
        return False
    if isinstance(wanted, bool) and not isinstance(sent, bool):
        return False
    return bool(wanted == sent)


def _value(value: Any) -> str:
    return one_line(repr(value)) or ""


def _as_query(value: Any) -> Any:
    """A value as text of a query, as Python values are sent."""
    if isinstance(value, list):
        return [_as_query(inner) for inner in value]
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else value
