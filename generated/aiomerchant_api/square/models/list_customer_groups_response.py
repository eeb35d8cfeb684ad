"""ListCustomerGroupsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@model
class ListCustomerGroupsResponse(Model):
    """Schema `ListCustomerGroupsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        groups: The groups.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    groups: list[CustomerGroup] | None = None
    cursor: str | None = None
