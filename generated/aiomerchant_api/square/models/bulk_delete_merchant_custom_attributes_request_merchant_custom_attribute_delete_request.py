"""The model BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest(Model):
    """Schema `BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest`.

    Attributes:
        key: Matching `^([a-zA-Z0-9_-]+:)?[a-zA-Z0-9_-]{1,60}$`.
    """

    key: str | None = field(default=None, metadata=NOT_NULL)
