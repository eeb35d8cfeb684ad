"""Interprets answers: as a success, or as an error with its facts. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from http import HTTPStatus
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlsplit

from aiomerchant.errors import (
    MOST_KEPT,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    Detail,
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
from aiomerchant.tokens import odd_form

if TYPE_CHECKING:
    from aiomerchant.messages import Request
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
    base_url: str | None = None,
    request: Request | None = None,
    mask: Callable[[], Mask] | None = None,
) -> APIStatusError | None:
    """The error for an answer; None for a success.

    Args:
        reply: The answer.
        operation: The operation.
        version: The API version of the request, for a hint if the server may not know it.
        base_url: The base address of the request, for a hint if it may be the wrong one.
        request: The request, with the fields that the answer may name.
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
    said = _explain(body, provider, {} if request is None else _sent(request, operation))
    message = said.message or _summary(said.details, provider.expected) or _phrase(status)
    if status in {301, 302, 303, 307, 308}:
        message = f"the answer redirects, and redirects are not followed ({message})"
    elif status == 101:
        message = "the server changed to another protocol, which was not asked for"
    elif version is not None and provider.lacks_version(reply, body, version):
        typed = " or ".join((provider.version, *provider.versions))
        message = f"{message}; the server may not know the API version {version}: this package has {typed}"
    elif base_url is not None and (hint := _wrong_address(reply, operation, provider, base_url, said)):
        message = f"{message.removesuffix('.')}; {hint}"
        if status == 401 and request is not None and (odd := _odd_credential(request, operation)):
            message = f"{message}; {odd}"
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
    if provider.is_error is None or provider.error_member.encode() not in reply.body:
        return False
    json = _json()
    try:
        if not json.member(reply.body, provider.error_member):
            return False
        body = json.loads(reply.body, json.Report())
    except ResponseError:
        return False
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


def _explain(body: Any, provider: Provider, sent: Mapping[str, Any]) -> ErrorBody:
    """The facts in the body of an error, which may have any form."""
    said = body if isinstance(body, dict) else _elements(body)
    # The other providers' forms are tried, too: a gateway that serves several may answer in one form for all.
    forms = (one.read_error(said, sent) for one in (provider, *providers()))
    if (found := next((form for form in forms if form is not None), None)) is not None:
        return found
    # RFC 6749, 5.2: error and error_description. Polar: error and detail. Square before 2016, and many
    # others: type or code, and message.
    code = one_line(said.get("error")) or one_line(said.get("code")) or one_line(said.get("type"))
    messages = (one_line(said.get(name)) for name in ("error_description", "detail", "message"))
    return ErrorBody(code, next((message for message in messages if message is not None), None))


def _sent(request: Request, operation: Operation[Any]) -> Mapping[str, Any]:
    """The values of a request, as far as they are read back when it failed.

    They are the `path` parameters by name, with empty values, the `query` parameters, with a list each, and
    the `body`, if it is JSON or a form. Of an address that grants access by itself, nothing is read.
    """
    if not operation.path.startswith("/"):
        return {}
    values: dict[str, Any] = {
        "path": dict.fromkeys(re.findall(r"\{([^{}]*)\}", operation.path), ""),
        "query": parse_qs(urlsplit(request.url).query, keep_blank_values=True),
    }
    if isinstance(request.body, bytes):
        sent = read_body(request.body)
        values["body"] = parse_qs(sent, keep_blank_values=True) if isinstance(sent, str) else sent
    return values


#: What to give for a value that should be of a type or format.
_GIVE: Final[Mapping[str, str]] = {
    "object": "give a model or a mapping of its fields",
    "array": "give a list",
    "date-time": "give an aware datetime, or text such as '2026-01-31T12:00:00Z'",
    "date": "give a date, or text such as '2026-01-31'",
}


def _summary(details: tuple[Detail, ...], expected: Mapping[str, str]) -> str | None:
    """The faults as one line, those of one field together: the members of a union find different ones."""
    lines: dict[Any, str] = {}
    for detail in details:
        known, give = lines.get(detail.field), _GIVE.get(expected.get(detail.code or "", ""))
        hint = "" if give is None else f" ({give})"
        if known is None or detail.field is None:
            lines[detail.field or len(lines)] = (
                f"{str(detail).removesuffix('.')}{hint}" if hint else str(detail)
            )
        elif text := detail.message or detail.code:
            lines[detail.field] = f"{known}, {text}{hint}"
    if not any(detail.message for detail in details):
        return None
    *others, last = [line for line in lines.values() if line]
    return "; ".join([*(line.removesuffix(".") for line in others), last])[:LONGEST_LINE] or None


#: What servers write that get plain HTTP where they expect TLS: those of nginx, Go and Apache.
_SPEAKS_TLS: Final = rb"to (?:an )?HTTPS (?:port|server)|to an SSL-enabled server port"


def _wrong_address(
    reply: RawReply, operation: Operation[Any], provider: Provider, base_url: str, said: ErrorBody
) -> str | None:
    """A hint at the mistake in a base address that an error may come from."""
    if not operation.path.startswith("/"):
        return None  # an address that grants access by itself, which is in no message
    parts = urlsplit(base_url)
    first = f"/{operation.path.split('/')[1]}"
    if reply.status == 404 and re.fullmatch(r"/v[0-9]+", first) and parts.path.endswith(first):
        return f"base_url ends in {first}, with which each path begins already"
    nothing_said = said.code is None and (said.message or "not found").lower() == "not found"
    if reply.status == 404 and nothing_said and base_url not in provider.servers.values():
        return f"{parts.netloc}{parts.path} was asked, by base_url: does it serve {provider.title}'s API?"
    if reply.status == 400 and parts.scheme == "http" and re.search(_SPEAKS_TLS, reply.body[:MOST_KEPT]):
        return "the server speaks TLS: base_url must begin with https"
    if reply.status != 401:
        return None
    here = next((name for name, address in provider.servers.items() if address == base_url), None)
    if here is None:
        return f"{parts.netloc} was asked, by base_url: is the credential one of that server?"
    others = " or ".join(f"environment={name!r}" for name in provider.servers if name != here)
    return f"{parts.netloc} was asked, which is {here}: a credential of another server needs {others}"


def _odd_credential(request: Request, operation: Operation[Any]) -> str | None:
    """A hint at a credential whose form is of no kind that is known. It shows nothing of it."""
    scheme, _, credential = request.headers.get("Authorization", "").partition(" ")
    return odd_form(operation, credential) if credential and scheme == operation.authorization else None


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
