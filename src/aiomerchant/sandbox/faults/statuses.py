"""Faults that replace the answer: errors, rate limits, pages of a gateway, redirects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from aiohttp import web
from attrs import field, frozen

from aiomerchant.errors import ConfigurationError

from .kind import Exchange, Kind, error_status

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["HtmlPage", "RateLimit", "Redirect", "Status"]

GATEWAY_PAGE: Final = """<!DOCTYPE html>
<html>
<head><title>{title}</title></head>
<body><center><h1>{title}</h1></center><hr><center>sandbox</center></body>
</html>
"""


def _retry_after(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is None or isinstance(value, str):
        return
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ConfigurationError("retry_after must be an aware datetime")
    elif isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigurationError(f"retry_after must be seconds, a datetime or text, not {value!r}")


def _json(_: Any, __: Attribute[Any], value: Any) -> None:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"body must be a JSON value: {error}") from None


def _redirection(_: Any, __: Attribute[Any], value: Any) -> None:
    if value not in {301, 302, 303, 307, 308}:
        raise ConfigurationError(f"status must be 301, 302, 303, 307 or 308, not {value!r}")


def _origin(_: Any, __: Attribute[Any], value: Any) -> None:
    if value is not None and not (isinstance(value, str) and urlsplit(value).scheme in {"http", "https"}):
        raise ConfigurationError("to must be an http or https address")


class _Replacement(Kind):
    @property
    def shows(self) -> bool:
        return False


@frozen
class Status(_Replacement):
    """An error of the provider: Square's has a body with errors, Polar's 429 has none.

    Attributes:
        status: 400 to 599.
        retry_after: The value of Retry-After: seconds, a time of the sandbox's clock, or the text itself.
        body: A JSON value that is sent instead of the provider's body.
    """

    status: int = field(default=503, validator=error_status)
    retry_after: float | datetime | str | None = field(default=None, kw_only=True, validator=_retry_after)

    body: Any = field(default=None, kw_only=True, validator=_json)

    def respond(self, exchange: Exchange) -> web.Response:
        if self.body is None:
            response = exchange.broken(self.status)
        else:
            response = web.json_response(self.body, status=self.status)
        return _delayed(response, self.retry_after)


@frozen
class RateLimit(_Replacement):
    """A 429 without a body, as gateways send it, with any provider.

    Attributes:
        retry_after: As for `Status`.
    """

    retry_after: float | datetime | str | None = field(default=None, validator=_retry_after)

    def respond(self, exchange: Exchange) -> web.Response:
        return _delayed(web.Response(status=429), self.retry_after)


@frozen
class HtmlPage(_Replacement):
    """An HTML page of a gateway instead of JSON.

    Attributes:
        status: 400 to 599.
    """

    status: int = field(default=502, validator=error_status)

    def respond(self, exchange: Exchange) -> web.Response:
        try:
            title = f"{self.status} {HTTPStatus(self.status).phrase}"
        except ValueError:
            title = str(self.status)
        return web.Response(
            status=self.status, text=GATEWAY_PAGE.format(title=title), content_type="text/html"
        )


@frozen
class Redirect(_Replacement):
    """A redirect. One to the same URL is endless while the fault lasts.

    Attributes:
        to: The origin to redirect to, with the same path and query: `https://other.example`. None is the same
            URL.
        status: 301, 302, 303, 307 or 308.
    """

    to: str | None = field(default=None, validator=_origin)
    status: int = field(default=307, kw_only=True, validator=_redirection)

    def respond(self, exchange: Exchange) -> web.Response:
        request = exchange.request
        target = str(request.url) if self.to is None else f"{self.to.rstrip('/')}{request.path_qs}"
        return web.Response(status=self.status, headers={"Location": target})


def _delayed(response: web.Response, retry_after: float | datetime | str | None) -> web.Response:
    if isinstance(retry_after, datetime):
        response.headers["Retry-After"] = format_datetime(retry_after.astimezone(UTC), usegmt=True)
    elif retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    return response
