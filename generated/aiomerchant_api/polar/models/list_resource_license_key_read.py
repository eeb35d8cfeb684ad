"""ListResourceLicenseKeyRead. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.license_key_read import LicenseKeyRead
    from ..models.pagination import Pagination


@model
class ListResourceLicenseKeyRead(Model):
    """Schema `ListResource_LicenseKeyRead_`."""

    items: list[LicenseKeyRead]
    pagination: Pagination
