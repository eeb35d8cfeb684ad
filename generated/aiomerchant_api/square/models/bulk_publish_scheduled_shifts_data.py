"""BulkPublishScheduledShiftsData. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BulkPublishScheduledShiftsData(Model):
    """Schema `BulkPublishScheduledShiftsData`."""

    version: int | None = None
