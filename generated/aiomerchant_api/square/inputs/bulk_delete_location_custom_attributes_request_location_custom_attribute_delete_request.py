"""Mappings given for BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None
