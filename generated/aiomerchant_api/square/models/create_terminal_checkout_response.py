"""CreateTerminalCheckoutResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout


@model
class CreateTerminalCheckoutResponse(Model):
    """Schema `CreateTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout


@model
class CreateTerminalCheckoutRequest(Model):
    """Schema `CreateTerminalCheckoutRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    checkout: TerminalCheckout
