"""LicenseKeySubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...polar.models.enums import SubscriptionStatus


@model
class LicenseKeySubscription(Model):
    """The subscription that granted a license key.

    Attributes:
        status: One of incomplete, incomplete_expired, trialing, active, past_due, canceled, unpaid, paused.
        current_period_start: Start of the current period.
        current_period_end: End of the current period.
        cancel_at_period_end: Whether it ends with the current period.
        ends_at: When it ends, if it does.
    """

    id: UUID
    status: SubscriptionStatus
    current_period_start: datetime
    current_period_end: datetime
    cancel_at_period_end: bool
    ends_at: Nullable[datetime]
