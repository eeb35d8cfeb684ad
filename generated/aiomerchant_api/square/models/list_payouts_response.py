"""ListPayoutsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payout import Payout


@model
class ListPayoutsResponse(Model):
    """Schema `ListPayoutsResponse`."""

    payouts: list[Payout] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
