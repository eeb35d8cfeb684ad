"""Confirmations of Polar's checkouts: who may confirm one, with what, and whether the card pays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .checkouts import Checkouts, accept_open
from .commerce import ACTIVE, Commerce
from .customers import Customers
from .discounts import Discounts
from .orders import Orders
from .purchases import Purchases
from .refusals import invalid, problem, refused

__all__ = ["Confirmations"]


class Confirmations:
    """Confirms checkouts.

    Args:
        commerce: Holds the records.
        checkouts: Changes checkouts by what buyers fill in.
        customers: Knows who has an email address.
        discounts: Counts redemptions.
        orders: Records payments that are declined.
        purchases: Makes what a confirmed checkout is for.
    """

    def __init__(
        self,
        commerce: Commerce,
        checkouts: Checkouts,
        customers: Customers,
        discounts: Discounts,
        orders: Orders,
        purchases: Purchases,
    ) -> None:
        self._commerce = commerce
        self._checkouts = checkouts
        self._customers = customers
        self._discounts = discounts
        self._orders = orders
        self._purchases = purchases

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"checkouts:client_confirm": Endpoint(self._confirm)}

    def confirm(self, checkout: Record, given: Mapping[str, Any], *, declined: bool = False) -> Record:
        """Confirm a checkout, and make what it is for.

        Args:
            checkout: The checkout.
            given: What the buyer fills in.
            declined: Whether the buyer's card is declined.

        Returns:
            The answer, with the checkout as it is before the purchase is made.

        Raises:
            Refusal: It cannot be confirmed, or the card is declined.
        """
        self._checkouts.accept_unlocked(checkout)
        accept_open(checkout)
        before = dict(checkout)
        try:
            self._checkouts.apply(checkout, given, confirmed=True)
            self._accept_form(checkout, given)
            self._accept_buyer(checkout)
            self._accept_discount(checkout)
            if declined and checkout["is_payment_form_required"]:
                self._record_decline(checkout)
                raise problem(400, "PaymentError", "Your card was declined.")
        except Refusal:
            # What a refused buyer filled in is not kept.
            checkout.clear()
            checkout.update(before)
            raise
        if checkout["discount_id"] is not None:
            self._discounts.redeem(checkout["discount_id"], checkout_id=checkout["id"])
        confirmed = self._purchases.complete(checkout)
        return self._checkouts.public("checkouts:client_confirm", confirmed)

    def _confirm(self, request: Request) -> Record:
        return self.confirm(self._checkouts.by_secret(request.path["client_secret"]), request.body)

    def _accept_form(self, checkout: Record, given: Mapping[str, Any]) -> None:
        needed = {
            "customer_email": bool(checkout["customer_email"]),
            "confirmation_token_id": bool(given.get("confirmation_token_id"))
            or not checkout["is_payment_form_required"],
        }
        missing = [
            {"type": "missing", "loc": ["body", name], "msg": "Field is required.", "input": None}
            for name, there in needed.items()
            if not there
        ]
        if missing:
            raise invalid(*missing, error="PolarRequestValidationError")

    def _accept_buyer(self, checkout: Record) -> None:
        """Refuse a second subscription of one customer, unless the organization allows it."""
        settings = self._commerce.organization["subscription_settings"]
        recurring = checkout["product"]["is_recurring"] and checkout["subscription_id"] is None
        if not recurring or settings["allow_multiple_subscriptions"]:
            return
        id = checkout["customer_id"] or (self._customers.by_email(checkout["customer_email"]) or {}).get("id")
        if any(one["status"] in ACTIVE for one in self._commerce.of("subscriptions", "customer_id", id)):
            text = "You already have an active subscription."
            raise problem(403, "AlreadyActiveSubscriptionError", text)

    def _accept_discount(self, checkout: Record) -> None:
        discount = self._commerce.rows("discounts").get(checkout["discount_id"] or "")
        if discount is not None and self._discounts.exhausted(discount):
            text = "Discount is no longer redeemable."
            raise refused(("body", "discount_id"), text, discount["id"])
        if discount is not None:
            known = self._customers.by_email(checkout["customer_email"]) or {}
            self._checkouts.accept_redeemer(discount, {"customer_id": known.get("id"), **_known(checkout)})

    def _record_decline(self, checkout: Record) -> None:
        amount, currency = checkout["total_amount"], checkout["currency"]
        if amount:
            self._orders.pay(amount, currency, "purchase", declined=True, checkout_id=checkout["id"])


def _known(checkout: Record) -> Record:
    return {name: checkout[name] for name in ("customer_id", "customer_email") if checkout[name] is not None}
