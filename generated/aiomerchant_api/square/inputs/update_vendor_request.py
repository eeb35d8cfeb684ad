"""Mappings given for UpdateVendorRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.vendor import VendorDict
    from ..models.vendor import Vendor


class UpdateVendorRequestDict(TypedDict, total=False):
    idempotency_key: str | Null | None
    vendor: Required[Vendor | VendorDict]
