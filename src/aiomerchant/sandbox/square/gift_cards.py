"""Gift cards and what becomes of their balance.

https://developer.squareup.com/docs/gift-cards/using-gift-cards-api
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from string import digits
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .money import CURRENCY, amount_in, amount_of, money, same_currency
from .refusals import error, missing, refused

__all__ = ["GiftCards"]

CARDS: Final = "gift-cards"
ACTIVITIES: Final = "gift-cards/activities"
#: The largest balance of a card in US cents.
LARGEST: Final = 200_000


class GiftCards:
    """The gift cards of a seller."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce
        #: What an activity does to the balance: the amount that it adds.
        self._changes: Mapping[str, Callable[[Record, Record], int]] = {
            "ACTIVATE": self._bought,
            "LOAD": self._bought,
            "REDEEM": self._taken,
            "CLEAR_BALANCE": lambda card, details: -amount_of(card["balance_money"]),
            "DEACTIVATE": lambda card, details: 0,
            "ADJUST_INCREMENT": lambda card, details: _given(details),
            "ADJUST_DECREMENT": self._taken,
            "REFUND": self._refunded,
            "UNLINKED_ACTIVITY_REFUND": lambda card, details: _given(details),
        }

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateGiftCard": Endpoint(self._create),
            "RetrieveGiftCardFromGAN": Endpoint(self._by_number),
            "CreateGiftCardActivity": Endpoint(self._act),
            "LinkCustomerToGiftCard": Endpoint(partial(self._link, linked=True)),
            "UnlinkCustomerFromGiftCard": Endpoint(partial(self._link, linked=False)),
        }

    def by_source(self, source: str) -> Record | None:
        """The card that is the source of a payment; None if the source is none."""
        return self._commerce.rows(CARDS).get(source)

    def check_funds(self, card: Record, amount: int) -> None:
        """Refuse to take more from a card than there is."""
        _check_active(card, "source_id")
        balance = amount_of(card["balance_money"])
        if amount > balance:
            detail = "The balance of the gift card is too low."
            errors = [
                error("PAYMENT_METHOD_ERROR", "INSUFFICIENT_FUNDS", detail, "source_id"),
                error("PAYMENT_METHOD_ERROR", "GIFT_CARD_AVAILABLE_AMOUNT", str(balance)),
            ]
            raise Refusal(402, {"errors": errors})

    def redeem(self, card: Record, payment: Record) -> None:
        """Take what a payment takes; of one that is approved it can be given back."""
        details = {
            "amount_money": payment["total_money"],
            "payment_id": payment["id"],
            "status": "COMPLETED" if payment["status"] == "COMPLETED" else "PENDING",
        }
        self._record(card, "REDEEM", details, -amount_of(payment["total_money"]), payment["location_id"])

    def settle(self, payment: Record) -> None:
        """Follow a payment that is completed or canceled."""
        for activity in self._of_payment(payment["id"]):
            details = activity["redeem_activity_details"]
            if details["status"] != "PENDING":
                continue
            self._commerce.rows(ACTIVITIES)[activity["id"]] |= {
                "redeem_activity_details": {**details, "status": payment["status"]}
            }
            self._commerce.tell(ACTIVITIES, "updated", activity)
            if payment["status"] == "CANCELED":
                self._move(self._commerce.find(CARDS, activity["gift_card_id"]), -_taken_by(details))

    def give_back(self, payment: Record, amount: int) -> None:
        """Put what is refunded of a payment back on the card that it was taken from."""
        for activity in self._of_payment(payment["id"]):
            card = self._commerce.find(CARDS, activity["gift_card_id"])
            details = {
                "redeem_activity_id": activity["id"],
                "amount_money": money(amount),
                "payment_id": payment["id"],
            }
            self._record(card, "REFUND", details, amount, payment["location_id"])

    # Operations

    def _create(self, request: Request) -> Record:
        given = request.body["gift_card"]
        number = given.get("gan") or f"7783320{self._commerce.ids.text(9, digits)}"
        if self._commerce.of(CARDS, "gan", number):
            raise refused(400, "BAD_REQUEST", "There is a gift card of this number.", "gift_card.gan")
        card = self._commerce.add(
            CARDS,
            f"gftc:{self._commerce.ids.text(32)}",
            {
                "type": given["type"],
                "gan_source": "OTHER" if given.get("gan") else "SQUARE",
                "state": "PENDING",
                "balance_money": money(0),
                "gan": number,
                "created_at": self._commerce.now,
            },
        )
        return {"gift_card": card}

    def _by_number(self, request: Request) -> Record:
        found = self._commerce.of(CARDS, "gan", request.body["gan"])
        if not found:
            raise refused(404, "NOT_FOUND", "There is no gift card of this number.", "gan")
        return {"gift_card": found[0]}

    def _link(self, request: Request, *, linked: bool) -> Record:
        """Link a card to a customer, or unlink it; an empty list is left out."""
        card = self._commerce.find(CARDS, request.path["gift_card_id"])
        customer = request.body["customer_id"]
        others = [one for one in card.pop("customer_ids", ()) if one != customer]
        if linked or others:
            card["customer_ids"] = [*others, customer] if linked else others
        self._commerce.tell(CARDS, "customer_linked" if linked else "customer_unlinked", card)
        return {"gift_card": card}

    def _act(self, request: Request) -> Record:
        given = request.body["gift_card_activity"]
        kind = given["type"]
        change = self._changes.get(kind)
        if change is None:
            detail = f"An activity {kind} is made by Square alone."
            raise refused(400, "INVALID_VALUE", detail, "gift_card_activity.type")
        card = self._named(given)
        name = f"{kind.lower()}_activity_details"
        details = given.get(name)
        if details is None:
            raise missing(f"gift_card_activity.{name}")
        if kind == "ACTIVATE":
            if card["state"] != "PENDING":
                detail = f"A gift card that is {card['state']} cannot be activated."
                raise refused(400, "BAD_REQUEST", detail)
        else:
            _check_active(card, "gift_card_activity.gift_card_id")
        added = change(card, details)
        if amount_of(card["balance_money"]) + added > LARGEST:
            raise refused(400, "PAYMENT_LIMIT_EXCEEDED", "A gift card holds 2,000 dollars at most.")
        if kind == "ACTIVATE":
            card["state"] = "ACTIVE"
        elif kind == "DEACTIVATE":
            card["state"] = "DEACTIVATED"
        elif kind == "REDEEM":
            details = {**details, "status": "COMPLETED"}
        elif kind != "REFUND" and "amount_money" not in details and added:
            details = {**details, "amount_money": money(abs(added))}
        return {"gift_card_activity": self._record(card, kind, details, added, given["location_id"])}

    def _named(self, given: Mapping[str, Any]) -> Record:
        """The card that an activity names by its id or its number."""
        if given.get("gift_card_id"):
            return self._commerce.find(CARDS, given["gift_card_id"])
        if not given.get("gift_card_gan"):
            raise missing("gift_card_activity.gift_card_id")
        found = self._commerce.of(CARDS, "gan", given["gift_card_gan"])
        if not found:
            detail = "There is no gift card of this number."
            raise refused(404, "NOT_FOUND", detail, "gift_card_activity.gift_card_gan")
        return found[0]

    # Amounts

    def _bought(self, _: Record, details: Mapping[str, Any]) -> int:
        """What a card is loaded with: an amount, or the line of an order that sold it."""
        if details.get("order_id") is None:
            return _given(details)
        order = self._commerce.find("orders", details["order_id"])
        for line in order.get("line_items", ()):
            if line["uid"] == details.get("line_item_uid"):
                return amount_of(line["gross_sales_money"])
        raise refused(404, "NOT_FOUND", "The order has no such line.", "gift_card_activity.line_item_uid")

    def _taken(self, card: Record, details: Mapping[str, Any]) -> int:
        amount = _given(details)
        if amount > amount_of(card["balance_money"]):
            raise refused(400, "INSUFFICIENT_FUNDS", "The balance of the gift card is too low.")
        return -amount

    def _refunded(self, _: Record, details: Mapping[str, Any]) -> int:
        id = details.get("redeem_activity_id")
        redeemed = self._commerce.find(ACTIVITIES, id, "gift_card_activity.refund_activity_details")
        whole = amount_of(redeemed.get("redeem_activity_details", {}).get("amount_money"))
        back = sum(
            amount_of(other["refund_activity_details"].get("amount_money"))
            for other in self._commerce.of(ACTIVITIES, "gift_card_id", redeemed["gift_card_id"])
            if other.get("refund_activity_details", {}).get("redeem_activity_id") == id
        )
        amount = _given(details) if details.get("amount_money") else whole - back
        if not 0 < amount <= whole - back:
            detail = "That is more than what is left of the redemption."
            raise refused(400, "REFUND_AMOUNT_INVALID", detail, category="REFUND_ERROR")
        return amount

    def _record(
        self, card: Record, kind: str, details: Mapping[str, Any], added: int, location: str
    ) -> Record:
        """The record of an activity, after its change of the balance."""
        balance = money(amount_of(card["balance_money"]) + added)
        activity = self._commerce.add(
            ACTIVITIES,
            f"gcact_{self._commerce.ids.text(32)}",
            {
                "type": kind,
                "location_id": location,
                "created_at": self._commerce.now,
                "gift_card_id": card["id"],
                "gift_card_gan": card["gan"],
                "gift_card_balance_money": balance,
                f"{kind.lower()}_activity_details": dict(details),
            },
        )
        self._move(card, added)
        return activity

    def _move(self, card: Record, added: int) -> None:
        card["balance_money"] = money(amount_of(card["balance_money"]) + added)
        self._commerce.tell(CARDS, "updated", card)

    def _of_payment(self, id: str) -> list[Record]:
        """The redemptions of a payment."""
        return self._commerce.rows(ACTIVITIES).matching(_by_payment, id)


def _by_payment(_: str, activity: Record) -> tuple[Any, ...]:
    """Files an activity under the payment that it is a redemption for."""
    id = activity.get("redeem_activity_details", {}).get("payment_id")
    return () if id is None else (id,)


def _given(details: Mapping[str, Any]) -> int:
    if not details.get("amount_money"):
        raise missing("amount_money")
    same_currency(details["amount_money"], CURRENCY, "amount_money")
    return amount_in(details, "amount_money")


def _taken_by(details: Mapping[str, Any]) -> int:
    return -amount_of(details["amount_money"])


def _check_active(card: Record, field: str) -> None:
    if card["state"] != "ACTIVE":
        raise refused(400, "BAD_REQUEST", f"The gift card is {card['state']}.", field)
