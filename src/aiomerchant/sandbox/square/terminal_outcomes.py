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

__all__ = ["OUTCOMES", "TEST_DEVICES", "Outcome", "TerminalOutcomes"]


@frozen
class Outcome:
    """What a test device does with each request.

    Attributes:
        cancel_reason: Why it cancels it; None if it completes it.
        tip: The percentage that the buyer adds.
    """

    cancel_reason: str | None = None
    tip: int = 0


#: The devices of Square's own sandbox that end by themselves; with any other id a terminal waits. What a
#: buyer pays with differs there, and is a card here.
#: https://developer.squareup.com/docs/devtools/sandbox/testing
OUTCOMES: Final = {
    "9fa747a2-25ff-48ee-b078-04381f7c828f": Outcome(),
    "22cd266c-6246-4c06-9983-67f0c26346b0": Outcome(tip=20),
    "4mp4e78c-88ed-4d55-a269-8008dfe14e9": Outcome(),
    "388b5a08-a77c-48ef-ad2a-4a790e6f2789": Outcome(),
    "2b0b734b-b187-47f0-9d6f-288745210bdb": Outcome(tip=20),
    "19a01fbd-3dcd-4d9f-a499-a641684af745": Outcome(),
    "819f8d79-961e-4097-8f70-ef70b3e7db28": Outcome(),
    "cae0ee02-f83b-11ec-b939-0242ac120002": Outcome(),
    "841100b9-ee60-4537-9bcf-e30b2ba5e215": Outcome("BUYER_CANCELED"),
    "0a956d49-619a-4530-8e5e-8eac603ffc5e": Outcome("TIMED_OUT"),
    # These are for refunds.
    "f72dfb8e-4d65-4e56-aade-ec3fb8d33291": Outcome(),
    "aafea9fa-350c-4ab2-b033-b2fbb672e712": Outcome("BUYER_CANCELED"),
    "e371fb66-29a2-45a6-a928-f8de0e864242": Outcome("TIMED_OUT"),
}
#: Those that are offline, for checkouts and for refunds.
OFFLINE: Final = ("da40d603-c2ea-4a65-8cfd-f42e36dab0c7", "7647344e-aea2-4cff-ac53-513644de434d")
TEST_DEVICES: Final = frozenset((*OUTCOMES, *OFFLINE))
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
