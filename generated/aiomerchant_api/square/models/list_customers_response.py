"""The model ListCustomersResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCustomersResponse(Model):
    """Schema `ListCustomersResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customers: The customers.
        cursor: Where the next page begins; none after the last.
        count: Number of all customers found, if it was asked for.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    customers: list[Customer] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    count: int | None = field(default=None, metadata=NOT_NULL)
