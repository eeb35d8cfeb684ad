"""The model CatalogInfoResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_info_response_limits import CatalogInfoResponseLimits
    from ..models.error import Error
    from ..models.standard_unit_description_group import StandardUnitDescriptionGroup


@define(kw_only=True, eq=False, repr=False)
class CatalogInfoResponse(Model):
    """Schema `CatalogInfoResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        limits: What a request may hold at most.
        standard_unit_description_group: Units that Square knows, with their names.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    limits: CatalogInfoResponseLimits | None = field(default=None, metadata=NOT_NULL)
    standard_unit_description_group: StandardUnitDescriptionGroup | None = field(
        default=None, metadata=NOT_NULL
    )
