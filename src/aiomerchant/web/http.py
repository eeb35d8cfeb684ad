"""Requests and responses, independent of the framework."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl

from attrs import field, frozen

from aiomerchant.errors import ConfigurationError

__all__ = ["Disconnected", "Handler", "Request", "Response", "TooLarge"]


class Disconnected(Exception):
    """The client disconnected before its request was complete: nobody waits for a response."""


class TooLarge(Exception):
    """The body of a request is larger than the limit."""


@frozen
class Request:
    """A request to a web server.

    Attributes:
        method: The HTTP method.
        paths: The path, in full and below the mount point of the app.
        query_string: The query without its question mark, still encoded.
        headers: The header fields, each with its name in lower case.
        chunks: The body as it arrives.
        native: The framework's own object: the scope of ASGI (`scope["session"]`), or the request of
            aiohttp.web.
    """

    method: str
    paths: tuple[str, ...]
    query_string: str = field(repr=False)
    headers: list[tuple[str, str]] = field(repr=False)
    chunks: AsyncIterator[bytes] = field(repr=False)
    native: Any = field(repr=False)

    def header(self, name: str) -> str:
        """The first value of a header field, or an empty text."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def query(self) -> Mapping[str, str]:
        """The parameters of the query, each with its first value."""
        return dict(reversed(parse_qsl(self.query_string, keep_blank_values=True)))

    @property
    def cookies(self) -> Mapping[str, str]:
        """The cookies of the request; of two with one name the first, which has the longer path."""
        pairs = [
            pair.partition("=") for key, value in self.headers if key == "cookie" for pair in value.split(";")
        ]
        return {name.strip(): value.strip() for name, _, value in reversed(pairs) if name.strip()}

    async def body(self, most: int) -> bytes:
        """Read the body, up to a limit in bytes.

        Raises:
            TooLarge: The body has more bytes.
        """
        length = self.header("content-length")
        if length.isascii() and length.isdigit() and (len(length) > 18 or int(length) > most):
            raise TooLarge
        body = bytearray()
        async for chunk in self.chunks:
            body += chunk
            if len(body) > most:
                raise TooLarge
        return bytes(body)


@frozen
class Response:
    """A response of a web server.

    Attributes:
        status: The HTTP status.
        body: The content.
        headers: The header fields; a name may occur several times.
    """

    status: int
    body: bytes = field(default=b"", repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @classmethod
    def text(cls, status: int, text: str, **headers: str) -> Self:
        """A response of plain text."""
        fields = {"content-type": "text/plain; charset=utf-8", **headers}
        return cls(status, text.encode(), tuple(fields.items()))

    @classmethod
    def html(cls, content: str, *, status: int = 200) -> Self:
        """A response with an HTML page."""
        return cls(status, content.encode(), (("content-type", "text/html; charset=utf-8"),))

    @classmethod
    def redirect(cls, url: str) -> Self:
        """A redirect to another page, which is fetched with GET.

        Raises:
            ConfigurationError: The address has characters that must be percent-encoded.
        """
        if not url or not url.isascii() or not url.isprintable() or " " in url:
            raise ConfigurationError("a redirect needs an address of printable ASCII characters")
        return cls(303, headers=(("location", url),))


#: An async function that answers requests.
Handler: TypeAlias = Callable[[Request], Awaitable[Response]]
