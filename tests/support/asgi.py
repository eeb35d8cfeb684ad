"""An ASGI server without sockets: requests as a server would bring them, for what no browser sends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import define, field, frozen

__all__ = ["Answer", "Browser", "ask"]

App = Callable[..., Awaitable[None]]


@frozen
class Answer:
    """What an app answered; several values of one header field are a list."""

    status: int
    fields: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        values = self.values(name)
        assert len(values) <= 1, f"{name} was sent {len(values)} times"
        return values[0] if values else None

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key == name]

    @property
    def text(self) -> str:
        return self.body.decode()


async def ask(
    app: App,
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    body: Iterable[bytes] = (),
    ends: bool = True,
    **scope: Any,
) -> Answer | None:
    """The answer to one request; None where there is none.

    Args:
        app: Who is asked.
        method: The HTTP method.
        url: A path with a query, or a whole address.
        headers: The header fields.
        body: The body in pieces.
        ends: Whether the client waits, or goes away after the last piece.
        **scope: What the scope has beside the rest, or instead.
    """
    parts = urlsplit(url)
    pieces = list(body)
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        if not pieces and not ends:
            return {"type": "http.disconnect"}
        piece = pieces.pop(0) if pieces else b""
        return {"type": "http.request", "body": piece, "more_body": bool(pieces) or not ends}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    given = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "method": method,
        "path": unquote(parts.path),
        "query_string": parts.query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in (headers or {}).items()],
    }
    await app({**given, **scope}, receive, send)
    if not sent:
        return None
    start, *rest = sent
    assert start["type"] == "http.response.start"
    fields = [(name.decode(), value.decode()) for name, value in start["headers"]]
    return Answer(start["status"], fields, b"".join(message["body"] for message in rest))


@define
class Browser:
    """Keeps the cookies that an app sets, and sends them again."""

    app: App
    cookies: dict[str, str] = field(factory=dict)

    async def get(self, url: str, method: str = "GET") -> Answer:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = await ask(self.app, method, url, headers={"cookie": cookies} if cookies else {})
        assert answer is not None
        for cookie in answer.values("set-cookie"):
            pair, *attributes = cookie.split("; ")
            name, _, value = pair.partition("=")
            if "Max-Age=0" in attributes:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return answer
