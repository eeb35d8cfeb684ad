"""RetrieveMerchantResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.merchant import Merchant


@model
class RetrieveMerchantResponse(Model):
    """Schema `RetrieveMerchantResponse`."""

    errors: list[Error] | None = None
    merchant: Merchant
