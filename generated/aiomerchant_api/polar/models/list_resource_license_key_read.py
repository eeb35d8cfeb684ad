"""The model ListResourceLicenseKeyRead. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.license_key_read import LicenseKeyRead
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceLicenseKeyRead(Model):
    """Schema `ListResource_LicenseKeyRead_`."""

    items: list[LicenseKeyRead]
    pagination: Pagination
