"""Payouts of what was paid to the seller's bank account: https://developer.squareup.com/docs/payouts-api/overview."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
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
        """Pay out what was paid and refunded since the last payout.

        Raises:
            ConfigurationError: There is nothing to pay out.
        """
        commerce = self._commerce
        entries = self._charges() + self._refunds()
        amount = sum(amount_of(entry["net_amount_money"]) for entry in entries)
        if amount <= 0:
            raise ConfigurationError("there is nothing to pay out: no payment was completed since then")
        id = f"po_{commerce.ids.text(24)}"
        for entry in entries:
            key = f"poe_{commerce.ids.text(24)}"
            commerce.add(ENTRIES, f"{id}/{key}", {**entry, "id": key, "payout_id": id}, tell=False)
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

    def _charges(self) -> list[Record]:
        """What was paid by cards and is not paid out yet."""
        done = {
            entry.get("type_charge_details", {}).get("payment_id")
            for entry in self._commerce.rows(ENTRIES).values()
        }
        return [
            self._entry("CHARGE", amount_of(payment["total_money"]), {"payment_id": payment["id"]})
            for payment in self._commerce.rows("payments").values()
            if _settles(payment) and payment["id"] not in done
        ]

    def _refunds(self) -> list[Record]:
        done = {
            entry.get("type_refund_details", {}).get("refund_id")
            for entry in self._commerce.rows(ENTRIES).values()
        }
        return [
            self._entry(
                "REFUND",
                -amount_of(refund["amount_money"]),
                present({"refund_id": refund["id"], "payment_id": refund.get("payment_id")}),
            )
            for refund in self._commerce.rows("refunds").values()
            if refund["status"] == "COMPLETED"
            and refund.get("destination_type") == "CARD"
            and refund["id"] not in done
        ]

    def _entry(self, kind: str, amount: int, details: Record) -> Record:
        return {
            "effective_at": self._commerce.now,
            "type": kind,
            "gross_amount_money": money(amount),
            "fee_amount_money": money(0),
            "net_amount_money": money(amount),
            f"type_{kind.lower()}_details": details,
        }


def _settles(payment: Record) -> bool:
    """True if Square has the money of a payment, and it is of the seller's currency."""
    taken = payment["status"] == "COMPLETED" and payment["source_type"] == "CARD"
    return bool(taken and payment["total_money"]["currency"] == CURRENCY)
