"""DismissTerminalCheckoutResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_checkout import TerminalCheckout


@model
class DismissTerminalCheckoutResponse(Model):
    """Schema `DismissTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout
