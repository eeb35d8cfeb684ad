"""SearchTerminalRefundsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund
    from ..models.terminal_refund_query import TerminalRefundQuery


@model
class SearchTerminalRefundsResponse(Model):
    """Schema `SearchTerminalRefundsResponse`."""

    errors: list[Error] | None = None
    refunds: list[TerminalRefund] | None = None
    cursor: str | None = None


@model
class SearchTerminalRefundsRequest(Model):
    """Schema `SearchTerminalRefundsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalRefundQuery | None = None
    cursor: str | None = None
    limit: int | None = None
