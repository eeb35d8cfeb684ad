"""The model SearchVendorsRequestFilter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import VendorStatus


@define(kw_only=True, eq=False, repr=False)
class SearchVendorsRequestFilter(Model):
    """Schema `SearchVendorsRequestFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    name: list[str] | None = None
    status: list[VendorStatus] | None = None
