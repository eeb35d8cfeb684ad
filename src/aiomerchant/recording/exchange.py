"""One exchange: a request, its answer, and what the document says of them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final
from urllib.parse import parse_qsl

from attrs import field, frozen

from aiomerchant.errors import ResponseError
from aiomerchant.request.json import loads
from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.http.multipart import read_parts

__all__ = ["Exchange", "Unrecordable", "by_name", "read_answer", "read_body"]

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_CSV: Final = "text/csv"


class Unrecordable(Exception):
    """A body in which secrets and personal data cannot be found. The message names its media type."""


@frozen
class Exchange:
    """A request and its answer, as the values of JSON.

    Attributes:
        number: Its place in the order in which requests came.
        provider: The name of the provider.
        name: The name of its method: `customers.create`; `request` for one that is in no document.
        request: `method`, `path`, `query` and `version`, and the body as `json`, `form`, `parts` by name,
            `text`, or `sha256` with `size`.
        answer: `status` and `headers`, and the body as `json`, `csv`, `text` or `base64`; None if none came.
        contract: The document, in the version that was asked for.
        route: The operation in it; None for a request that is in no document.
        path: The parameters of the path.
        key: The names that lead to the idempotency key in the body.
        credentials: The secrets in the header fields.
    """

    number: int
    provider: str
    name: str
    request: Mapping[str, Any] = field(repr=False)
    answer: Mapping[str, Any] | None = field(repr=False)
    contract: Contract = field(repr=False)
    route: Route | None = field(repr=False)
    path: Mapping[str, str] = field(repr=False)
    key: tuple[str, ...] = field(repr=False)
    credentials: tuple[str, ...] = field(repr=False)


def read_body(content_type: str, raw: bytes, part: str | None) -> dict[str, Any]:
    """The body of a request: see `Exchange.request`.

    Args:
        content_type: The value of its header field.
        raw: Its bytes.
        part: The name of the JSON part of a multipart body.
    """
    media = content_type.partition(";")[0].strip().lower()
    if not raw:
        return {}
    if media == _FORM:
        return {"form": by_name(raw.decode("utf-8", "replace"))}
    if media == _MULTIPART and (parts := read_parts(content_type, raw)) is not None:
        return {
            "parts": {
                name: _json(file.content)
                if name == part
                else {"filename": file.name, "media": file.media, **_digest(file.content)}
                for name, file in parts.items()
            }
        }
    try:
        return {"json": loads(raw)}
    except ResponseError:
        return {"text": raw.decode()} if media.startswith("text/") and _is_text(raw) else _digest(raw)


def read_answer(content_type: str, raw: bytes, *, files: bool) -> dict[str, Any]:
    """The body of an answer: see `Exchange.answer`.

    Args:
        content_type: The value of its header field.
        raw: Its bytes.
        files: Whether bytes that are no text are kept as they are.

    Raises:
        Unrecordable: They are not kept.
    """
    media = content_type.partition(";")[0].strip().lower()
    if not raw:
        return {}
    try:
        return {"json": loads(raw)}
    except ResponseError:
        pass
    if _is_text(raw) and (media.startswith("text/") or not media or "xml" in media or "json" in media):
        return {"csv" if media == _CSV else "text": raw.decode()}
    if not files:
        raise Unrecordable(
            f"secrets and personal data cannot be found in {media or 'a body without a media type'}; "
            "files=True keeps such bodies as they are"
        )
    return {"base64": b64encode(raw).decode()}


def by_name(query: str) -> dict[str, Any]:
    """The parameters of a query or form by name; a list of texts for one that is given more than once."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _json(raw: bytes) -> Any:
    try:
        return loads(raw)
    except ResponseError:
        return _digest(raw)


def _digest(raw: bytes) -> dict[str, Any]:
    return {"sha256": sha256(raw).hexdigest(), "size": len(raw)}


def _is_text(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in raw
