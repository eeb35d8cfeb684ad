"""The base of all kinds of faults, and validators of their values."""

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

    from aiomerchant.sandbox.document.contract import Contract
    from aiomerchant_core import Operation

__all__ = ["Exchange", "Kind", "content", "error_status", "text", "whole"]


@frozen
class Exchange:
    """A request that meets a fault.

    Attributes:
        request: The request, read to its end.
        operation: The operation of the request.
        contract: The provider's document in the API version of the request.
        answer: The real answer, which may be changed; None where the request does not take effect.
        broken: Returns the provider's answer with an error status.
        coded: Returns the provider's answer with the code of an error.
        now: The sandbox's time.
    """

    request: web.Request
    operation: Operation[Any]
    contract: Contract
    answer: web.Response | None
    broken: Callable[[int], web.Response]
    coded: Callable[[str], web.Response]
    now: datetime


@frozen
class Kind(ABC):
    """A kind of fault: one way for an answer to go wrong.

    Attributes:
        shows: Whether the fault sends the real answer or a part of it, so that the request takes effect.
        silent: Whether no status is sent.
    """

    @property
    def shows(self) -> bool:
        return True

    @property
    def silent(self) -> bool:
        return False

    def fits(self, *, reused: bool) -> bool:
        """True if a request can meet the fault, on a new or a reused connection."""
        return True

    @abstractmethod
    def respond(self, exchange: Exchange) -> web.StreamResponse | None:
        """The faulty answer, or None where the fault does not apply to the real answer."""


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


def text(_: Any, attribute: Attribute[Any], value: Any) -> None:
    """A validator of text."""
    if not isinstance(value, str):
        raise ConfigurationError(f"{attribute.name} must be text, not {value!r}")


def error_status(_: Any, attribute: Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or not 400 <= value <= 599:
        raise ConfigurationError(f"{attribute.name} must be that of an error, 400 to 599, not {value!r}")
