"""The model SearchTerminalRefundsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_refund import TerminalRefund
    from ..models.terminal_refund_query import TerminalRefundQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalRefundsResponse(Model):
    """Schema `SearchTerminalRefundsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    refunds: list[TerminalRefund] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalRefundsRequest(Model):
    """Schema `SearchTerminalRefundsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalRefundQuery | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
