"""ListMerchantsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.merchant import Merchant


@model
class ListMerchantsResponse(Model):
    """Schema `ListMerchantsResponse`."""

    errors: list[Error] | None = None
    merchant: list[Merchant] | None = None
    cursor: int | None = None
