"""ListDisputesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute import Dispute
    from ..models.error import Error


@model
class ListDisputesResponse(Model):
    """Schema `ListDisputesResponse`."""

    errors: list[Error] | None = None
    disputes: list[Dispute] | None = None
    cursor: str | None = None
