"""UpdateCustomerResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.error import Error


@model
class UpdateCustomerResponse(Model):
    """Schema `UpdateCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customer: The customer.
    """

    errors: list[Error] | None = None
    customer: Customer | None = None
