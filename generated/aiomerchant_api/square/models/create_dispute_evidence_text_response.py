"""CreateDisputeEvidenceTextResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.enums import DisputeEvidenceType
    from ..models.error import Error


@model
class CreateDisputeEvidenceTextResponse(Model):
    """Schema `CreateDisputeEvidenceTextResponse`."""

    errors: list[Error] | None = None
    evidence: DisputeEvidence


@model
class CreateDisputeEvidenceTextRequest(Model):
    """Schema `CreateDisputeEvidenceTextRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
        evidence_text: 1 to 500 characters.
    """

    idempotency_key: str
    evidence_type: DisputeEvidenceType | None = None
    evidence_text: str
