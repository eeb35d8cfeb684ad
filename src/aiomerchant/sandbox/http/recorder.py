"""Records what a request sent, for tests to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from aiomerchant.errors import ResponseError
from aiomerchant.masking import MASK, Mask, one_line
from aiomerchant.request.json import loads
from aiomerchant.sandbox.endpoints import File, idempotency_key
from aiomerchant.sandbox.faults import Received
from aiomerchant_core import Operation

from .multipart import read_parts
from .request_reader import FORM, MULTIPART

__all__ = ["record"]


def record(
    request: web.Request,
    path: str,
    raw: bytes,
    operation: Operation[Any],
    *,
    part: str | None,
    merchant_id: str | None,
) -> Received:
    """The record of a request that is not answered yet.

    Args:
        request: The request.
        path: Its path, as the provider's document has it.
        raw: Its body.
        operation: Its operation.
        part: The name of the JSON part of a multipart body.
        merchant_id: The seller whose token it carries, if any.
    """
    line = request.headers.get("Content-Type", "")
    media = line.partition(";")[0].strip().lower()
    form: dict[str, str | list[str]] | None = None
    files: Mapping[str, File] = {}
    json: Any = None
    if media == FORM:
        form = _by_name(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
    elif media == MULTIPART:
        parts = read_parts(line, raw) or {}
        json = _parsed(parts[part].content) if part in parts else None
        files = {name: file for name, file in parts.items() if name != part}
    else:
        json = _parsed(raw)
    query = _by_name(parse_qsl(request.url.raw_query_string, keep_blank_values=True))
    sent = {"path": request.match_info, "query": query, "body": json if form is None else form}
    secrets = (text for steps in operation.secrets for text in _texts(sent, steps))
    return Received(
        provider=operation.provider,
        operation=operation.id,
        name=operation.name,
        method=request.method,
        path=path,
        query=query,
        headers={name.lower(): _shown(name.lower(), value) for name, value in request.headers.items()},
        json=json,
        form=form,
        files=files,
        body=raw,
        merchant_id=merchant_id,
        idempotency_key=idempotency_key(operation, json if isinstance(json, dict) else {}),
        mask=Mask(secrets),
    )


def _parsed(raw: bytes) -> Any:
    try:
        return loads(raw) if raw else None
    except ResponseError:
        return None


def _by_name(pairs: list[tuple[str, str]]) -> dict[str, str | list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _shown(name: str, value: str) -> str:
    """The value of a header field, with its secrets masked."""
    if name == "authorization":
        return f"{value.partition(' ')[0]} {MASK}" if " " in value else MASK
    return MASK if name in {"cookie", "proxy-authorization"} else one_line(value) or ""


def _texts(value: Any, steps: tuple[str, ...]) -> Iterator[str]:
    """The texts at or below a location, as `Operation.secrets` gives it."""
    if isinstance(value, list):
        for item in value:
            yield from _texts(item, steps)
    elif not steps and isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if not steps or steps[0] in {"*", name}:
                yield from _texts(inner, steps[1:])
