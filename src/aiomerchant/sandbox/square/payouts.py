"""Payouts of what was paid to the seller's bank account: https://developer.squareup.com/docs/payouts-api/overview."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final

from attrs import frozen

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .disputes import DISPUTES
from .invoice_payments import midnight
from .money import CURRENCY, amount_of, money
from .refusals import present

__all__ = ["Payouts"]

PAYOUTS: Final = "payouts"
ENTRIES: Final = "payouts/{payout_id}/payout-entries"
#: How long a payout is on its way.
WAY: Final = timedelta(days=1)


class Payouts:
    """The payouts of a seller."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def send(self) -> Record:
        """Pay out what moved the balance since the last payout.

        Raises:
            ConfigurationError: There is nothing to pay out.
        """
        commerce = self._commerce
        lines = self._new_lines()
        amount = sum(line.net for line in lines)
        if amount <= 0:
            raise ConfigurationError(
                f"there is nothing to pay out: what came since the last payout is {amount}"
            )
        id = f"po_{commerce.ids.text(24)}"
        for line in lines:
            key = f"poe_{commerce.ids.text(24)}"
            entry = {**line.entry(commerce.now), "id": key, "payout_id": id}
            commerce.add(ENTRIES, f"{id}/{key}", entry, tell=False)
        payout = commerce.add(
            PAYOUTS,
            id,
            {
                "status": "SENT",
                "location_id": commerce.host.location_id,
                **commerce.stamps(),
                "amount_money": money(amount),
                "destination": {"type": "BANK_ACCOUNT", "id": f"bact:{commerce.host.merchant_id}"},
                "version": 1,
                "type": "BATCH",
                "payout_fee": [],
                "arrival_date": (commerce.moment + WAY).date().isoformat(),
                "end_to_end_id": commerce.ids.text(12).upper(),
            },
            tell=False,
        )
        commerce.tell(PAYOUTS, "sent", payout)
        return payout

    def due(self, payout: Record) -> datetime | None:
        return midnight(payout["arrival_date"]) if payout.get("status") == "SENT" else None

    def arrive(self, payout: Record) -> None:
        version = payout["version"] + 1
        self._commerce.change(PAYOUTS, payout, tell=False, status="PAID", version=version)
        self._commerce.tell(PAYOUTS, "paid", payout)

    def _new_lines(self) -> list[_Line]:
        """What moved the balance since the last payout."""
        done = {
            (kind, *sorted(entry.get(_details(kind), {}).values()))
            for entry in self._commerce.rows(ENTRIES).values()
            if (kind := entry.get("type", ""))
        }
        lines = (*self._sales(), *self._disputes(), *self._fees())
        return [line for line in lines if (line.kind, *sorted(line.details.values())) not in done]

    def _sales(self) -> Iterator[_Line]:
        """What cards paid, less the application's fee, and what was given back of it."""
        for payment in _settled_payments(self._commerce):
            fee = amount_of(payment.get("app_fee_money"))
            yield _Line("CHARGE", amount_of(payment["total_money"]), fee, {"payment_id": payment["id"]})
        for refund in _settled_refunds(self._commerce):
            fee = amount_of(refund.get("app_fee_money"))
            details = present({"refund_id": refund["id"], "payment_id": refund.get("payment_id")})
            yield _Line("REFUND", -amount_of(refund["amount_money"]), -fee, details)

    def _disputes(self) -> Iterator[_Line]:
        """A disputed amount is taken when the dispute is opened, and given back when it is won."""
        for dispute in self._commerce.rows(DISPUTES).values():
            amount = amount_of(dispute.get("amount_money"))
            payment = dispute.get("disputed_payment", {}).get("payment_id")
            details = present({"dispute_id": dispute["id"], "payment_id": payment})
            yield _Line("OPEN_DISPUTE", -amount, 0, details)
            if dispute.get("state") == "WON":
                yield _Line("DISPUTE", amount, 0, details)

    def _fees(self) -> Iterator[_Line]:
        """The fees that the application of this account took of all its sellers, and what was given back."""
        for commerce in map(Commerce, self._commerce.host.fee_payers):
            for payment in _settled_payments(commerce):
                if fee := amount_of(payment.get("app_fee_money")):
                    details = {"payment_id": payment["id"], "location_id": payment["location_id"]}
                    yield _Line("APP_FEE_REVENUE", fee, 0, details)
            for refund in _settled_refunds(commerce):
                if fee := amount_of(refund.get("app_fee_money")):
                    names = ("payment_id", "location_id")
                    details = present({name: refund.get(name) for name in names})
                    yield _Line("APP_FEE_REFUND", -fee, 0, {**details, "refund_id": refund["id"]})


@frozen
class _Line:
    """A movement of the balance: the amount, the fee that is taken of it, and the records that it is of."""

    kind: str
    gross: int
    fee: int
    details: Mapping[str, str]

    @property
    def net(self) -> int:
        return self.gross - self.fee

    def entry(self, now: str) -> Record:
        return {
            "effective_at": now,
            "type": self.kind,
            "gross_amount_money": money(self.gross),
            "fee_amount_money": money(self.fee),
            "net_amount_money": money(self.net),
            _details(self.kind): dict(self.details),
        }


def _details(kind: str) -> str:
    return f"type_{kind.lower()}_details"


def _settled_payments(commerce: Commerce) -> Iterator[Record]:
    """The payments whose money Square has, and that are in the sellers' currency."""
    for payment in commerce.rows("payments").values():
        taken = payment["status"] == "COMPLETED" and payment["source_type"] == "CARD"
        if taken and payment["total_money"]["currency"] == CURRENCY:
            yield payment


def _settled_refunds(commerce: Commerce) -> Iterator[Record]:
    for refund in commerce.rows("refunds").values():
        if refund["status"] == "COMPLETED" and refund.get("destination_type") == "CARD":
            yield refund
