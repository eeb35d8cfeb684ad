"""CancelTerminalRefundResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund


@model
class CancelTerminalRefundResponse(Model):
    """Schema `CancelTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund
