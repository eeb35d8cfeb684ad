"""The model TerminalRefundQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.terminal_refund_query_filter import TerminalRefundQueryFilter
    from ..models.terminal_refund_query_sort import TerminalRefundQuerySort


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundQuery(Model):
    """Schema `TerminalRefundQuery`."""

    filter: TerminalRefundQueryFilter | None = None
    sort: TerminalRefundQuerySort | None = None
