"""Mappings given for BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict(TypedDict, total=False):
    key: str | None
    order_id: Required[str]
