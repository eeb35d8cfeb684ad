"""The model CustomerAddressFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.country import Country
    from ..models.customer_text_filter import CustomerTextFilter


@define(kw_only=True, eq=False, repr=False)
class CustomerAddressFilter(Model):
    """Addresses by postal code or country.

    Attributes:
        postal_code: By postal code, exact only.
        country: By ISO 3166-1 alpha-2 code. One of `Country`.
    """

    postal_code: CustomerTextFilter | None = None
    country: Country | None = None
