"""UpdateCustomerGroupResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup
    from ..models.error import Error


@model
class UpdateCustomerGroupResponse(Model):
    """Schema `UpdateCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup


@model
class UpdateCustomerGroupRequest(Model):
    """Schema `UpdateCustomerGroupRequest`.

    Attributes:
        group: The group with its new name.
    """

    group: CustomerGroup
