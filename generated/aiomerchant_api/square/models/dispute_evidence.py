"""The model DisputeEvidence, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import DisputeEvidenceType


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidence(Model):
    """Schema `DisputeEvidence`.

    Attributes:
        evidence_id: 1 to 40 characters.
        id: 1 to 40 characters.
        dispute_id: 1 to 40 characters.
        evidence_text: 1 to 500 characters.
    """

    evidence_id: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    dispute_id: str | None = None
    evidence_file: DisputeEvidenceFile | None = None
    evidence_text: str | None = None
    uploaded_at: datetime | None = None
    evidence_type: DisputeEvidenceType | None = None


@define(kw_only=True, eq=False, repr=False)
class DisputeEvidenceFile(Model):
    """Schema `DisputeEvidenceFile`.

    Attributes:
        filename: 1 to 40 characters.
        filetype: 1 to 40 characters.
    """

    filename: str | None = None
    filetype: str | None = None
