"""CreateTerminalRefundResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund


@model
class CreateTerminalRefundResponse(Model):
    """Schema `CreateTerminalRefundResponse`."""

    errors: list[Error] | None = None
    refund: TerminalRefund


@model
class CreateTerminalRefundRequest(Model):
    """Schema `CreateTerminalRefundRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    refund: TerminalRefund | None = None
