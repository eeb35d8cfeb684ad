"""The model BulkPublishScheduledShiftsData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BulkPublishScheduledShiftsData(Model):
    """Schema `BulkPublishScheduledShiftsData`."""

    version: int | None = field(default=None, metadata=NOT_NULL)
