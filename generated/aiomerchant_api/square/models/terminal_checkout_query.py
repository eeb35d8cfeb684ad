"""TerminalCheckoutQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder
    from ..models.time_range import TimeRange


@model
class TerminalCheckoutQuery(Model):
    """Schema `TerminalCheckoutQuery`."""

    filter: Nullable[TerminalCheckoutQueryFilter] = ABSENT
    sort: Nullable[TerminalCheckoutQuerySort] = ABSENT


@model
class TerminalCheckoutQueryFilter(Model):
    """Schema `TerminalCheckoutQueryFilter`."""

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT


@model
class TerminalCheckoutQuerySort(Model):
    """Schema `TerminalCheckoutQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: Nullable[SortOrder] = ABSENT
