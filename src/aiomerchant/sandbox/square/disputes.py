"""Disputes of payments: https://developer.squareup.com/docs/disputes-api/overview."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from aiomerchant.checks import check_whole
from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed, written
from .money import amount_of, money
from .refusals import refused

__all__ = ["DISPUTES", "Disputes"]

DISPUTES: Final = "disputes"
EVIDENCE: Final = "disputes/{dispute_id}/evidence"
#: The time that a seller has for evidence.
DUE: Final = timedelta(days=14)
#: The states in which the seller can act.
OPEN: Final = frozenset({"EVIDENCE_REQUIRED", "INQUIRY_EVIDENCE_REQUIRED"})


class Disputes:
    """The disputes that cardholders have opened."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "AcceptDispute": Endpoint(lambda request: self._acted(request, "ACCEPTED")),
            "SubmitEvidence": Endpoint(lambda request: self._acted(request, "PROCESSING")),
            "CreateDisputeEvidenceText": Endpoint(self._add_text),
            "CreateDisputeEvidenceFile": Endpoint(self._add_file),
            "DeleteDisputeEvidence": Endpoint(self._remove),
        }

    def open(self, payment: str, amount: int | None, reason: str) -> Record:
        """Open the dispute of a payment.

        Args:
            payment: The id of the payment.
            amount: The amount in minor units; None is all of the payment.
            reason: Why: one of the document's reasons.

        Raises:
            ConfigurationError: There is no such payment, or it cannot be disputed.
        """
        commerce = self._commerce
        row = commerce.rows("payments").get(payment)
        if row is None:
            raise ConfigurationError(f"there is no payment {payment}")
        if row["status"] != "COMPLETED" or row["source_type"] != "CARD":
            raise ConfigurationError(
                f"a {row['source_type']} payment that is {row['status']} is not disputed"
            )
        paid = row["total_money"]
        whole = amount_of(paid)
        disputed = whole if amount is None else check_whole("amount", amount, 1)
        if disputed > whole:
            raise ConfigurationError(f"the amount must be from 1 to {whole}, not {disputed}")
        id = commerce.ids.text(22)
        return commerce.add(
            DISPUTES,
            id,
            {
                "dispute_id": id,
                "amount_money": money(disputed, paid["currency"]),
                "reason": reason,
                "state": "EVIDENCE_REQUIRED",
                "due_at": written(commerce.moment + DUE),
                "disputed_payment": {"payment_id": payment},
                "card_brand": row["card_details"]["card"]["card_brand"],
                **commerce.stamps(),
                "brand_dispute_id": commerce.ids.text(15),
                "reported_at": commerce.now,
                "version": 1,
                "location_id": row["location_id"],
            },
        )

    def resolve(self, id: str, *, won: bool) -> Record:
        """Let the cardholder's bank decide.

        Raises:
            ConfigurationError: There is no such dispute, or nothing is to be decided.
        """
        dispute = self._commerce.rows(DISPUTES).get(id)
        if dispute is None:
            raise ConfigurationError(f"there is no dispute {id}")
        if dispute["state"] not in OPEN | {"PROCESSING", "INQUIRY_PROCESSING"}:
            raise ConfigurationError(f"a dispute that is {dispute['state']} is not decided")
        self._move(dispute, "WON" if won else "LOST")
        return dispute

    def due(self, dispute: Record) -> datetime | None:
        return parsed(dispute["due_at"]) if dispute.get("state") in OPEN and "due_at" in dispute else None

    def lose(self, dispute: Record) -> None:
        """Let a dispute end that the seller did nothing about."""
        self._move(dispute, "LOST")

    def _acted(self, request: Request, state: str) -> Record:
        dispute = self._found(request)
        self._move(dispute, state)
        return {"dispute": dispute}

    def _move(self, dispute: Record, state: str) -> None:
        self._commerce.change(DISPUTES, dispute, tell=False, state=state, version=dispute["version"] + 1)
        self._commerce.tell("disputes/state", "updated", dispute)

    # Evidence

    def _add_text(self, request: Request) -> Record:
        given = {name: request.body.get(name) for name in ("evidence_type", "evidence_text")}
        return self._add(request, given)

    def _add_file(self, request: Request) -> Record:
        kind = request.body.get("evidence_type") or "GENERIC_EVIDENCE"
        given: Record = {"evidence_type": kind}
        for file in request.files.values():
            given["evidence_file"] = {"filename": file.name, "filetype": file.media}
        return self._add(request, given)

    def _add(self, request: Request, given: Mapping[str, Any]) -> Record:
        dispute, id = self._found(request), self._commerce.ids.text(22)
        key = f"{dispute['id']}/{id}"
        facts = {"id": id, "evidence_id": id, "dispute_id": dispute["id"], "uploaded_at": self._commerce.now}
        evidence = self._commerce.add(EVIDENCE, key, {**given, **facts}, tell=False)
        self._list(dispute, "created", [*dispute.get("evidence_ids", ()), id])
        return {"evidence": evidence}

    def _remove(self, request: Request) -> Record:
        id, rows = request.path["evidence_id"], self._commerce.rows(EVIDENCE)
        key = f"{request.path['dispute_id']}/{id}"
        if key not in rows:
            raise refused(404, "NOT_FOUND", f"The dispute has no evidence `{id}`.")
        dispute = self._found(request)
        del rows[key]
        self._list(dispute, "deleted", [one for one in dispute["evidence_ids"] if one != id])
        return {}

    def _list(self, dispute: Record, verb: str, ids: list[str]) -> None:
        version = dispute["version"] + 1
        self._commerce.change(DISPUTES, dispute, tell=False, evidence_ids=ids or None, version=version)
        self._commerce.tell("disputes/evidence", verb, dispute)

    def _found(self, request: Request) -> Record:
        """The dispute of a request, about which the seller can still do something."""
        dispute = self._commerce.find(DISPUTES, request.path["dispute_id"])
        if dispute.get("state") not in OPEN:
            raise refused(400, "BAD_REQUEST", f"The dispute is {dispute.get('state')}.")
        return dispute
