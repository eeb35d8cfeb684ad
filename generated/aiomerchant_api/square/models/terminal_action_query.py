"""TerminalActionQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder, TerminalActionActionType
    from ..models.time_range import TimeRange


@model
class TerminalActionQuery(Model):
    """Schema `TerminalActionQuery`."""

    filter: Nullable[TerminalActionQueryFilter] = ABSENT
    sort: Nullable[TerminalActionQuerySort] = ABSENT


@model
class TerminalActionQueryFilter(Model):
    """Schema `TerminalActionQueryFilter`.

    Attributes:
        type: One of QR_CODE, PING, SAVE_CARD, SIGNATURE, CONFIRMATION, RECEIPT, DATA_COLLECTION, SELECT.
    """

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT
    type: Nullable[TerminalActionActionType] = ABSENT


@model
class TerminalActionQuerySort(Model):
    """Schema `TerminalActionQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: Nullable[SortOrder] = ABSENT
