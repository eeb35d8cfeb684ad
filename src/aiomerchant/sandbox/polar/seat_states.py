"""What becomes of seats: how many are left, and which are revoked."""

from __future__ import annotations

from typing import Final

from aiomerchant.sandbox.state import Record

from .commerce import Commerce

__all__ = ["SEATS", "SeatStates"]

SEATS: Final = "customer-seats"
REVOKED: Final = "revoked"
#: Whom a seat is for, and how they are invited.
HOLDER: Final = ("customer_id", "member_id", "email", "customer_email", "invitation_token_expires_at")


class SeatStates:
    """The seats of subscriptions and orders."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def assigned(self, by: str, bought: Record) -> list[Record]:
        """The seats that somebody has, or is invited to.

        Args:
            by: `order_id` or `subscription_id`.
            bought: The order or the subscription.
        """
        seats = self._commerce.of(SEATS, by, bought["id"])
        return [seat for seat in seats if seat["status"] != REVOKED]

    def left(self, by: str, bought: Record) -> int:
        return (bought["seats"] or 0) - len(self.assigned(by, bought))

    def revoke(self, seat: Record) -> None:
        """Take a seat from whom it is for; the place is free again."""
        nobody = dict.fromkeys(HOLDER)
        self._commerce.change(SEATS, seat, status=REVOKED, revoked_at=self._commerce.now, **nobody)
        self._commerce.tell(SEATS, "revoked", seat)

    def release(self, subscription: Record) -> None:
        """Revoke all seats of a subscription."""
        for seat in self.assigned("subscription_id", subscription):
            self.revoke(seat)
