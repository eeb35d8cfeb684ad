"""BulkCreateCustomersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bulk_create_customer_data import BulkCreateCustomerData
    from ..models.create_customer_response import CreateCustomerResponse
    from ..models.error import Error


@model
class BulkCreateCustomersResponse(Model):
    """Schema `BulkCreateCustomersResponse`.

    Attributes:
        responses: The outcome of each creation, by idempotency key.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, CreateCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkCreateCustomersRequest(Model):
    """Schema `BulkCreateCustomersRequest`.

    Attributes:
        customers: Up to 100 customers by idempotency key, under which the answer tells their outcome.
    """

    customers: dict[str, BulkCreateCustomerData]
