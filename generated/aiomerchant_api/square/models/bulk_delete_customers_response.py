"""BulkDeleteCustomersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.delete_customer_response import DeleteCustomerResponse
    from ..models.error import Error


@model
class BulkDeleteCustomersResponse(Model):
    """Schema `BulkDeleteCustomersResponse`.

    Attributes:
        responses: The outcome of each deletion, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, DeleteCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkDeleteCustomersRequest(Model):
    """Schema `BulkDeleteCustomersRequest`.

    Attributes:
        customer_ids: IDs of up to 100 customers.
    """

    customer_ids: list[str]
