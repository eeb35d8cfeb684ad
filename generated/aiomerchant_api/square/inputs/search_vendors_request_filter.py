"""A mapping given for SearchVendorsRequestFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.vendor_status import VendorStatus


class SearchVendorsRequestFilterDict(TypedDict, total=False):
    """Schema `SearchVendorsRequestFilter` as a mapping by wire names."""

    name: Sequence[str] | None
    status: Sequence[VendorStatus] | None
