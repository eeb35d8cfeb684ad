"""The model TerminalRefundQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundQuery(Model):
    """Schema `TerminalRefundQuery`."""

    filter: TerminalRefundQueryFilter | None = None
    sort: TerminalRefundQuerySort | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundQueryFilter(Model):
    """Schema `TerminalRefundQueryFilter`."""

    device_id: str | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    status: str | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundQuerySort(Model):
    """Schema `TerminalRefundQuerySort`."""

    sort_order: str | None = None
