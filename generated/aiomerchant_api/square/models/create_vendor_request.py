"""CreateVendorRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.vendor import Vendor


@model
class CreateVendorRequest(Model):
    """Schema `CreateVendorRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    vendor: Vendor | None = None
