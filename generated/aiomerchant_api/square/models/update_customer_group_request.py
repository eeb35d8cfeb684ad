"""The model UpdateCustomerGroupRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup


@define(kw_only=True, eq=False, repr=False)
class UpdateCustomerGroupRequest(Model):
    """Schema `UpdateCustomerGroupRequest`.

    Attributes:
        group: The group with its new name.
    """

    group: CustomerGroup
