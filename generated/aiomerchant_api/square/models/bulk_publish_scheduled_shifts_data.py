"""The model BulkPublishScheduledShiftsData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BulkPublishScheduledShiftsData(Model):
    """Schema `BulkPublishScheduledShiftsData`."""

    version: int | None = None
