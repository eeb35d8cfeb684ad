"""UpdateVendorRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.vendor import Vendor


@model
class UpdateVendorRequest(Model):
    """Schema `UpdateVendorRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
    vendor: Vendor
