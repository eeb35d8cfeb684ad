"""The model CustomerStateSubscription.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.customer_state_subscription_meter import CustomerStateSubscriptionMeter
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.recurring_interval import RecurringInterval


@define(kw_only=True, eq=False, repr=False)
class CustomerStateSubscription(Model):
    """Schema `CustomerStateSubscription`.

    Attributes:
        status: One of active, trialing.
        recurring_interval: One of day, week, month, year.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    metadata: MetadataOutputType
    status: Literal["active", "trialing"] | str
    amount: int
    currency: str
    recurring_interval: RecurringInterval
    current_period_start: datetime
    current_period_end: datetime
    trial_start: datetime | None
    trial_end: datetime | None
    cancel_at_period_end: bool
    canceled_at: datetime | None
    started_at: datetime | None
    ends_at: datetime | None
    product_id: UUID
    discount_id: UUID | None
    meters: list[CustomerStateSubscriptionMeter]
