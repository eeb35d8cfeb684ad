"""Discount, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import (
        DiscountDuration,
        DiscountType,
        ProductVisibility,
        RecurringInterval,
        TrialInterval,
    )
    from ..models.metadata_output_type import MetadataOutputType


@model
class DiscountFixedOnceForeverDuration(Model):
    """A discount of a fixed amount, once or forever.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
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
        products: The products it is limited to; empty if it is for all.
    """

    duration: DiscountDuration
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
    products: list[DiscountProduct]


@model
class DiscountFixedRepeatDuration(Model):
    """A discount of a fixed amount, for some months.

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
        products: The products it is limited to; empty if it is for all.
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
    products: list[DiscountProduct]


@model
class DiscountPercentageOnceForeverDuration(Model):
    """A discount of a percentage, once or forever.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
        type: Whether it takes off a fixed amount or a percentage; cannot be changed. One of fixed,
            percentage.
        basis_points: Percentage off, in hundredths of a percent: 2550 is 25.5 %.
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
        products: The products it is limited to; empty if it is for all.
    """

    duration: DiscountDuration
    type: DiscountType
    basis_points: int
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
    products: list[DiscountProduct]


@model
class DiscountPercentageRepeatDuration(Model):
    """A discount of a percentage, for some months.

    Attributes:
        duration: For subscriptions: whether it applies once, for some months (repeating) or forever; cannot
            be changed. One of once, forever, repeating.
        duration_in_months: For how many months, where the duration is repeating.
        type: Whether it takes off a fixed amount or a percentage; cannot be changed. One of fixed,
            percentage.
        basis_points: Percentage off, in hundredths of a percent: 2550 is 25.5 %.
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
        products: The products it is limited to; empty if it is for all.
    """

    duration: DiscountDuration
    duration_in_months: int
    type: DiscountType
    basis_points: int
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
    products: list[DiscountProduct]


@model
class DiscountProduct(Model):
    """A product that a discount is limited to.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        id: The product's id.
        created_at: When the product was created.
        modified_at: When the product last changed; None if it never did.
        trial_interval: Unit of the trial's length; None without a trial. One of day, week, month, year.
        trial_interval_count: How many of these units the trial lasts.
        name: Name.
        description: Description, in Markdown.
        visibility: Who can see it: nobody yet (draft), those with a link (private), everybody (public). One
            of draft, private, public.
        recurring_interval: Unit of the billing interval; None for a one-time purchase. One of day, week,
            month, year.
        recurring_interval_count: How many of these units a period has; None for a one-time purchase.
        meter_interval: Unit of the metering interval, where it is apart from billing. One of day, week,
            month, year.
        meter_interval_count: How many of these units a metering period has.
        is_recurring: Whether it is a subscription.
        is_archived: Whether it is off sale; those who have it keep it.
        organization_id: The organization that it belongs to.
    """

    metadata: MetadataOutputType
    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    trial_interval: Nullable[TrialInterval]
    trial_interval_count: Nullable[int]
    name: str
    description: Nullable[str]
    visibility: ProductVisibility
    recurring_interval: Nullable[RecurringInterval]
    recurring_interval_count: Nullable[int]
    meter_interval: Nullable[RecurringInterval]
    meter_interval_count: Nullable[int]
    is_recurring: bool
    is_archived: bool
    organization_id: UUID


Discount: TypeAlias = (
    DiscountFixedOnceForeverDuration
    | DiscountFixedRepeatDuration
    | DiscountPercentageOnceForeverDuration
    | DiscountPercentageRepeatDuration
    | Unknown
)
