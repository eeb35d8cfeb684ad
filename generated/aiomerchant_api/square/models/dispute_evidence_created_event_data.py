"""The model DisputeEvidenceCreatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.dispute_evidence_created_event_object import DisputeEvidenceCreatedEventObject


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceCreatedEventData(Model):
    """Schema `DisputeEvidenceCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: DisputeEvidenceCreatedEventObject | None = None
