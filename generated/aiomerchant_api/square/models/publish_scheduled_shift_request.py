"""PublishScheduledShiftRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import ScheduledShiftNotificationAudience


@model
class PublishScheduledShiftRequest(Model):
    """Schema `PublishScheduledShiftRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    idempotency_key: str
    version: int | None = None
    scheduled_shift_notification_audience: Nullable[ScheduledShiftNotificationAudience] = ABSENT
