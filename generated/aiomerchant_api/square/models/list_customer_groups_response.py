"""The model ListCustomerGroupsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

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

    errors: list[Error] | None = None
    groups: list[CustomerGroup] | None = None
    cursor: str | None = None
