"""The model PublishScheduledShiftRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import ScheduledShiftNotificationAudience


@define(kw_only=True, eq=False, repr=False)
class PublishScheduledShiftRequest(Model):
    """Schema `PublishScheduledShiftRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    idempotency_key: str
    version: int | None = field(default=None, metadata=NOT_NULL)
    scheduled_shift_notification_audience: ScheduledShiftNotificationAudience | None = None
