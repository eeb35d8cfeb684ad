"""The bodies of disputes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute import Dispute
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.enums import DisputeEvidenceType
    from ..models.error import Error


@model
class AcceptDisputeResponse(Model):
    """Schema `AcceptDisputeResponse`."""

    errors: list[Error] | None = None
    dispute: Dispute


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


@model
class CreateDisputeEvidenceFileResponse(Model):
    """Schema `CreateDisputeEvidenceFileResponse`."""

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


@model
class CreateDisputeEvidenceTextResponse(Model):
    """Schema `CreateDisputeEvidenceTextResponse`."""

    errors: list[Error] | None = None
    evidence: DisputeEvidence


@model
class ListDisputesResponse(Model):
    """Schema `ListDisputesResponse`."""

    errors: list[Error] | None = None
    disputes: list[Dispute] | None = None
    cursor: str | None = None


@model
class RetrieveDisputeResponse(Model):
    """Schema `RetrieveDisputeResponse`."""

    errors: list[Error] | None = None
    dispute: Dispute


@model
class SubmitEvidenceResponse(Model):
    """Schema `SubmitEvidenceResponse`."""

    errors: list[Error] | None = None
    dispute: Dispute
