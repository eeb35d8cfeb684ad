"""BulkPublishScheduledShiftsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.bulk_publish_scheduled_shifts_data import BulkPublishScheduledShiftsData
    from ..models.enums import ScheduledShiftNotificationAudience
    from ..models.error import Error
    from ..models.publish_scheduled_shift_response import PublishScheduledShiftResponse


@model
class BulkPublishScheduledShiftsResponse(Model):
    """Schema `BulkPublishScheduledShiftsResponse`."""

    responses: dict[str, PublishScheduledShiftResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkPublishScheduledShiftsRequest(Model):
    """Schema `BulkPublishScheduledShiftsRequest`.

    Attributes:
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.
    """

    scheduled_shifts: dict[str, BulkPublishScheduledShiftsData]
    scheduled_shift_notification_audience: Nullable[ScheduledShiftNotificationAudience] = ABSENT
