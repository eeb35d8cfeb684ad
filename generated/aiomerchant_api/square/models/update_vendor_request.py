"""The model UpdateVendorRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.vendor import Vendor


@define(kw_only=True, eq=False, repr=False)
class UpdateVendorRequest(Model):
    """Schema `UpdateVendorRequest`.

    Attributes:
        idempotency_key: At most 128 characters.
    """

    idempotency_key: str | None = None
    vendor: Vendor
