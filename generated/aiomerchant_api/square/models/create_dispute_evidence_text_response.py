"""The model CreateDisputeEvidenceTextResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.enums import DisputeEvidenceType
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CreateDisputeEvidenceTextResponse(Model):
    """Schema `CreateDisputeEvidenceTextResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    evidence: DisputeEvidence | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateDisputeEvidenceTextRequest(Model):
    """Schema `CreateDisputeEvidenceTextRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
        evidence_text: 1 to 500 characters.
    """

    idempotency_key: str
    evidence_type: DisputeEvidenceType | None = field(default=None, metadata=NOT_NULL)
    evidence_text: str
