"""The model BulkDeleteMerchantCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest,
    )
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponse`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse]
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequest`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest]


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
