"""CreateCustomerGroupResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@model
class CreateCustomerGroupResponse(Model):
    """Schema `CreateCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup


@model
class CreateCustomerGroupRequest(Model):
    """Schema `CreateCustomerGroupRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        group: The group, of which the name is needed.
    """

    idempotency_key: str | None = None
    group: CustomerGroup
