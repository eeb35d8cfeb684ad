"""A mapping given for CustomerAddressFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.customer_text_filter import CustomerTextFilterDict
    from ..models.country import Country
    from ..models.customer_text_filter import CustomerTextFilter


class CustomerAddressFilterDict(TypedDict, total=False):
    """Schema `CustomerAddressFilter` as a mapping by wire names."""

    postal_code: CustomerTextFilter | CustomerTextFilterDict | None
    country: Country | None
