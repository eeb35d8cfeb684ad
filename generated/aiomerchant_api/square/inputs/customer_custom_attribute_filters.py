"""A mapping given for CustomerCustomAttributeFilters.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.customer_custom_attribute_filter import CustomerCustomAttributeFilterDict
    from ..models.customer_custom_attribute_filter import CustomerCustomAttributeFilter


class CustomerCustomAttributeFiltersDict(TypedDict, total=False):
    """Schema `CustomerCustomAttributeFilters` as a mapping by wire names."""

    filters: Sequence[CustomerCustomAttributeFilter | CustomerCustomAttributeFilterDict] | None
