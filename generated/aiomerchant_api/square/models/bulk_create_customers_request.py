"""The model BulkCreateCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_create_customer_data import BulkCreateCustomerData


@define(kw_only=True, eq=False, repr=False)
class BulkCreateCustomersRequest(Model):
    """Schema `BulkCreateCustomersRequest`.

    Attributes:
        customers: Up to 100 customers by idempotency key, under which the answer tells their outcome.
    """

    customers: dict[str, BulkCreateCustomerData]
