"""The model BulkDeleteMerchantCustomAttributesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_delete_merchant_custom_attributes_request_merchant_custom_attribute_delete_request import (
        BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequest`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest]
