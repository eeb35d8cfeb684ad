"""The model RetrieveVendorResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.vendor import Vendor


@define(kw_only=True, eq=False, repr=False)
class RetrieveVendorResponse(Model):
    """Schema `RetrieveVendorResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    vendor: Vendor | None = field(default=None, metadata=NOT_NULL)
