"""Mappings given for BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.custom_attribute import CustomAttributeDict
    from ..models.custom_attribute import CustomAttribute


class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict(TypedDict, total=False):
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None
    order_id: Required[str]
