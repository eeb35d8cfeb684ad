"""Mappings given for BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None
