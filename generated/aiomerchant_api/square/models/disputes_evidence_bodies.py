"""The bodies of disputes evidence. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.error import Error


@model
class DeleteDisputeEvidenceResponse(Model):
    """Schema `DeleteDisputeEvidenceResponse`."""

    errors: list[Error] | None = None


@model
class ListDisputeEvidenceResponse(Model):
    """Schema `ListDisputeEvidenceResponse`."""

    evidence: list[DisputeEvidence] | None = None
    errors: list[Error] | None = None
    cursor: str | None = None


@model
class RetrieveDisputeEvidenceResponse(Model):
    """Schema `RetrieveDisputeEvidenceResponse`."""

    errors: list[Error] | None = None
    evidence: DisputeEvidence
