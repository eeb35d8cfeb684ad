"""CheckoutDiscountPercentageOnceForeverDuration. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.enums import DiscountDuration, DiscountType


@model
class CheckoutDiscountPercentageOnceForeverDuration(Model):
    """The discount on a checkout: a percentage, once or forever.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
        type: Whether it takes off a fixed amount or a percentage; cannot be changed. One of fixed,
            percentage.
        basis_points: Percentage off, in hundredths of a percent: 2550 is 25.5 %.
        id: The discount's id.
        name: Name, which the customer sees.
        code: What the customer types at checkout; None where only the API applies it.
    """

    duration: DiscountDuration
    type: DiscountType
    basis_points: int
    id: UUID
    name: str
    code: Nullable[str]
