"""The bodies of discounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.discount import Discount
    from ..models.enums import DiscountDuration, DiscountType, PresentmentCurrency
    from ..models.pagination import Pagination


@model
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

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    code: Nullable[str] = ABSENT
    starts_at: Nullable[datetime] = ABSENT
    ends_at: Nullable[datetime] = ABSENT
    max_redemptions: Nullable[int] = ABSENT
    max_redemptions_per_customer: Nullable[int] = ABSENT
    products: Nullable[list[UUID]] = ABSENT
    organization_id: Nullable[UUID] = ABSENT
    type: Literal["fixed"] = field(default="fixed", metadata={"required": False})
    duration: DiscountDuration
    duration_in_months: Nullable[int] = ABSENT
    amount: Nullable[int] = ABSENT
    currency: Nullable[PresentmentCurrency] = ABSENT
    amounts: Nullable[dict[str, int]] = ABSENT


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


@model
class DiscountUpdate(Model):
    """Changes to a discount.

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
        duration: May only repeat its duration. One of once, forever, repeating.
        duration_in_months: For how many months, with `repeating` only; a year is 12. 1 to 999.
        type: May only repeat its type. One of fixed, percentage.
        amount: Amount off, in minor units of `currency`; not once it has been redeemed. 0 to 999999999999.
            Deprecated.
        currency: Currency of `amount`, in lower case (ISO 4217). One of `PresentmentCurrency`. Deprecated.
        amounts: Amount off in minor units, by currency; not once it has been redeemed. At least 1 key.
        basis_points: Percentage off, in hundredths of a percent; not once it has been redeemed. 1 to 10000.
        products: Ids of all products it is limited to from now on.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: Nullable[str] = ABSENT
    code: Nullable[str] = ABSENT
    starts_at: Nullable[datetime] = ABSENT
    ends_at: Nullable[datetime] = ABSENT
    max_redemptions: Nullable[int] = ABSENT
    max_redemptions_per_customer: Nullable[int] = ABSENT
    duration: Nullable[DiscountDuration] = ABSENT
    duration_in_months: Nullable[int] = ABSENT
    type: Nullable[DiscountType] = ABSENT
    amount: Nullable[int] = ABSENT
    currency: Nullable[PresentmentCurrency] = ABSENT
    amounts: Nullable[dict[str, int]] = ABSENT
    basis_points: Nullable[int] = ABSENT
    products: Nullable[list[UUID]] = ABSENT


@model
class ListResourceDiscount(Model):
    """Schema `ListResource_Discount_`."""

    items: list[Discount]
    pagination: Pagination
