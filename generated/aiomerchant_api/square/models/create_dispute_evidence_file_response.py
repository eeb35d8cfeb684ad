"""The model CreateDisputeEvidenceFileResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.enums import DisputeEvidenceType
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CreateDisputeEvidenceFileResponse(Model):
    """Schema `CreateDisputeEvidenceFileResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    evidence: DisputeEvidence | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateDisputeEvidenceFileRequest(Model):
    """Schema `CreateDisputeEvidenceFileRequest`.

    Attributes:
        idempotency_key: 1 to 45 characters.
        content_type: 1 to 40 characters.
    """

    idempotency_key: str
    evidence_type: DisputeEvidenceType | None = field(default=None, metadata=NOT_NULL)
    content_type: str | None = field(default=None, metadata=NOT_NULL)
