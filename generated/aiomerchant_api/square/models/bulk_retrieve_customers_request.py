"""The model BulkRetrieveCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveCustomersRequest(Model):
    """Schema `BulkRetrieveCustomersRequest`.

    Attributes:
        customer_ids: IDs of up to 100 customers.
    """

    customer_ids: list[str]
