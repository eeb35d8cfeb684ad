"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.custom import CustomAttributeDict
    from ..models.custom_attribute import CustomAttribute


class BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None


class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    merchant_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None
