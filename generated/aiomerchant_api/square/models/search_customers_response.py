"""SearchCustomersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.customer_query import CustomerQuery
    from ..models.error import Error


@model
class SearchCustomersResponse(Model):
    """Schema `SearchCustomersResponse`.

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


@model
class SearchCustomersRequest(Model):
    """Schema `SearchCustomersRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many customers a page holds, 1 to 100. 1 to 100.
        query: Filter and order; by default all customers by name.
        count: Give the number of all results as `count`; false by default.
    """

    cursor: str | None = None
    limit: int | None = None
    query: CustomerQuery | None = None
    count: bool | None = None
