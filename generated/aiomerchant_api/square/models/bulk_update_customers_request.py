"""The model BulkUpdateCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_update_customer_data import BulkUpdateCustomerData


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateCustomersRequest(Model):
    """Schema `BulkUpdateCustomersRequest`.

    Attributes:
        customers: Changed fields of up to 100 customers, by customer ID.
    """

    customers: dict[str, BulkUpdateCustomerData]
