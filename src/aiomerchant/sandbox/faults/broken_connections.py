"""Faults of the connection: it is reset, closed or slow."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal

from aiohttp import web
from attrs import field, frozen

from aiomerchant.errors import ConfigurationError

from .kind import Exchange, Kind, content, whole
from .raw_responses import Late, Pieces, Raw

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["Delay", "Drip", "Reset", "StaleConnection"]


def _moment(_: Any, __: Attribute[Any], value: Any) -> None:
    if value not in {"start", "headers", "body"}:
        raise ConfigurationError(f"at must be 'start', 'headers' or 'body', not {value!r}")


def _delay(_: Any, attribute: Attribute[Any], value: Any) -> None:
    valid = isinstance(value, int | float) and not isinstance(value, bool)
    if not valid or not isfinite(value) or value < 0:
        raise ConfigurationError(f"{attribute.name} must be seconds from 0, not {value!r}")


@frozen
class Reset(Kind):
    """The connection is reset (TCP's RST).

    Attributes:
        at: `start`, before any byte of the answer; `headers`, after the header section; `body`, after half of
            the body. The latter two send the real answer, so that the request takes effect.
    """

    at: Literal["start", "headers", "body"] = field(default="start", validator=_moment)

    @property
    def shows(self) -> bool:
        return self.at != "start"

    @property
    def silent(self) -> bool:
        return self.at == "start"

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        if self.at == "start":
            return Raw(None, ending="reset")
        body = content(exchange.answer)
        if not body:
            return None
        sent = body[: len(body) // 2] if self.at == "body" else b""
        return Raw(exchange.answer, length=len(body), body=sent, ending="reset")


@frozen
class StaleConnection(Kind):
    """The connection is closed without an answer, like one that was idle for too long.

    Only a request on a reused connection can meet this fault.
    """

    @property
    def shows(self) -> bool:
        return False

    @property
    def silent(self) -> bool:
        return True

    def fits(self, *, reused: bool) -> bool:
        return reused

    def respond(self, exchange: Exchange) -> web.StreamResponse:
        return Raw(None, ending="close")


@frozen
class Delay(Kind):
    """The answer comes late, and is whole.

    Attributes:
        seconds: How late.
    """

    seconds: float = field(default=1.0, validator=_delay)

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        return None if exchange.answer is None else Late(exchange.answer, self.seconds)


@frozen
class Drip(Kind):
    """The body is sent slowly, in small pieces.

    Attributes:
        size: The bytes of a piece.
        delay: Seconds from one piece to the next.
    """

    size: int = field(default=16, kw_only=True, validator=whole(1))
    delay: float = field(default=0.01, kw_only=True, validator=_delay)

    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        body = content(exchange.answer)
        if exchange.answer is None or not body:
            return None
        return Pieces(exchange.answer, self._pieces(body), length=len(body), delay=self.delay)

    def _pieces(self, body: bytes) -> Iterator[bytes]:
        return (body[start : start + self.size] for start in range(0, len(body), self.size))
