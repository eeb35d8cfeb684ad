"""Mappings given for BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.custom_attribute import CustomAttributeDict
    from ..models.custom_attribute import CustomAttribute


class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict(TypedDict, total=False):
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | None
    order_id: Required[str]
