"""A mapping given for SearchOrdersCustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class SearchOrdersCustomerFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersCustomerFilter` as a mapping by wire names."""

    customer_ids: Sequence[str] | None
