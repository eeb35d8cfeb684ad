"""BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@model
class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest(Model):
    """Schema `BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequest`.

    Attributes:
        merchant_id: Not empty.
        idempotency_key: At most 45 characters.
    """

    merchant_id: str
    custom_attribute: CustomAttribute
    idempotency_key: Nullable[str] = ABSENT
