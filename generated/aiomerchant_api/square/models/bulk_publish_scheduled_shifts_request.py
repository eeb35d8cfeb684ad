"""The model BulkPublishScheduledShiftsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bulk_publish_scheduled_shifts_data import BulkPublishScheduledShiftsData
    from ..models.scheduled_shift_notification_audience import ScheduledShiftNotificationAudience


@define(kw_only=True, eq=False, repr=False)
class BulkPublishScheduledShiftsRequest(Model):
    """Schema `BulkPublishScheduledShiftsRequest`.

    Attributes:
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    scheduled_shifts: dict[str, BulkPublishScheduledShiftsData]
    scheduled_shift_notification_audience: ScheduledShiftNotificationAudience | None = None
