"""The model BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@define(kw_only=True, eq=False, repr=False)
class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest`.

    Attributes:
        merchant_id: Not empty.
        idempotency_key: At most 45 characters.
    """

    merchant_id: str
    custom_attribute: CustomAttribute
    idempotency_key: str | None = None
