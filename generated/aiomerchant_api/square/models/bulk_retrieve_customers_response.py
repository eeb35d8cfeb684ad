"""BulkRetrieveCustomersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_customer_response import RetrieveCustomerResponse


@model
class BulkRetrieveCustomersResponse(Model):
    """Schema `BulkRetrieveCustomersResponse`.

    Attributes:
        responses: The customer or the errors, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, RetrieveCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkRetrieveCustomersRequest(Model):
    """Schema `BulkRetrieveCustomersRequest`.

    Attributes:
        customer_ids: IDs of up to 100 customers.
    """

    customer_ids: list[str]
