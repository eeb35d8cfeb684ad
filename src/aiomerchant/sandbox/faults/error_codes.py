"""A fault with one of the errors that the provider itself answers an operation with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from aiohttp import web
from attrs import field, frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant_core.spelling import did_you_mean

from .kind import Exchange, Kind, text
from .operation_names import Aim

__all__ = ["Codes", "ErrorCode", "with_code"]

#: The codes of the errors that an operation of a provider can answer, each with its status.
Codes: TypeAlias = Callable[[str, str], Mapping[str, int]]

#: A message names all codes of an operation that has no more than these.
MOST_CODES: Final = 12


@frozen
class ErrorCode(Kind):
    """An error of the provider by its code, with the status and the body that the provider gives it.

    Attributes:
        code: Square's code (`INSUFFICIENT_FUNDS`) or the name of Polar's error
            (`AlreadyCanceledSubscription`).
    """

    code: str = field(validator=text)

    @property
    def shows(self) -> bool:
        return False

    def respond(self, exchange: Exchange) -> web.Response:
        return exchange.coded(self.code)


def with_code(aim: Aim, code: str, codes: Codes) -> Aim:
    """The operations among those aimed at that can answer a code.

    Raises:
        ConfigurationError: None can.
    """
    having = frozenset(one for one in aim.operations if code in codes(*one))
    if having:
        return Aim(aim.operation, aim.provider, having)
    known = sorted({known for one in aim.operations for known in codes(*one)})
    if len(known) <= MOST_CODES:
        hint = (
            f"; it has {', '.join(known)}" if known else "; the document names none for it: give body instead"
        )
    else:
        hint = did_you_mean(code, known, most=3) or f"; it has {len(known)} others"
    raise ConfigurationError(f"{aim.operation or 'no operation'} has no error {code!r}{hint}")
