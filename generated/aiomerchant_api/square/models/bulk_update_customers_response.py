"""BulkUpdateCustomersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_update_customer_data import BulkUpdateCustomerData
    from ..models.error import Error
    from ..models.update_customer_response import UpdateCustomerResponse


@model
class BulkUpdateCustomersResponse(Model):
    """Schema `BulkUpdateCustomersResponse`.

    Attributes:
        responses: The changed customer or the errors, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, UpdateCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkUpdateCustomersRequest(Model):
    """Schema `BulkUpdateCustomersRequest`.

    Attributes:
        customers: Changed fields of up to 100 customers, by customer ID.
    """

    customers: dict[str, BulkUpdateCustomerData]
