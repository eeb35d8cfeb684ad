"""BulkUpsertMerchantCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request import (
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@model
class BulkUpsertMerchantCustomAttributesResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse] | None
    ) = None
    errors: list[Error] | None = None


@model
class BulkUpsertMerchantCustomAttributesRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequest`."""

    values: dict[str, BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest]


@model
class BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse`."""

    merchant_id: str | None = None
    custom_attribute: CustomAttribute | None = None
    errors: list[Error] | None = None
