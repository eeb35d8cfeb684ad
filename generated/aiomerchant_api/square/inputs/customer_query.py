"""A mapping given for CustomerQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.customer_filter import CustomerFilterDict
    from ..inputs.customer_sort import CustomerSortDict
    from ..models.customer_filter import CustomerFilter
    from ..models.customer_sort import CustomerSort


class CustomerQueryDict(TypedDict, total=False):
    """Schema `CustomerQuery` as a mapping by wire names."""

    filter: CustomerFilter | CustomerFilterDict | None
    sort: CustomerSort | CustomerSortDict | None
