"""DisputeEvidence, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import DisputeEvidenceType


@model
class DisputeEvidence(Model):
    """Schema `DisputeEvidence`.

    Attributes:
        evidence_id: 1 to 40 characters.
        id: 1 to 40 characters.
        dispute_id: 1 to 40 characters.
        evidence_text: 1 to 500 characters.
    """

    evidence_id: Nullable[str] = ABSENT
    id: str
    dispute_id: Nullable[str] = ABSENT
    evidence_file: Nullable[DisputeEvidenceFile] = ABSENT
    evidence_text: Nullable[str] = ABSENT
    uploaded_at: Nullable[datetime] = ABSENT
    evidence_type: Nullable[DisputeEvidenceType] = ABSENT


@model
class DisputeEvidenceFile(Model):
    """Schema `DisputeEvidenceFile`.

    Attributes:
        filename: 1 to 40 characters.
        filetype: 1 to 40 characters.
    """

    filename: Nullable[str] = ABSENT
    filetype: Nullable[str] = ABSENT
