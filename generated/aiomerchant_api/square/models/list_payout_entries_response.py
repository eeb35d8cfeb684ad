"""ListPayoutEntriesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payout_entry import PayoutEntry


@model
class ListPayoutEntriesResponse(Model):
    """Schema `ListPayoutEntriesResponse`."""

    payout_entries: list[PayoutEntry] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
