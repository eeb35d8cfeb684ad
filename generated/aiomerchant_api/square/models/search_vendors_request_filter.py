"""SearchVendorsRequestFilter. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import VendorStatus


@model
class SearchVendorsRequestFilter(Model):
    """Schema `SearchVendorsRequestFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    name: Nullable[list[str]] = ABSENT
    status: Nullable[list[VendorStatus]] = ABSENT
