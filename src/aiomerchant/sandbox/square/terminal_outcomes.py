"""What happens at a Square Terminal: a buyer pays, gets money back, keeps a card on file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from aiomerchant.sandbox.state import Record

from .cards import Cards
from .commerce import Commerce
from .money import amount_in, amount_of, money
from .payments import Payments
from .refunds import Refunds
from .refusals import missing, refused

__all__ = ["OUTCOMES", "Outcome", "TerminalOutcomes"]


@frozen
class Outcome:
    """What a test device does with each request.

    Attributes:
        cancel_reason: Why it cancels it; None if it completes it.
        tip: The percentage that the buyer adds.
    """

    cancel_reason: str | None = None
    tip: int = 0


#: The devices of Square's own sandbox that end by themselves; with any other id a terminal waits.
#: https://developer.squareup.com/docs/devtools/sandbox/testing
OUTCOMES: Final = {
    "9fa747a2-25ff-48ee-b078-04381f7c828f": Outcome(),
    "22cd266c-6246-4c06-9983-67f0c26346b0": Outcome(tip=20),
    "841100b9-ee60-4537-9bcf-e30b2ba5e215": Outcome("BUYER_CANCELED"),
    "0a956d49-619a-4530-8e5e-8eac603ffc5e": Outcome("TIMED_OUT"),
}
#: The fields of a checkout that its payment repeats.
REPEATED: Final = (
    *("amount_money", "app_fee_money", "order_id", "customer_id", "note", "reference_id"),
    *("team_member_id", "statement_description_identifier", "location_id"),
)
#: How long an approved payment of a card that was there waits.
PRESENT_DELAY: Final = "PT36H"


class TerminalOutcomes:
    """Does what terminals are asked for.

    Args:
        commerce: Holds the records.
        payments: Takes payments.
        refunds: Makes refunds.
        cards: Keeps cards on file.
    """

    def __init__(self, commerce: Commerce, payments: Payments, refunds: Refunds, cards: Cards) -> None:
        self._commerce = commerce
        self._payments = payments
        self._refunds = refunds
        self._cards = cards
        self._runs: Mapping[str, Callable[[Record, int], Record]] = {
            "checkout": self._pay,
            "refund": self._refund,
            "action": self._act,
        }

    def check(self, kind: str, given: Mapping[str, Any]) -> None:
        """Refuse a request that does not say what is to be done."""
        inside = f"{kind}."
        if kind == "action":
            if not given.get("type"):
                raise missing("action.type")
            options = given.get(f"{given['type'].lower()}_options")
            if options is None and given["type"] != "PING":
                raise missing(f"action.{given['type'].lower()}_options")
        elif not amount_in(given, "amount_money", inside):
            raise refused(400, "INVALID_VALUE", "The amount must be above 0.", f"{inside}amount_money")

    def beside(self, kind: str, given: Mapping[str, Any]) -> Record:
        """The fields of a new request that follow from others."""
        location = self._commerce.host.location_id
        if kind == "refund":
            payment = self._commerce.find("payments", given.get("payment_id"), "refund.payment_id")
            return {"order_id": payment["order_id"], "location_id": payment["location_id"]}
        if kind == "checkout":
            if given.get("order_id"):
                location = self._commerce.find("orders", given["order_id"])["location_id"]
            options = {"autocomplete": True, **(given.get("payment_options") or {})}
            return {
                "location_id": location,
                "payment_type": given.get("payment_type") or "CARD_PRESENT",
                "payment_options": options,
            }
        return {"location_id": location}

    def of(self, kind: str, row: Record, tip: int) -> Record:
        """Do what a request asks for, and return what it has of it.

        Raises:
            Refusal: It cannot be done.
        """
        return self._runs[kind](row, tip)

    def _pay(self, checkout: Record, tip: int) -> Record:
        options = checkout["payment_options"]
        tipped = checkout.get("tip_money")
        if tip:
            amount = round(amount_of(checkout["amount_money"]) * tip / 100)
            tipped = money(amount, checkout["amount_money"]["currency"])
        body: Record = {
            **{name: checkout[name] for name in REPEATED if name in checkout},
            **{name: options[name] for name in ("autocomplete", "delay_action") if name in options},
            "delay_duration": options.get("delay_duration") or PRESENT_DELAY,
            "tip_money": tipped,
            "source_id": "cnon:card-nonce-ok",
            "idempotency_key": checkout["id"],
        }
        application = self._commerce.host.application.client_id
        payment = self._payments.take(
            body,
            more={
                "terminal_checkout_id": checkout["id"],
                "device_details": {"device_id": checkout["device_options"]["device_id"]},
                "application_details": {"square_product": "TERMINAL_API", "application_id": application},
            },
        )
        return {"payment_ids": [payment["id"]], "tip_money": tipped}

    def _refund(self, row: Record, _: int) -> Record:
        body = {name: row[name] for name in ("payment_id", "amount_money", "reason")}
        refund = self._refunds.make(body, terminal_refund_id=row["id"])
        return {"refund_id": refund["id"]}

    def _act(self, row: Record, _: int) -> Record:
        """What a buyer enters: the first choice, a yes, the card."""
        name = f"{row['type'].lower()}_options"
        options = row.get(name, {})
        match row["type"]:
            case "SAVE_CARD":
                card = {"customer_id": options["customer_id"], "reference_id": options.get("reference_id")}
                kept = self._cards.keep("cnon:card-nonce-ok", card)
                return {name: {**options, "card_id": kept["id"]}}
            case "CONFIRMATION":
                return {name: {**options, "decision": {"has_agreed": True}}}
            case "SELECT":
                return {name: {**options, "selected_option": options["options"][0]}}
        return {}
