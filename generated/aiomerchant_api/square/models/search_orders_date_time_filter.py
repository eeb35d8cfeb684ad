"""The model SearchOrdersDateTimeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersDateTimeFilter(Model):
    """Orders by time.

    Attributes:
        created_at: Range of the time of creation; needs sort field `CREATED_AT`.
        updated_at: Range of the time of the last change; needs sort field `UPDATED_AT`.
        closed_at: Range of the time of completion or cancellation; needs sort field `CLOSED_AT`.
    """

    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    updated_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    closed_at: TimeRange | None = None
