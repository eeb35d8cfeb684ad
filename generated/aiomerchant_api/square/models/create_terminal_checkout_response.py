"""The model CreateTerminalCheckoutResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class CreateTerminalCheckoutResponse(Model):
    """Schema `CreateTerminalCheckoutResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    checkout: TerminalCheckout | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateTerminalCheckoutRequest(Model):
    """Schema `CreateTerminalCheckoutRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    checkout: TerminalCheckout
