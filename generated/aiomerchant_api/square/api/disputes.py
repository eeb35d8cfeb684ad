"""Square: disputes. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.dispute import Dispute
    from ..models.disputes_bodies import (
        AcceptDisputeResponse,
        CreateDisputeEvidenceFileResponse,
        CreateDisputeEvidenceTextResponse,
        ListDisputesResponse,
        RetrieveDisputeResponse,
        SubmitEvidenceResponse,
    )
    from ..models.enums import DisputeEvidenceType, DisputeState
    from .disputes_evidence import DisputesEvidence

LIST_DISPUTES: Final[ListOperation[ListDisputesResponse, Dispute]] = ListOperation(
    "ListDisputes",
    "disputes.list",
    "GET",
    "/v2/disputes",
    provider="square",
    returns="ListDisputesResponse",
    query=("cursor", "states", "location_id"),
    security=("oauth2",),
    scopes=("DISPUTES_READ",),
    paging=Paging(style="cursor", items="disputes", cursor="cursor"),
)

RETRIEVE_DISPUTE: Final[Operation[RetrieveDisputeResponse]] = Operation(
    "RetrieveDispute",
    "disputes.get",
    "GET",
    "/v2/disputes/{dispute_id}",
    provider="square",
    returns="RetrieveDisputeResponse",
    security=("oauth2",),
    scopes=("DISPUTES_READ",),
)

ACCEPT_DISPUTE: Final[Operation[AcceptDisputeResponse]] = Operation(
    "AcceptDispute",
    "disputes.accept",
    "POST",
    "/v2/disputes/{dispute_id}/accept",
    provider="square",
    returns="AcceptDisputeResponse",
    security=("oauth2",),
    scopes=("DISPUTES_WRITE",),
)

CREATE_DISPUTE_EVIDENCE_FILE: Final[Operation[CreateDisputeEvidenceFileResponse]] = Operation(
    "CreateDisputeEvidenceFile",
    "disputes.create_evidence_file",
    "POST",
    "/v2/disputes/{dispute_id}/evidence-files",
    provider="square",
    returns="CreateDisputeEvidenceFileResponse",
    body=Body(
        type="CreateDisputeEvidenceFileRequest",
        media="multipart/form-data",
        parts={"request": "application/json; charset=utf-8", "image_file": "image/jpeg"},
    ),
    security=("oauth2",),
    scopes=("DISPUTES_WRITE",),
    idempotency=("request", "idempotency_key"),
)

CREATE_DISPUTE_EVIDENCE_TEXT: Final[Operation[CreateDisputeEvidenceTextResponse]] = Operation(
    "CreateDisputeEvidenceText",
    "disputes.create_evidence_text",
    "POST",
    "/v2/disputes/{dispute_id}/evidence-text",
    provider="square",
    returns="CreateDisputeEvidenceTextResponse",
    body=Body(type="CreateDisputeEvidenceTextRequest"),
    security=("oauth2",),
    scopes=("DISPUTES_WRITE",),
    idempotency=("idempotency_key",),
)

SUBMIT_EVIDENCE: Final[Operation[SubmitEvidenceResponse]] = Operation(
    "SubmitEvidence",
    "disputes.submit_evidence",
    "POST",
    "/v2/disputes/{dispute_id}/submit-evidence",
    provider="square",
    returns="SubmitEvidenceResponse",
    security=("oauth2",),
    scopes=("DISPUTES_WRITE",),
)


def list_disputes(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    states: DisputeState | None = None,
    location_id: str | None = None,
) -> Pages[Dispute]:
    """List disputes, by state and location.

    GET /v2/disputes. Scopes: DISPUTES_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        states: Only disputes in these states. One of INQUIRY_EVIDENCE_REQUIRED, INQUIRY_PROCESSING,
            INQUIRY_CLOSED, EVIDENCE_REQUIRED, PROCESSING, WON, LOST, ACCEPTED.
        location_id: Only disputes at this location.

    Example:
        async for item in square.disputes.list(): ...
    """
    return send.pages(LIST_DISPUTES, query={"cursor": cursor, "states": states, "location_id": location_id})


async def retrieve_dispute(send: Send, /, dispute_id: str) -> RetrieveDisputeResponse:
    """Get a dispute.

    GET /v2/disputes/{dispute_id}. Scopes: DISPUTES_READ.

    Args:
        dispute_id: ID of the dispute.

    Example:
        await square.disputes.get("...")
    """
    return await send(RETRIEVE_DISPUTE, path={"dispute_id": dispute_id})


async def accept_dispute(send: Send, /, dispute_id: str) -> AcceptDisputeResponse:
    """Accept the loss of a dispute: the disputed amount goes back to the cardholder; irreversible.

    POST /v2/disputes/{dispute_id}/accept. Scopes: DISPUTES_WRITE.

    Args:
        dispute_id: ID of the dispute.

    Example:
        await square.disputes.accept("...")
    """
    return await send(ACCEPT_DISPUTE, path={"dispute_id": dispute_id})


async def create_dispute_evidence_file(
    send: Send, /, dispute_id: str, *, body: Mapping[str, Any]
) -> CreateDisputeEvidenceFileResponse:
    """Upload a file (HEIC, HEIF, JPEG, PDF, PNG or TIFF) as evidence; it is sent to the bank on submission.

    POST /v2/disputes/{dispute_id}/evidence-files. Scopes: DISPUTES_WRITE. `request.idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        dispute_id: ID of the dispute.
        body: The parts `request` (CreateDisputeEvidenceFileRequest) and `image_file` (a file).

    Example:
        await square.disputes.create_evidence_file("...", body={...})
    """
    return await send(CREATE_DISPUTE_EVIDENCE_FILE, path={"dispute_id": dispute_id}, body=body)


async def create_dispute_evidence_text(
    send: Send,
    /,
    dispute_id: str,
    *,
    evidence_text: str,
    idempotency_key: str | None = None,
    evidence_type: DisputeEvidenceType | None = None,
) -> CreateDisputeEvidenceTextResponse:
    """Add a text as evidence; it is sent to the bank on submission.

    POST /v2/disputes/{dispute_id}/evidence-text. Scopes: DISPUTES_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        dispute_id: ID of the dispute.
        idempotency_key: 1 to 45 characters.
        evidence_text: 1 to 500 characters.

    Example:
        await square.disputes.create_evidence_text("...", evidence_text="...")
    """
    return await send(
        CREATE_DISPUTE_EVIDENCE_TEXT,
        path={"dispute_id": dispute_id},
        body={
            "idempotency_key": idempotency_key,
            "evidence_type": evidence_type,
            "evidence_text": evidence_text,
        },
    )


async def submit_evidence(send: Send, /, dispute_id: str) -> SubmitEvidenceResponse:
    """Send the evidence gathered so far to the cardholder's bank; afterwards none of it can be withdrawn.

    POST /v2/disputes/{dispute_id}/submit-evidence. Scopes: DISPUTES_WRITE.

    Args:
        dispute_id: ID of the dispute.

    Example:
        await square.disputes.submit_evidence("...")
    """
    return await send(SUBMIT_EVIDENCE, path={"dispute_id": dispute_id})


class Disputes(Resource):
    """Card payments that cardholders contest at their bank."""

    @cached_property
    def evidence(self) -> DisputesEvidence:
        from .disputes_evidence import DisputesEvidence

        return DisputesEvidence(self._send)

    list = list_disputes
    get = retrieve_dispute
    accept = accept_dispute
    create_evidence_file = create_dispute_evidence_file
    create_evidence_text = create_dispute_evidence_text
    submit_evidence = submit_evidence
