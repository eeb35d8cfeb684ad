"""The model BulkUpsertMerchantCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_upsert_merchant_custom_attributes_request_merchant_custom_attribute_upsert_request import (
        BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertMerchantCustomAttributesRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequest`."""

    values: dict[str, BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest]
