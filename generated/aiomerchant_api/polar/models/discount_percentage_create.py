"""DiscountPercentageCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import DiscountDuration


@model
class DiscountPercentageCreate(Model):
    """A new discount of a percentage.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        name: Name, which the customer sees. Not empty.
        code: What the customer types at checkout, letters and digits; if left out, only the API applies it.
        starts_at: From when on it can be redeemed.
        ends_at: Until when it can be redeemed.
        max_redemptions: How often it can be redeemed in all; any number if left out. 1 to 2147483647.
        max_redemptions_per_customer: How often one customer can redeem it; any number if left out. 1 to
            2147483647.
        products: Ids of the products it is limited to; all if left out.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        type: Always `percentage`.
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever. One of
            once, forever, repeating.
        duration_in_months: For how many months, with `repeating` only; a year is 12. 1 to 999.
        basis_points: Percentage off, in hundredths of a percent: 2550 is 25.5 %. 1 to 10000.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    code: Nullable[str] = ABSENT
    starts_at: Nullable[datetime] = ABSENT
    ends_at: Nullable[datetime] = ABSENT
    max_redemptions: Nullable[int] = ABSENT
    max_redemptions_per_customer: Nullable[int] = ABSENT
    products: Nullable[list[UUID]] = ABSENT
    organization_id: Nullable[UUID] = ABSENT
    type: Literal["percentage"] = field(default="percentage", metadata={"required": False})
    duration: DiscountDuration
    duration_in_months: Nullable[int] = ABSENT
    basis_points: int
