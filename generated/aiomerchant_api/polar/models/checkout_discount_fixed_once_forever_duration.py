"""CheckoutDiscountFixedOnceForeverDuration. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import DiscountDuration, DiscountType


@model
class CheckoutDiscountFixedOnceForeverDuration(Model):
    """The discount on a checkout: a fixed amount, once or forever.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
        type: Whether it takes off a fixed amount or a percentage; cannot be changed. One of fixed,
            percentage.
        amount: Amount off, in minor units of `currency`. Deprecated.
        currency: Currency of `amount`, in lower case (ISO 4217). Deprecated.
        amounts: Amount off in minor units, by currency.
        id: The discount's id.
        name: Name, which the customer sees.
        code: What the customer types at checkout; None where only the API applies it.
    """

    duration: DiscountDuration
    type: DiscountType
    amount: int
    currency: str
    amounts: dict[str, int]
    id: UUID
    name: str
    code: Nullable[str]
