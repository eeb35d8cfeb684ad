"""What a payment is taken from: a card, a card on file, a gift card, a bank account, cash, or something else.

The tokens that decline are those of Square's own sandbox:
https://developer.squareup.com/docs/devtools/sandbox/payments
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .gift_cards import CARDS as GIFT_CARDS, GiftCards
from .money import amount_in, amount_of, money
from .refusals import missing, refused

__all__ = ["DECLINED", "OUTSIDE", "Sources", "plain_card"]

DECLINED: Final = {
    "cnon:card-nonce-declined": "GENERIC_DECLINE",
    "cnon:card-nonce-rejected-cvv": "CVV_FAILURE",
    "cnon:card-nonce-rejected-postalcode": "ADDRESS_VERIFICATION_FAILURE",
    "cnon:card-nonce-rejected-expiration": "INVALID_EXPIRATION",
    "cnon:gift-card-nonce-insufficient-funds": "INSUFFICIENT_FUNDS",
    "cnon:gift-card-nonce-insufficient-permission": "INSUFFICIENT_PERMISSIONS",
}
#: Sources whose money does not come through Square, so that nothing is authorized.
OUTSIDE: Final = frozenset({"CASH", "EXTERNAL"})
#: Sources that are no cards, by the beginning of their token.
OTHERS: Final = {"bauth:": "BANK_ACCOUNT", "bnon:": "BANK_ACCOUNT", "wnon:": "WALLET"}
TOKENS: Final = ("cnon:", *OTHERS)
#: The card on file that Square's sandbox has from the start.
STANDING: Final = "ccof:customer-card-id-ok"


def plain_card(year: int) -> Record:
    """The card of a token, in a certain year."""
    return {"card_brand": "VISA", "last_4": "5858", "exp_month": 12, "exp_year": year + 2}


class Sources:
    """The sources of payments.

    Args:
        commerce: Holds the records.
        gift_cards: Take part in payments with their balance.
    """

    def __init__(self, commerce: Commerce, gift_cards: GiftCards) -> None:
        self._commerce = commerce
        self._gift_cards = gift_cards

    def find(self, request: Request) -> Callable[[str], str | None]:
        """What finds the sources that a request may name: tokens, cards, for a card on file also payments."""
        keeps = request.operation.id == "CreateCard"
        collections = ["payments"] if keeps else ["cards", GIFT_CARDS]
        others = frozenset[str]() if keeps else OUTSIDE | {STANDING}

        def found(id: str) -> str | None:
            known = id.startswith(TOKENS) or id in others
            return "" if known or any(id in self._commerce.rows(name) for name in collections) else None

        return found

    def affordable(self, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """A request for a payment, for the balance of the gift card where that is less and taken as a part.

        Raises:
            Refusal: A part cannot be taken, since the payment is to be completed at once.
        """
        if not body.get("accept_partial_authorization"):
            return body
        if body.get("autocomplete") is not False:
            detail = "A part is taken of payments that are approved alone: autocomplete must be false."
            raise refused(400, "BAD_REQUEST", detail, "accept_partial_authorization")
        asked, gift = body["amount_money"], self._gift_cards.by_source(body["source_id"]) or {}
        balance = amount_of(gift.get("balance_money"))
        if body.get("tip_money") or body.get("app_fee_money") or not 0 < balance < amount_of(asked):
            return body
        return {**body, "amount_money": {**asked, "amount": balance}}

    def details(self, body: Mapping[str, Any], total: int, *, complete: bool) -> Record:
        """The fields of a payment for its source.

        Args:
            body: The request for the payment.
            total: The amount that is taken.
            complete: Whether it is taken at once.

        Raises:
            Refusal: The source declines, or there is no such source.
        """
        source = body["source_id"]
        if source in DECLINED:
            raise refused(402, DECLINED[source], f"The card was declined: {DECLINED[source]}.")
        if source in OUTSIDE:
            return self._outside(body, source, total, complete=complete)
        for prefix, kind in OTHERS.items():
            if source.startswith(prefix):
                return {"source_type": kind}
        return {
            "source_type": "CARD",
            "card_details": {
                "status": "AUTHORIZED",
                "card": self._card(body, source, total),
                "entry_method": "ON_FILE" if source.startswith("ccof:") else "KEYED",
                "cvv_status": "CVV_ACCEPTED",
                "avs_status": "AVS_ACCEPTED",
            },
        }

    def redeem(self, source: str, payment: Record) -> None:
        """Take what a payment takes from a gift card, where that is its source."""
        card = self._gift_cards.by_source(source)
        if card is not None:
            self._gift_cards.redeem(card, payment)

    def _card(self, body: Mapping[str, Any], source: str, total: int) -> Record:
        gift = self._gift_cards.by_source(source)
        if gift is not None:
            self._gift_cards.check_funds(gift, total)
            return {"card_brand": "SQUARE_GIFT_CARD", "last_4": gift["gan"][-4:]}
        if not source.startswith("ccof:") or source == STANDING:
            return plain_card(self._commerce.moment.year)
        card = self._commerce.find("cards", source, "source_id")
        if not card.get("enabled"):
            raise refused(400, "INVALID_CARD", "The card on file is disabled.", "source_id")
        if card.get("customer_id") not in (None, body.get("customer_id")):
            detail = "The request names no customer_id, or the card is another customer's."
            raise refused(404, "NOT_FOUND", detail, "source_id")
        return {name: card[name] for name in card if name != "version"}

    def _outside(self, body: Mapping[str, Any], source: str, total: int, *, complete: bool) -> Record:
        """Cash, or money that did not come through Square."""
        name = f"{source.lower()}_details"
        given = body.get(name)
        if not given:
            raise missing(name)
        if not complete:
            detail = f"A payment in {source} is completed at once."
            raise refused(400, "BAD_REQUEST", detail, "autocomplete")
        if source == "EXTERNAL":
            return {"source_type": source, name: given}
        change = amount_in(given, "buyer_supplied_money", f"{name}.") - total
        if change < 0:
            detail = "The buyer supplied less than the total."
            raise refused(400, "BAD_REQUEST", detail, f"{name}.buyer_supplied_money")
        return {
            "source_type": source,
            name: {**given, "change_back_money": money(change, given["buyer_supplied_money"]["currency"])},
        }
