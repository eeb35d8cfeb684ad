"""The model ListCustomerGroupsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCustomerGroupsResponse(Model):
    """Schema `ListCustomerGroupsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        groups: The groups.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    groups: list[CustomerGroup] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
