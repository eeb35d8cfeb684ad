"""Interprets answers: as a success, or as an error with its facts. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from http import HTTPStatus
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from aiomerchant.errors import (
    MOST_KEPT,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnprocessableEntityError,
)
from aiomerchant.headers import request_id, retry_after
from aiomerchant.masking import LONGEST_LINE, MASK, Mask, cut, one_line
from aiomerchant.messages import Headers, RawReply
from aiomerchant.provider import ErrorBody, Provider, get_provider, providers

if TYPE_CHECKING:
    from aiomerchant_core import Operation


__all__ = ["classify", "hide", "keep", "masked_headers", "read_body"]

_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def classify(
    reply: RawReply,
    operation: Operation[Any],
    *,
    version: str | None = None,
    mask: Callable[[], Mask] | None = None,
) -> APIStatusError | None:
    """The error for an answer; None for a success.

    Args:
        reply: The answer.
        operation: The operation.
        version: The API version of the request, for a hint if the server may not know it.
        mask: Returns the mask of the call's secrets. It is applied before texts are cut, since a part of a
            secret could be left otherwise.
    """
    status, provider = reply.status, get_provider(operation.provider)
    headers: Mapping[str, str] = reply.headers
    if 200 <= status < 300 and not _is_error(reply, provider):
        return None
    body = read_body(reply.body)
    if mask is not None:
        hidden = mask()
        body, headers = _masked(body, hidden), masked_headers(headers, hidden)
    said = _explain(body, provider)
    message = _phrase(status) if said.message is None else said.message
    if status in {301, 302, 303, 307, 308}:
        message = f"the answer redirects, and redirects are not followed ({message})"
    elif status == 101:
        message = "the server changed to another protocol, which was not asked for"
    elif version is not None and provider.lacks_version(reply, body, version):
        message = f"{message}; the server may not know the API version {version}"
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError)
    error = kind(
        message,
        status=status,
        code=said.code,
        details=said.details,
        request_id=request_id(headers),
        retry_after=retry_after(headers),
        body=body,
        headers=headers,
    )
    error.operation = operation.id
    error.provider = operation.provider
    return error


@cache
def _json() -> ModuleType:
    """The module of JSON, which the first answer imports."""
    from . import json

    return json


def _is_error(reply: RawReply, provider: Provider) -> bool:
    """True if an answer with status 2xx reports a failure."""
    if provider.is_error is None or provider.error_mark not in reply.body:
        return False
    json = _json()
    report = json.Report()
    try:
        body = json.loads(reply.body, report)
    except ResponseError:
        return False
    if not isinstance(body, dict):
        return False
    if not report.found:
        reply.parsed = body
    return provider.is_error(body)


def keep(error: ResponseError, reply: RawReply) -> None:
    """Keep an answer that could not be read, as attributes of its error."""
    error.status, error.request_id, error.headers = reply.status, request_id(reply.headers), reply.headers
    error.body = read_body(cut(reply.body, MOST_KEPT))


def hide(error: ResponseError, mask: Mask) -> None:
    """Mask the secrets of a call in its error."""
    error.body, error.headers = _masked(error.body, mask), masked_headers(error.headers, mask)
    error.request_id = request_id(error.headers)


def masked_headers(headers: Mapping[str, str], mask: Mask) -> Mapping[str, str]:
    return Headers([(name, mask.text(value)) for name, value in headers.items()])


def _masked(body: Any, mask: Mask) -> Any:
    try:
        return mask.value(body)
    except RecursionError:
        return MASK  # nested as deeply as only an attack is


def read_body(body: bytes) -> Any:
    """JSON as Python values, other text as `str`, None for an empty body."""
    if not body:
        return None
    try:
        return _json().loads(body, _json().Report())
    except ResponseError:
        return body.decode("utf-8", "replace")


def _explain(body: Any, provider: Provider) -> ErrorBody:
    """The facts in the body of an error, which may have any form."""
    said = body if isinstance(body, dict) else _elements(body)
    # The other providers' forms are tried, too: a gateway that serves several may answer in one form for all.
    forms = (one.read_error(said) for one in (provider, *providers()))
    if (found := next((form for form in forms if form is not None), None)) is not None:
        return found
    # RFC 6749, 5.2: error and error_description. Polar: error and detail. Square before 2016, and many
    # others: type or code, and message.
    code = one_line(said.get("error")) or one_line(said.get("code")) or one_line(said.get("type"))
    messages = (one_line(said.get(name)) for name in ("error_description", "detail", "message"))
    return ErrorBody(code, next((message for message in messages if message is not None), None))


def _elements(body: Any) -> dict[str, Any]:
    """Code and message of S3's XML: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html."""
    if not isinstance(body, str) or "<Error>" not in body[:LONGEST_LINE]:
        return {}
    from html import unescape

    found = re.findall(r"<(Code|Message)>([^<]*)</", body)
    try:
        return {name.lower(): unescape(text) for name, text in found}
    except ValueError:  # a character reference of thousands of digits
        return {}


def _phrase(status: int) -> str:
    if 200 <= status < 300:
        return "the answer holds errors and nothing else"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the server gave no reason"
