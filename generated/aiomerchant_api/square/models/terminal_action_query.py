"""The model TerminalActionQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import SortOrder, TerminalActionActionType
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class TerminalActionQuery(Model):
    """Schema `TerminalActionQuery`."""

    filter: TerminalActionQueryFilter | None = None
    sort: TerminalActionQuerySort | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionQueryFilter(Model):
    """Schema `TerminalActionQueryFilter`.

    Attributes:
        type: One of QR_CODE, PING, SAVE_CARD, SIGNATURE, CONFIRMATION, RECEIPT, DATA_COLLECTION, SELECT.
    """

    device_id: str | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    status: str | None = None
    type: TerminalActionActionType | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionQuerySort(Model):
    """Schema `TerminalActionQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: SortOrder | None = None
