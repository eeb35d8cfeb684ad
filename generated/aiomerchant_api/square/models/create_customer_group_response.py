"""The model CreateCustomerGroupResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CreateCustomerGroupResponse(Model):
    """Schema `CreateCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    group: CustomerGroup | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateCustomerGroupRequest(Model):
    """Schema `CreateCustomerGroupRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        group: The group, of which the name is needed.
    """

    idempotency_key: str | None = field(default=None, metadata=NOT_NULL)
    group: CustomerGroup
