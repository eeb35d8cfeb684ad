"""BulkDeleteLocationCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_delete_location_custom_attributes_request_location_custom_attribute_delete_request import (
        BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest,
    )
    from ..models.error import Error


@model
class BulkDeleteLocationCustomAttributesResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponse`."""

    values: dict[str, BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse]
    errors: list[Error] | None = None


@model
class BulkDeleteLocationCustomAttributesRequest(Model):
    """Schema `BulkDeleteLocationCustomAttributesRequest`."""

    values: dict[str, BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest]


@model
class BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteLocationCustomAttributesResponseLocationCustomAttributeDeleteResponse`."""

    location_id: str | None = None
    errors: list[Error] | None = None
