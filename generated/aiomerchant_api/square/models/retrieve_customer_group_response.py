"""The model RetrieveCustomerGroupResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveCustomerGroupResponse(Model):
    """Schema `RetrieveCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    group: CustomerGroup | None = field(default=None, metadata=NOT_NULL)
