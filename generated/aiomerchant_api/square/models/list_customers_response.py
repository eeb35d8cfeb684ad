"""ListCustomersResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.error import Error


@model
class ListCustomersResponse(Model):
    """Schema `ListCustomersResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customers: The customers.
        cursor: Where the next page begins; none after the last.
        count: Number of all customers found, if it was asked for.
    """

    errors: list[Error] | None = None
    customers: list[Customer] | None = None
    cursor: str | None = None
    count: int | None = None
