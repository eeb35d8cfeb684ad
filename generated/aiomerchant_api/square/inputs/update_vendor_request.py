"""Mappings given for UpdateVendorRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.vendor import VendorDict
    from ..models.vendor import Vendor


class UpdateVendorRequestDict(TypedDict, total=False):
    idempotency_key: str | None
    vendor: Required[Vendor | VendorDict]
