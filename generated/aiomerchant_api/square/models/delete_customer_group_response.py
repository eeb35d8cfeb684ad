"""DeleteCustomerGroupResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class DeleteCustomerGroupResponse(Model):
    """Schema `DeleteCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None
