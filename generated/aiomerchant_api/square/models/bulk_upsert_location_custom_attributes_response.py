"""BulkUpsertLocationCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request import (
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkUpsertLocationCustomAttributesResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse] | None
    ) = None
    errors: list[Error] | None = None


@model
class BulkUpsertLocationCustomAttributesRequest(Model):
    """Schema `BulkUpsertLocationCustomAttributesRequest`."""

    values: dict[str, BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest]


@model
class BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse`."""

    location_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None
