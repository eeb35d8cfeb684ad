"""The model BulkUpsertMerchantCustomAttributesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request import (
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertMerchantCustomAttributesResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponse`."""

    values: (
        dict[str, BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse] | None
    ) = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertMerchantCustomAttributesRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequest`."""

    values: dict[str, BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest]


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse(Model):
    """Schema `BulkUpsertMerchantCustomAttributesResponseMerchantCustomAttributeUpsertResponse`."""

    merchant_id: str | None = field(default=None, metadata=NOT_NULL)
    custom_attribute: CustomAttribute | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
