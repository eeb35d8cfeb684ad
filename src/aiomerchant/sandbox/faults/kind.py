"""What every kind of fault is: a way for one answer to go wrong."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from aiohttp import web
from attrs import frozen

from aiomerchant.errors import ConfigurationError

if TYPE_CHECKING:
    from attrs import Attribute

    from aiomerchant_core import Operation

__all__ = ["Exchange", "Kind", "content", "error_status", "whole"]


@frozen
class Exchange:
    """A request that meets a fault.

    Attributes:
        request: The request, read to its end.
        operation: What it asks for.
        answer: The real answer, which may be changed; None where the request does not take effect.
        broken: Gives the provider's own answer with the status of an error.
        now: The sandbox's time.
    """

    request: web.Request
    operation: Operation[Any]
    answer: web.Response | None
    broken: Callable[[int], web.Response]
    now: datetime


class Kind(ABC):
    """One way for an answer to go wrong.

    Attributes:
        shows: Whether it shows the real answer or a part of it, so that the request always takes effect.
        silent: Whether not even a status is sent.
    """

    @property
    def shows(self) -> bool:
        return True

    @property
    def silent(self) -> bool:
        return False

    def fits(self, *, reused: bool) -> bool:
        """Whether a request can meet it, by whether its connection carried another one before."""
        return True

    @abstractmethod
    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        """The bad answer, or None where the real answer has no place for the fault."""


def content(answer: web.Response | None) -> bytes:
    """The body of a real answer, empty where there is none."""
    return bytes(answer.body) if answer is not None and isinstance(answer.body, bytes | bytearray) else b""


def whole(lowest: int, highest: int | None = None) -> Callable[[Any, Attribute[Any], Any], None]:
    """A validator of whole numbers within bounds."""
    bounds = f"from {lowest}" if highest is None else f"from {lowest} to {highest}"

    def check(_: Any, attribute: Attribute[Any], value: Any) -> None:
        valid = isinstance(value, int) and not isinstance(value, bool)
        if not valid or value < lowest or (highest is not None and value > highest):
            raise ConfigurationError(f"{attribute.name} must be a whole number {bounds}, not {value!r}")

    return check


def error_status(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or not 400 <= value <= 599:
        raise ConfigurationError(f"{attribute.name} must be that of an error, 400 to 599, not {value!r}")
