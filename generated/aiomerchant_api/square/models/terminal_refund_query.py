"""TerminalRefundQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.time_range import TimeRange


@model
class TerminalRefundQuery(Model):
    """Schema `TerminalRefundQuery`."""

    filter: Nullable[TerminalRefundQueryFilter] = ABSENT
    sort: Nullable[TerminalRefundQuerySort] = ABSENT


@model
class TerminalRefundQueryFilter(Model):
    """Schema `TerminalRefundQueryFilter`."""

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT


@model
class TerminalRefundQuerySort(Model):
    """Schema `TerminalRefundQuerySort`."""

    sort_order: Nullable[str] = ABSENT
