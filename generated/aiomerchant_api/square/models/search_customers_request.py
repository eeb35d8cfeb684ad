"""The model SearchCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_query import CustomerQuery


@define(kw_only=True, eq=False, repr=False)
class SearchCustomersRequest(Model):
    """Schema `SearchCustomersRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many customers a page holds, 1 to 100. 1 to 100.
        query: Filter and order; by default all customers by name.
        count: Give the number of all results as `count`; false by default.
    """

    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    query: CustomerQuery | None = field(default=None, metadata=NOT_NULL)
    count: bool | None = field(default=None, metadata=NOT_NULL)
