"""The model CreateCustomerGroupRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_group import CustomerGroup


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
