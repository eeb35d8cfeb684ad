"""The model BulkDeleteLocationCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
    )
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteLocationCustomAttributesResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponse`."""

    values: dict[str, BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse]
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteLocationCustomAttributesRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequest`."""

    values: dict[str, BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest]


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse`."""

    location_id: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
