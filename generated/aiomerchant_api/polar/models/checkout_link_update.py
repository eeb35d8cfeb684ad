"""The model CheckoutLinkUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.trial_interval import TrialInterval


@define(kw_only=True, eq=False, repr=False)
class CheckoutLinkUpdate(Model):
    """Schema `CheckoutLinkUpdate`.

    Attributes:
        trial_interval: One of day, week, month, year.
        trial_interval_count: 1 to 1000.
        metadata: At most 50 keys, keys of 1 to 40 characters.
        products: Not empty.
        seats: 1 to 10000.
        success_url: 1 to 2083 characters.
        return_url: 1 to 2083 characters.
    """

    trial_interval: TrialInterval | None = None
    trial_interval_count: int | None = None
    metadata: dict[str, str | int | float | bool] | None = None
    products: list[UUID] | None = None
    label: str | None = None
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    discount_id: UUID | None = None
    seats: int | None = None
    success_url: str | None = None
    return_url: str | None = None
