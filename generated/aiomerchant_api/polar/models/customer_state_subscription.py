"""CustomerStateSubscription, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import RecurringInterval
    from ..models.metadata_output_type import MetadataOutputType


@model
class CustomerStateSubscription(Model):
    """A subscription in a customer's state.

    Attributes:
        id: The subscription's id.
        created_at: When the subscription was created.
        modified_at: When the subscription last changed; None if it never did.
        custom_field_data: Values of the custom fields, by slug.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans.
        status: Where it stands. One of active, trialing.
        amount: Amount of each period, in minor units.
        currency: Currency in lower case (ISO 4217).
        recurring_interval: Unit of the billing interval. One of day, week, month, year.
        current_period_start: When the current billing period began.
        current_period_end: When the current billing period ends.
        trial_start: When the trial began, if there was one.
        trial_end: When the trial ends or ended, if there was one.
        cancel_at_period_end: Whether it ends with the current period.
        canceled_at: When it was cancelled; it may be active until `ends_at`.
        started_at: When it started.
        ends_at: When it is going to end, if it is.
        product_id: The product's id.
        discount_id: The discount's id, if one applies.
        seats: How many seats it has; None where it is not sold by seats.
        units: How many units; None where it is not sold by units.
        meters: Usage of the subscription's meters in this period.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    metadata: MetadataOutputType
    status: Literal["active", "trialing"] | str
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    current_period_start: datetime
    current_period_end: datetime
    trial_start: Nullable[datetime]
    trial_end: Nullable[datetime]
    cancel_at_period_end: bool
    canceled_at: Nullable[datetime]
    started_at: Nullable[datetime]
    ends_at: Nullable[datetime]
    product_id: UUID
    discount_id: Nullable[UUID]
    seats: Nullable[int]
    units: Nullable[int]
    meters: list[CustomerStateSubscriptionMeter]


@model
class CustomerStateSubscriptionMeter(Model):
    """Usage of one meter under a subscription, in this period.

    Attributes:
        created_at: When the entry was created.
        modified_at: When the entry last changed; None if it never did.
        id: The entry's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        amount: What is due for it so far, in minor units.
        meter_id: The meter's id.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    consumed_units: float
    credited_units: int
    amount: int
    meter_id: UUID
