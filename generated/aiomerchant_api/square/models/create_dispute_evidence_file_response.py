"""CreateDisputeEvidenceFileResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.enums import DisputeEvidenceType
    from ..models.error import Error


@model
class CreateDisputeEvidenceFileResponse(Model):
    """Schema `CreateDisputeEvidenceFileResponse`."""

    errors: list[Error] | None = None
    evidence: DisputeEvidence


@model
class CreateDisputeEvidenceFileRequest(Model):
    """Schema `CreateDisputeEvidenceFileRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
        content_type: 1 to 40 characters.
    """

    idempotency_key: str
    evidence_type: DisputeEvidenceType | None = None
    content_type: str | None = None
