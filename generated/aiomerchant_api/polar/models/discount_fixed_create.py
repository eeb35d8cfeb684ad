"""The model DiscountFixedCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.enums import DiscountDuration, PresentmentCurrency


@define(kw_only=True, eq=False, repr=False)
class DiscountFixedCreate(Model):
    """A new discount of a fixed amount.

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
        type: Always `fixed`.
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever. One of
            once, forever, repeating.
        duration_in_months: For how many months, with `repeating` only; a year is 12. 1 to 999.
        amount: Amount off, in minor units of `currency`; or give `amounts`. 0 to 999999999999. Deprecated.
        currency: Currency of `amount`, in lower case (ISO 4217). Default 'usd'. One of
            `PresentmentCurrency`. Deprecated.
        amounts: Amount off in minor units, by currency, in place of `amount`. At least 1 key.
    """

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    name: str
    code: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    max_redemptions: int | None = None
    max_redemptions_per_customer: int | None = None
    products: list[UUID] | None = None
    organization_id: UUID | None = None
    type: Literal["fixed"] = field(default="fixed", metadata={"required": False})
    duration: DiscountDuration
    duration_in_months: int | None = None
    amount: int | None = None
    currency: PresentmentCurrency | None = None
    amounts: dict[str, int] | None = None
