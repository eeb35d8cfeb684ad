"""Renewals that are not paid: tried again on some days, until the subscription is revoked.

https://polar.sh/docs/features/subscriptions/failed-payments
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import Commerce, parsed
from .customers import Customers
from .orders import Orders
from .subscription_states import SubscriptionStates

__all__ = ["Dunning"]

#: The waits before each of the repeated payments: they are 2, 7, 14 and 21 days after the first one.
WAITS: Final = tuple(timedelta(days=days) for days in (2, 5, 7, 7))


class Dunning:
    """The orders of subscriptions that are past due.

    Args:
        commerce: Holds the records.
        states: Changes what becomes of a subscription.
        orders: Takes what is due.
        benefits: Grants benefits anew.
        customers: Keeps the cards.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        orders: Orders,
        benefits: Benefits,
        customers: Customers,
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._orders = orders
        self._benefits = benefits
        self._customers = customers
        #: The repeated payments of each order that failed.
        self._failed: Counter[str] = Counter()

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"customer_portal:customers:add_payment_method": Endpoint(self._add_card)}

    def due(self, order: Record) -> datetime | None:
        """The time of the next payment of an order; None if there is none."""
        time = order.get("next_payment_attempt_at")
        return parsed(time) if order["status"] == "pending" and time is not None else None

    def begin(self, subscription: Record, order: Record) -> None:
        """A period was not paid: the subscription is past due, and the payment is tried again."""
        self._states.fail(subscription)
        self._schedule(order, WAITS[0])
        self._withdraw(subscription)

    def run(self, order: Record) -> None:
        """Try again to take what is due."""
        subscription = self._commerce.rows("subscriptions")[order["subscription_id"]]
        if not self._collect(subscription, order, "retry_dunning"):
            self._failed[order["id"]] += 1
            failed = self._failed[order["id"]]
            if failed < len(WAITS):
                self._schedule(order, WAITS[failed])
                self._withdraw(subscription)
            else:
                self._states.end(subscription)
                self._orders.void_open(subscription)
                self._states.withdraw(subscription)
        self._commerce.tell_state_of(subscription["customer_id"])

    def _collect(self, subscription: Record, order: Record, trigger: str) -> bool:
        if not self._orders.collect(order, trigger):
            return False
        self._orders.tell_paid(order)
        self._states.recover(subscription)
        self._benefits.follow(subscription)
        return True

    def _schedule(self, order: Record, wait: timedelta) -> None:
        time = to_iso(self._commerce.moment + wait)
        self._commerce.change("orders", order, next_payment_attempt_at=time)
        self._commerce.tell("orders", "updated", order)

    def _withdraw(self, subscription: Record) -> None:
        """Revoke the benefits, once the days that the organization grants are over."""
        settings = self._commerce.organization["subscription_settings"]
        grace = timedelta(days=settings["benefit_revocation_grace_period"])
        if self._commerce.moment >= parsed(subscription["past_due_at"]) + grace:
            self._states.withdraw(subscription)

    def _add_card(self, request: Request) -> Record:
        """Keep another card of the customer of a session, and pay with it what is past due."""
        commerce = self._commerce
        customer = self._customers.of_session(request)
        method = self._customers.add_card(customer)
        for subscription in commerce.of("subscriptions", "customer_id", customer["id"]):
            for order in commerce.of("orders", "subscription_id", subscription["id"]):
                if subscription["status"] == "past_due" and order["status"] == "pending":
                    self._collect(subscription, order, "retry_payment_method_update")
                    commerce.tell_state(customer)
        return {"status": "succeeded", "payment_method": method}
