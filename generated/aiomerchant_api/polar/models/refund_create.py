"""The model RefundCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class RefundCreate(Model):
    """Schema `RefundCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        reason: One of duplicate, fraudulent, customer_request, service_disruption, satisfaction_guarantee,
            other.
        amount: At least 1.
        revoke_benefits: Default False.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    order_id: UUID
    reason: (
        Literal[
            "duplicate",
            "fraudulent",
            "customer_request",
            "service_disruption",
            "satisfaction_guarantee",
            "other",
        ]
        | str
    )
    amount: int
    comment: str | None = None
    revoke_benefits: bool | None = None
