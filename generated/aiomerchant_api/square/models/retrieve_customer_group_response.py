"""RetrieveCustomerGroupResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@model
class RetrieveCustomerGroupResponse(Model):
    """Schema `RetrieveCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup
