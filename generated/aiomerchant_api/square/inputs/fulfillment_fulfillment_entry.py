"""A mapping given for FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Required


class FulfillmentFulfillmentEntryDict(TypedDict, total=False):
    """Schema `FulfillmentFulfillmentEntry` as a mapping by wire names."""

    uid: str | None
    line_item_uid: Required[str]
    quantity: Required[str]
    metadata: Mapping[str, str] | None
