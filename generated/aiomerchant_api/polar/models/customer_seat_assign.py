"""The model CustomerSeatAssign.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerSeatAssign(Model):
    """Schema `CustomerSeatAssign`.

    Attributes:
        immediate_claim: Default False.
    """

    subscription_id: UUID | None = None
    order_id: UUID | None = None
    email: str | None = None
    external_customer_id: str | None = None
    customer_id: UUID | None = None
    external_member_id: str | None = None
    member_id: UUID | None = None
    metadata: dict[str, Any] | None = None
    immediate_claim: bool | None = None
    checkout_id: UUID | None = None
