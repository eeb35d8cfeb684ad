"""The bodies of terminal. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction
    from ..models.terminal_checkout import TerminalCheckout
    from ..models.terminal_refund import TerminalRefund


@model
class DismissTerminalActionResponse(Model):
    """Schema `DismissTerminalActionResponse`."""

    errors: list[Error] | None = None
    action: TerminalAction


@model
class DismissTerminalCheckoutResponse(Model):
    """Schema `DismissTerminalCheckoutResponse`."""

    errors: list[Error] | None = None
    checkout: TerminalCheckout


@model
class DismissTerminalRefundResponse(Model):
    """Schema `DismissTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund
