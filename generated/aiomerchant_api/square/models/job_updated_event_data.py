"""The model JobUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.job_updated_event_object import JobUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class JobUpdatedEventData(Model):
    """Schema `JobUpdatedEventData`."""

    type: str | None = None
    id: str | None = None
    object: JobUpdatedEventObject | None = None
