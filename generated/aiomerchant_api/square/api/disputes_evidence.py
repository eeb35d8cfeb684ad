"""Square: disputes.evidence. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.dispute_evidence import DisputeEvidence
    from ..models.disputes_evidence_bodies import (
        DeleteDisputeEvidenceResponse,
        ListDisputeEvidenceResponse,
        RetrieveDisputeEvidenceResponse,
    )

LIST_DISPUTE_EVIDENCE: Final[ListOperation[ListDisputeEvidenceResponse, DisputeEvidence]] = ListOperation(
    "ListDisputeEvidence",
    "disputes.evidence.list",
    "GET",
    "/v2/disputes/{dispute_id}/evidence",
    provider="square",
    returns="ListDisputeEvidenceResponse",
    query=("cursor",),
    security=("oauth2",),
    scopes=("DISPUTES_READ",),
    paging=Paging(style="cursor", items="evidence", cursor="cursor"),
)

DELETE_DISPUTE_EVIDENCE: Final[Operation[DeleteDisputeEvidenceResponse]] = Operation(
    "DeleteDisputeEvidence",
    "disputes.evidence.delete",
    "DELETE",
    "/v2/disputes/{dispute_id}/evidence/{evidence_id}",
    provider="square",
    returns="DeleteDisputeEvidenceResponse",
    security=("oauth2",),
    scopes=("DISPUTES_WRITE",),
)

RETRIEVE_DISPUTE_EVIDENCE: Final[Operation[RetrieveDisputeEvidenceResponse]] = Operation(
    "RetrieveDisputeEvidence",
    "disputes.evidence.get",
    "GET",
    "/v2/disputes/{dispute_id}/evidence/{evidence_id}",
    provider="square",
    returns="RetrieveDisputeEvidenceResponse",
    security=("oauth2",),
    scopes=("DISPUTES_READ",),
)


def list_dispute_evidence(
    send: Send, /, dispute_id: str, *, cursor: str | None = None
) -> Pages[DisputeEvidence]:
    """List what evidence a dispute has; the files cannot be downloaded.

    GET /v2/disputes/{dispute_id}/evidence. Scopes: DISPUTES_READ.

    Args:
        dispute_id: ID of the dispute.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.disputes.evidence.list("..."): ...
    """
    return send.pages(LIST_DISPUTE_EVIDENCE, path={"dispute_id": dispute_id}, query={"cursor": cursor})


async def delete_dispute_evidence(
    send: Send, /, dispute_id: str, evidence_id: str
) -> DeleteDisputeEvidenceResponse:
    """Remove a piece of evidence before it is submitted.

    DELETE /v2/disputes/{dispute_id}/evidence/{evidence_id}. Scopes: DISPUTES_WRITE.

    Args:
        dispute_id: ID of the dispute.
        evidence_id: ID of the piece of evidence.

    Example:
        await square.disputes.evidence.delete("...", "...")
    """
    return await send(DELETE_DISPUTE_EVIDENCE, path={"dispute_id": dispute_id, "evidence_id": evidence_id})


async def retrieve_dispute_evidence(
    send: Send, /, dispute_id: str, evidence_id: str
) -> RetrieveDisputeEvidenceResponse:
    """Get what is known about a piece of evidence; its file cannot be downloaded.

    GET /v2/disputes/{dispute_id}/evidence/{evidence_id}. Scopes: DISPUTES_READ.

    Args:
        dispute_id: ID of the dispute.
        evidence_id: ID of the piece of evidence.

    Example:
        await square.disputes.evidence.get("...", "...")
    """
    return await send(RETRIEVE_DISPUTE_EVIDENCE, path={"dispute_id": dispute_id, "evidence_id": evidence_id})


class DisputesEvidence(Resource):
    """Evidence against a dispute."""

    list = list_dispute_evidence
    delete = delete_dispute_evidence
    get = retrieve_dispute_evidence
