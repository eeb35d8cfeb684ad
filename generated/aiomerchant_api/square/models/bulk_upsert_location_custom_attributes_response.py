"""The model BulkUpsertLocationCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_location_custom_attributes_request_location_custom_attribute_upsert_request import (
        BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertLocationCustomAttributesResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse] | None
    ) = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertLocationCustomAttributesRequest(Model):
    """Schema `BulkUpsertLocationCustomAttributesRequest`."""

    values: dict[str, BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequest]


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertLocationCustomAttributesResponseLocationCustomAttributeUpsertResponse`."""

    location_id: str | None = field(default=None, metadata=NOT_NULL)
    custom_attribute: CustomAttribute | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
