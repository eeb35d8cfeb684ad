"""Refunds: https://developer.squareup.com/docs/refunds-api/overview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint
from aiomerchant.sandbox.state import Record

from .application_fees import returned_fee
from .commerce import Commerce, parsed
from .gift_cards import GiftCards
from .money import amount_in, amount_of, money, same_currency
from .refusals import missing, refused

__all__ = ["Refunds"]

REFUNDS: Final = "refunds"
#: How long a refund is pending.
PENDING: Final = timedelta(minutes=1)
#: https://developer.squareup.com/docs/payments-api/refund-payments
MOST: Final = 20
OLDEST: Final = timedelta(days=365)


class Refunds:
    """The refunds of a seller.

    Args:
        commerce: Holds the records.
        gift_cards: Get back what was taken from them.
        refunded: Called with a payment when what was given back of it has changed.
    """

    def __init__(self, commerce: Commerce, gift_cards: GiftCards, refunded: Callable[[Record], None]) -> None:
        self._commerce = commerce
        self._gift_cards = gift_cards
        self._refunded = refunded

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"RefundPayment": Endpoint(lambda request: {"refund": self.make(request.body)})}

    def make(self, body: Mapping[str, Any], **more: Any) -> Record:
        """Refund a payment, or something that was not paid through Square.

        Args:
            body: The request.
            **more: Further fields of the refund.

        Raises:
            Refusal: There is nothing to refund.
        """
        return self._unlinked(body) if body.get("unlinked") else self._of_payment(body, **more)

    def due(self, refund: Record) -> datetime | None:
        waits = refund.get("status") == "PENDING" and "created_at" in refund
        return parsed(refund["created_at"]) + PENDING if waits else None

    def complete(self, refund: Record) -> None:
        self._commerce.change(REFUNDS, refund, status="COMPLETED")

    def _of_payment(self, body: Mapping[str, Any], **more: Any) -> Record:
        """Refund a payment. What is pending counts at once: the sum of refunds is at most the payment."""
        if not body.get("payment_id"):
            raise missing("payment_id")
        payment = self._commerce.find("payments", body["payment_id"])
        self._check_payment(body, payment)
        paid = payment["total_money"]
        same_currency(body["amount_money"], paid["currency"], "amount_money")
        amount = amount_in(body, "amount_money")
        back = amount + amount_of(payment.get("refunded_money"))
        if not amount or back > paid["amount"]:
            detail = "The refund is larger than what is left of the payment." if amount else "It is nothing."
            raise _refused("REFUND_AMOUNT_INVALID", detail, "amount_money")
        fee = returned_fee(body, payment, self._commerce.of(REFUNDS, "payment_id", payment["id"]))
        refund = self._add(
            f"{payment['id']}_{self._commerce.ids.text(43)}",
            {**body, "app_fee_money": fee},
            payment_id=payment["id"],
            order_id=payment["order_id"],
            location_id=payment["location_id"],
            destination_type=payment["source_type"],
            **more,
        )
        ids = [*payment.get("refund_ids", ()), refund["id"]]
        self._commerce.change(
            "payments",
            payment,
            refunded_money=money(back, paid["currency"]),
            refund_ids=ids,
            version_token=self._commerce.ids.text(43),
        )
        self._gift_cards.give_back(payment, amount)
        self._refunded(payment)
        return refund

    def _check_payment(self, body: Mapping[str, Any], payment: Record) -> None:
        if payment["status"] == "APPROVED":
            detail = "The payment is not completed yet: it can be canceled."
            raise _refused("REFUND_ERROR_PAYMENT_NEEDS_COMPLETION", detail, "payment_id")
        if payment["status"] != "COMPLETED":
            detail = f"A payment that is {payment['status']} cannot be refunded."
            raise _refused("PAYMENT_NOT_REFUNDABLE", detail, "payment_id")
        if body.get("payment_version_token") not in (None, payment["version_token"]):
            detail = "The payment has changed meanwhile."
            raise refused(409, "VERSION_MISMATCH", detail, "payment_version_token")
        if self._commerce.rows("disputes").matching(_by_payment, payment["id"]):
            detail = "The payment is disputed."
            raise _refused("PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE", detail, "payment_id")
        old = self._commerce.moment - parsed(payment["created_at"]) > OLDEST
        if old or len(payment.get("refund_ids", ())) >= MOST:
            detail = "The payment is too old." if old else "The payment was refunded too often."
            raise _refused("PAYMENT_NOT_REFUNDABLE", detail, "payment_id")

    def _unlinked(self, body: Mapping[str, Any]) -> Record:
        """Give money back that was not taken through Square."""
        if body.get("payment_id"):
            detail = "An unlinked refund is of no payment."
            raise refused(400, "CONFLICTING_PARAMETERS", detail, "payment_id")
        for name in ("location_id", "destination_id"):
            if not body.get(name):
                raise missing(name)
        destination = body["destination_id"]
        kind = destination if destination in {"CASH", "EXTERNAL"} else "CARD"
        amount_in(body, "amount_money")
        return self._add(
            self._commerce.ids.text(43),
            body,
            unlinked=True,
            location_id=body["location_id"],
            destination_type=kind,
        )

    def _add(self, id: str, body: Mapping[str, Any], **more: Any) -> Record:
        repeated = ("amount_money", "app_fee_money", "reason", "team_member_id")
        kind = more["destination_type"].lower()
        details = body.get(f"{kind}_details")
        # Cash, and what is given back elsewhere, is given back already.
        at_once = more["destination_type"] in {"CASH", "EXTERNAL"}
        return self._commerce.add(
            REFUNDS,
            id,
            {
                "status": "COMPLETED" if at_once else "PENDING",
                **{name: body.get(name) for name in repeated},
                **self._commerce.stamps(),
                **more,
                "destination_details": {f"{kind}_details": details} if details else None,
            },
        )


def _by_payment(_: str, dispute: Record) -> tuple[Any, ...]:
    """Files a dispute that is not won under its payment."""
    return () if dispute.get("state") == "WON" else (dispute.get("disputed_payment", {}).get("payment_id"),)


def _refused(code: str, detail: str, field: str) -> Exception:
    return refused(400, code, detail, field, category="REFUND_ERROR")
