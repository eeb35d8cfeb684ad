"""BulkDeleteMerchantCustomAttributesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest,
    )
    from ..models.error import Error


@model
class BulkDeleteMerchantCustomAttributesResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponse`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse]
    errors: list[Error] | None = None


@model
class BulkDeleteMerchantCustomAttributesRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequest`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest]


@model
class BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse`."""

    errors: list[Error] | None = None
