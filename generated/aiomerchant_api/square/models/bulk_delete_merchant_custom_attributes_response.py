"""The model BulkDeleteMerchantCustomAttributesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bulk_delete_merchant_custom_attributes_response_merchant_custom_attribute_delete_response import (
        BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse,
    )
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesResponse(Model):
    """Schema `BulkDeleteMerchantCustomAttributesResponse`."""

    values: dict[str, BulkDeleteMerchantCustomAttributesResponseMerchantCustomAttributeDeleteResponse]
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
