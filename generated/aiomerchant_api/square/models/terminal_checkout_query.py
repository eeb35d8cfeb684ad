"""The model TerminalCheckoutQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import SortOrder
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutQuery(Model):
    """Schema `TerminalCheckoutQuery`."""

    filter: TerminalCheckoutQueryFilter | None = None
    sort: TerminalCheckoutQuerySort | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutQueryFilter(Model):
    """Schema `TerminalCheckoutQueryFilter`."""

    device_id: str | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    status: str | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutQuerySort(Model):
    """Schema `TerminalCheckoutQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: SortOrder | None = None
