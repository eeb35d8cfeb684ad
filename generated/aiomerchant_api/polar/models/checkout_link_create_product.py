"""CheckoutLinkCreateProduct. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import TrialInterval


@model
class CheckoutLinkCreateProduct(Model):
    """A new link to one product.

    Attributes:
        metadata: Your own keys and values; they are copied to its checkout sessions. At most 50 keys, keys
            of 1 to 40 characters.
        trial_interval: Unit of the length of a trial, in place of the product's. One of day, week, month,
            year.
        trial_interval_count: How many of these units it lasts. 1 to 1000.
        payment_processor: Always `stripe`.
        label: A name of your own to tell links apart.
        allow_discount_codes: Whether the customer may enter a discount code. Default True.
        require_billing_address: Whether the full address is asked for, not the country alone; in the US it
            always is. Default False.
        discount_id: A discount to apply while it can be redeemed.
        seats: A fixed number of seats, which the customer then cannot change. 1 to 10000.
        units: How many units; None where it is not sold by units. 1 to 2147483647.
        success_url: Where the customer goes after paying; `{CHECKOUT_ID}` in it becomes the session's id. 1
            to 2083 characters.
        return_url: Where the page's back button leads; no button without it. 1 to 2083 characters.
        product_id: The product's id.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    trial_interval: Nullable[TrialInterval] = ABSENT
    trial_interval_count: Nullable[int] = ABSENT
    payment_processor: Literal["stripe"] = "stripe"
    label: Nullable[str] = ABSENT
    allow_discount_codes: bool | None = None
    require_billing_address: bool | None = None
    discount_id: Nullable[UUID] = ABSENT
    seats: Nullable[int] = ABSENT
    units: Nullable[int] = ABSENT
    success_url: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    product_id: UUID
