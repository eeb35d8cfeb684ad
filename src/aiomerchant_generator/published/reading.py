"""Read JSON or YAML from untrusted sources: bounded in bytes, depth and size; errors name their position.

JSON as in RFC 8259 without repeated keys; YAML 1.2 with its JSON types alone, as OpenAPI wants it
(https://spec.openapis.org/oas/v3.1.0#format): `NO` and `2024-01-01` are strings, a tag is refused.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from aiomerchant_generator.documents.errors import pointer

Json = Any

MAX_BYTES: Final = 32 * 1024 * 1024
"""Ten times the largest document of today."""
MAX_NODES: Final = 2_000_000
"""Values after aliases are followed, each 64 characters of YAML text being one; today has under 200,000."""
MAX_DEPTH: Final = 100
_MARKUP: Final = re.compile(r"\s*<[!?a-z]", re.IGNORECASE)
_HTML: Final = re.compile(r"<(!doctype\s+)?html\b", re.IGNORECASE)


class SourceError(Exception):
    """The document cannot be used. The message gives the reason and the position."""


def read(data: bytes, name: str) -> Json:
    """Parse a JSON or YAML text, in UTF-8 with or without a byte order mark.

    Args:
        data: The text.
        name: What errors call it: a file name or a URL.

    Raises:
        SourceError: It is too large, nested too deeply or not well formed.
    """
    if len(data) > MAX_BYTES:
        raise SourceError(f"{name}: larger than {MAX_BYTES} bytes")
    if data.startswith(b"\x1f\x8b"):
        raise SourceError(f"{name}: compressed by gzip; decompress it first")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: not UTF-8 at byte {error.start}") from None
    if _MARKUP.match(text):
        found = "HTML" if _HTML.search(text[:1000]) else "XML"
        raise SourceError(f"{name}: {found}, where JSON or YAML is wanted")
    value = _json(text, name) if text.lstrip()[:1] in ("{", "[") else _yaml(text, name)
    _bound(value, name)
    return value


# ------------------------------------------------------------------------------------------------------- JSON


@dataclass(frozen=True)
class _Wrong:
    """A value that is refused. It stands in the document until `_bound` finds its position."""

    why: str


def _json(text: str, name: str) -> Json:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_int=_integer)
    except json.JSONDecodeError as error:
        raise SourceError(
            f"{name}: not JSON, line {error.lineno} column {error.colno}: {error.msg}"
        ) from None
    except RecursionError:
        raise SourceError(f"{name}: nested deeper than {MAX_DEPTH} levels") from None


def _object(pairs: list[tuple[str, Json]]) -> Json:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[key] = _Wrong("this key stands twice")
            seen.add(key)
    return found


def _constant(text: str) -> Json:
    return _Wrong(f"{text} is no JSON number")


def _integer(text: str) -> Json:
    # Python refuses to read far longer ones, in quadratic time.
    return int(text) if len(text) <= 1000 else _Wrong("a number of more than 1000 digits")


def _bound(value: Json, name: str) -> None:
    """Check the number of values, their depth and their text, and raise at the first refused one."""
    nodes = 0
    waiting: list[tuple[Json, tuple[Any, ...] | None, int]] = [(value, None, 0)]
    while waiting:
        node, trail, depth = waiting.pop()
        nodes += 1
        if nodes > MAX_NODES:
            raise SourceError(f"{name}: more than {MAX_NODES} values")
        if depth > MAX_DEPTH:
            raise SourceError(f"{name}: nested deeper than {MAX_DEPTH} levels at {_position(trail)[:200]}")
        match node:
            case dict():
                for key, child in node.items():
                    _encodable(key, name, trail)
                    waiting.append((child, (trail, key), depth + 1))
            case list():
                waiting.extend((child, (trail, index), depth + 1) for index, child in enumerate(node))
            case str():
                _encodable(node, name, trail)
            case _Wrong(why):
                raise SourceError(f"{name}: {_position(trail)}: {why}")


def _encodable(text: str, name: str, trail: tuple[Any, ...] | None) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise SourceError(f"{name}: {_position(trail)}: half of a surrogate pair") from None


def _position(trail: tuple[Any, ...] | None) -> str:
    """The JSON pointer of a trail: pairs of the trail above and a key, None at the top."""
    tokens: list[str | int] = []
    while trail is not None:
        trail, token = trail
        tokens.append(token)
    return pointer(tuple(reversed(tokens))) or "the top"


# ------------------------------------------------------------------------------------------------------- YAML

_PLAIN_SCALARS: Final = (
    (re.compile(r"(?:null|~|)\Z"), lambda text: None),
    (re.compile(r"true\Z"), lambda text: True),
    (re.compile(r"false\Z"), lambda text: False),
    (re.compile(r"-?(?:0|[1-9][0-9]*)\Z"), _integer),
    (re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\Z"), float),
)
"""Plain scalars of the JSON schema (https://yaml.org/spec/1.2.2/#102-json-schema); all else is a string."""

_TAGS: Final = frozenset(
    f"tag:yaml.org,2002:{kind}" for kind in ("str", "int", "float", "bool", "null", "map", "seq")
)
_Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class _Open:
    """A mapping or list whose end event has not been read yet."""

    value: dict[str, Json] | list[Json]
    anchor: str | None
    size: int = 1
    key: Any = None
    keyed: bool = field(default=False)


def _yaml(text: str, name: str) -> Json:
    """Build the value from parse events, without recursion. An alias counts as much as its anchor's value."""
    try:
        return _build(yaml.parse(text, Loader=_Parser), name)
    except yaml.YAMLError as error:
        message = " ".join(str(error).split())
        raise SourceError(f"{name}: neither JSON nor YAML: {message[:300]}") from None
    except RecursionError:
        raise SourceError(f"{name}: nested deeper than {MAX_DEPTH} levels") from None


def _build(events: Iterator[Any], name: str) -> Json:
    anchors: dict[str, tuple[Json, int]] = {}
    stack: list[_Open] = []
    result: list[Json] = []
    nodes = documents = 0

    def add(value: Json, size: int, line: int) -> None:
        nonlocal nodes
        if not stack:
            result.append(value)
            return
        top = stack[-1]
        top.size += size
        if top.size > MAX_NODES:
            raise SourceError(f"{name}: more than {MAX_NODES} values once aliases are followed, line {line}")
        if isinstance(top.value, list):
            top.value.append(value)
        elif not top.keyed:
            if not isinstance(value, str | int | float) or isinstance(value, bool):
                raise SourceError(f"{name}: line {line}: a key that is no text")
            top.key, top.keyed = str(value), True
        else:
            top.value[top.key] = _Wrong("this key stands twice") if top.key in top.value else value
            top.keyed = False

    for event in events:
        line = event.start_mark.line + 1
        match event:
            case yaml.DocumentStartEvent():
                documents += 1
                if documents > 1:
                    raise SourceError(f"{name}: line {line}: a second document in the same text")
            case yaml.AliasEvent():
                if any(entry.anchor == event.anchor for entry in stack):
                    raise SourceError(f"{name}: line {line}: the alias *{event.anchor} stands in itself")
                if event.anchor not in anchors:
                    raise SourceError(f"{name}: line {line}: no anchor &{event.anchor}")
                value, size = anchors[event.anchor]
                add(value, size, line)
            case yaml.ScalarEvent():
                value = _scalar(event, name, line)
                size = 1 + len(event.value) // 64  # text that aliases repeat has a size, too
                if event.anchor:
                    anchors[event.anchor] = value, size
                # A key is text, however it is written: status codes are keys.
                is_key = bool(stack) and isinstance(stack[-1].value, dict) and not stack[-1].keyed
                if is_key and event.value == "<<" and not event.style:
                    raise SourceError(f"{name}: line {line}: a merge key, which YAML 1.2 does not have")
                add(event.value if is_key else value, size, line)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                _known(event.tag, name, line)
                if len(stack) > MAX_DEPTH:
                    raise SourceError(f"{name}: nested deeper than {MAX_DEPTH} levels, line {line}")
                stack.append(_Open({} if isinstance(event, yaml.MappingStartEvent) else [], event.anchor))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                done = stack.pop()
                if done.anchor:
                    anchors[done.anchor] = done.value, done.size
                add(done.value, done.size, line)
    if not result:
        raise SourceError(f"{name}: empty")
    return result[0]


def _scalar(event: Any, name: str, line: int) -> Json:
    _known(event.tag, name, line)
    if event.tag is None and not event.style:
        for pattern, make in _PLAIN_SCALARS:
            if pattern.match(event.value):
                return make(event.value)
        return event.value
    if event.tag in (None, "!", "tag:yaml.org,2002:str"):
        return event.value
    return next(
        (make(event.value) for pattern, make in _PLAIN_SCALARS if pattern.match(event.value)), event.value
    )


def _known(tag: str | None, name: str, line: int) -> None:
    if tag not in (None, "!") and tag not in _TAGS:
        raise SourceError(f"{name}: line {line}: the tag {tag} is refused")
