"""The model SearchOrdersCustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersCustomerFilter(Model):
    """Orders by customer.

    Attributes:
        customer_ids: IDs of customers, at most 10.
    """

    customer_ids: list[str] | None = None
