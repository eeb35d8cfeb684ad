"""RetrieveVendorResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.vendor import Vendor


@model
class RetrieveVendorResponse(Model):
    """Schema `RetrieveVendorResponse`."""

    errors: list[Error] | None = None
    vendor: Vendor | None = None
