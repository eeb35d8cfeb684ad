"""DiscountFixedRepeatDurationBase. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import DiscountDuration, DiscountType
    from ..models.metadata_output_type import MetadataOutputType


@model
class DiscountFixedRepeatDurationBase(Model):
    """A discount of a fixed amount, for some months, without its products.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
        duration_in_months: For how many months, where the duration is repeating.
        type: Whether it takes off a fixed amount or a percentage; cannot be changed. One of fixed,
            percentage.
        amount: Amount off, in minor units of `currency`. Deprecated.
        currency: Currency of `amount`, in lower case (ISO 4217). Deprecated.
        amounts: Amount off in minor units, by currency.
        created_at: When the discount was created.
        modified_at: When the discount last changed; None if it never did.
        id: The discount's id.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        name: Name, which the customer sees.
        code: What the customer types at checkout; None where only the API applies it.
        starts_at: From when on it can be redeemed.
        ends_at: Until when it can be redeemed.
        max_redemptions: How often it can be redeemed in all; None for any number.
        max_redemptions_per_customer: How often one customer can redeem it; None for any number.
        redemptions_count: How often it has been redeemed.
        organization_id: The organization that it belongs to.
    """

    duration: DiscountDuration
    duration_in_months: int
    type: DiscountType
    amount: int
    currency: str
    amounts: dict[str, int]
    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    metadata: MetadataOutputType
    name: str
    code: Nullable[str]
    starts_at: Nullable[datetime]
    ends_at: Nullable[datetime]
    max_redemptions: Nullable[int]
    max_redemptions_per_customer: Nullable[int]
    redemptions_count: int
    organization_id: UUID
