"""The model CreateTerminalRefundResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund


@define(kw_only=True, eq=False, repr=False)
class CreateTerminalRefundResponse(Model):
    """Schema `CreateTerminalRefundResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    refund: TerminalRefund | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateTerminalRefundRequest(Model):
    """Schema `CreateTerminalRefundRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    refund: TerminalRefund | None = field(default=None, metadata=NOT_NULL)
