"""Polar's seats: https://polar.sh/docs/features/seat-based-pricing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .refusals import not_found, problem, refused

__all__ = ["Seats"]

SEATS: Final = "customer-seats"
REVOKED: Final = "revoked"


class Seats:
    """The seats of subscriptions and orders, and who has them."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "customer-seats:assign_seat": Endpoint(self._assign),
            "customer-seats:list_seats": Endpoint(self._list),
            "customer-seats:revoke_seat": Endpoint(self._revoke),
        }

    def _assign(self, request: Request) -> Record:
        """Invite somebody to a seat; with `immediate_claim` it is taken at once."""
        commerce, body = self._commerce, request.body
        name, bought = self._bought(body)
        if self._left(name, bought) < 1:
            raise problem(400, "SeatNotAvailable", "No seats are available.")
        claimed = bool(body.get("immediate_claim"))
        customer = commerce.rows("customers").get(body.get("customer_id") or "", {})
        seat = commerce.make(
            SEATS,
            {
                name: bought["id"],
                "status": "claimed" if claimed else "pending",
                "customer_id": bought["customer_id"],
                "email": body.get("email") or customer.get("email"),
                "customer_email": body.get("email") or customer.get("email"),
                "claimed_at": commerce.now if claimed else None,
                "seat_metadata": body.get("metadata"),
            },
        )
        for verb in ("assigned", "claimed") if claimed else ("assigned",):
            commerce.tell(SEATS, verb, seat)
        return seat

    def _list(self, request: Request) -> Record:
        name, bought = self._bought(request.query)
        return {
            "seats": self._commerce.of(SEATS, name, bought["id"]),
            "available_seats": self._left(name, bought),
            "total_seats": bought["seats"] or 0,
        }

    def _revoke(self, request: Request) -> Record:
        seat = self._commerce.find(SEATS, request.path["seat_id"])
        now = self._commerce.now
        self._commerce.change(SEATS, seat, status=REVOKED, revoked_at=now)
        self._commerce.tell(SEATS, "revoked", seat)
        return seat

    def _bought(self, named: Mapping[str, Any]) -> tuple[str, Record]:
        """The field and the record that seats belong to: of a subscription, or of an order."""
        for name, collection in ("subscription_id", "subscriptions"), ("order_id", "orders"):
            if named.get(name) is not None:
                bought = self._commerce.rows(collection).get(named[name])
                if bought is None:
                    raise not_found()
                return name, bought
        raise refused(("body", "subscription_id"), "Either subscription_id or order_id is required.")

    def _left(self, name: str, bought: Record) -> int:
        taken = [one for one in self._commerce.of(SEATS, name, bought["id"]) if one["status"] != REVOKED]
        return (bought["seats"] or 0) - len(taken)
