"""Cards on file: https://developer.squareup.com/docs/cards-api/overview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .listing import page
from .payment_sources import DECLINED, plain_card
from .refusals import present, refused

__all__ = ["Cards"]

CARDS: Final = "cards"
#: The fields of a card that the request may set.
GIVEN: Final = ("cardholder_name", "billing_address", "customer_id", "reference_id", "exp_month", "exp_year")


class Cards:
    """The cards that customers have on file."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateCard": Endpoint(
                lambda request: {"card": self.keep(request.body["source_id"], request.body["card"])}
            ),
            "ListCards": Endpoint(self._list),
            "DisableCard": Endpoint(self._disable),
        }

    def keep(self, source: str, given: Mapping[str, Any]) -> Record:
        """Keep the card of a token or of a payment.

        Args:
            source: The id of the token or the payment.
            given: What the card is to have beside it.

        Raises:
            Refusal: The card is declined, or there is no such customer.
        """
        commerce = self._commerce
        if source in DECLINED:
            raise refused(402, DECLINED[source], f"The card was declined: {DECLINED[source]}.")
        return commerce.add(
            CARDS,
            f"ccof:{commerce.ids.text(24)}",
            {
                **plain_card(commerce.moment.year),
                **{name: given[name] for name in GIVEN if name in given},
                "merchant_id": commerce.host.merchant_id,
                "fingerprint": "sq-1-sandbox",
                "bin": "411111",
                "card_type": "CREDIT",
                "prepaid_type": "NOT_PREPAID",
                "enabled": True,
                "version": 1,
                "created_at": commerce.now,
            },
        )

    def _list(self, request: Request) -> Record:
        asked = request.query
        rows = self._commerce.rows(CARDS)
        found = rows.kept(
            request.listed(),
            lambda: [
                card
                for card in rows.values()
                if (card.get("enabled", True) or asked.get("include_disabled") == "true")
                and all(asked.get(name) in (None, card.get(name)) for name in ("customer_id", "reference_id"))
            ],
        )
        cards, beside = page(request, found)
        return present({"cards": cards or None, "cursor": beside.get("cursor")})

    def _disable(self, request: Request) -> Record:
        card = self._commerce.find(CARDS, request.path["card_id"])
        if card["enabled"]:
            card |= {"enabled": False, "version": card["version"] + 1, "disabled_at": self._commerce.now}
            self._commerce.tell(CARDS, "disabled", card)
        return {"card": card}
