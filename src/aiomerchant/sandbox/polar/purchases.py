"""What a confirmed checkout makes: customer, subscription or order, payment, benefits, and their events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiomerchant.sandbox.state import Record

from .benefits import Benefits
from .commerce import Commerce, parsed
from .customers import MEMBERS, Customers
from .orders import Orders
from .positions import positions
from .prices import Choice, in_currency
from .quotes import Quotes
from .renewals import Renewals
from .subscription_states import SubscriptionStates

__all__ = ["Purchases"]


class Purchases:
    """Completes checkouts.

    Args:
        commerce: Holds the records.
        customers: Knows and makes the buyers.
        orders: Makes orders and payments.
        states: Starts subscriptions.
        renewals: Makes the first orders of subscriptions.
        benefits: Grants what was bought.
        quotes: Knows what a buyer chose.
        open_session: Opens a session for a customer, and returns its token.
    """

    def __init__(
        self,
        commerce: Commerce,
        customers: Customers,
        orders: Orders,
        states: SubscriptionStates,
        renewals: Renewals,
        benefits: Benefits,
        quotes: Quotes,
        open_session: Callable[[Record], str],
    ) -> None:
        self._commerce = commerce
        self._customers = customers
        self._orders = orders
        self._states = states
        self._renewals = renewals
        self._benefits = benefits
        self._quotes = quotes
        self._open_session = open_session

    def complete(self, checkout: Record) -> Record:
        """Make what a checkout is for.

        Returns:
            The checkout as it is when it is confirmed, with the token of a session for the customer.
        """
        commerce = self._commerce
        customer, member = self._customers.bought(checkout)
        if member is not None:
            commerce.tell(MEMBERS, "created", member)
        # The event tells of the checkout from before the customer was found or made.
        commerce.change("checkouts", checkout, status="confirmed")
        commerce.tell("checkouts", "updated", checkout)
        commerce.change("checkouts", checkout, customer_id=customer["id"])
        confirmed = {**checkout, "customer_session_token": self._open_session(customer)}
        if checkout["is_payment_form_required"]:
            self._customers.add_card(customer)
        commerce.tell("customers", "updated" if member is None else "created", customer)
        commerce.tell_state(customer)
        make = self._subscribe if checkout["product"]["is_recurring"] else self._sell
        order, by, bought = make(checkout, customer)
        if order["total_amount"]:
            named = {"checkout_id": checkout["id"], "order_id": order["id"]}
            self._orders.pay(order["total_amount"], order["currency"], "purchase", **named)
        for verb in "created", "updated", "paid":
            commerce.tell("orders", verb, order)
        commerce.change("checkouts", checkout, status="succeeded")
        commerce.tell("checkouts", "updated", checkout)
        self._benefits.follow(bought, by)
        commerce.tell_state(customer)
        return confirmed

    def _sell(self, checkout: Record, customer: Record) -> tuple[Record, str, Record]:
        """The order of a single purchase."""
        product = self._commerce.rows("products")[checkout["product_id"]]
        prices = in_currency(checkout["prices"][product["id"]], checkout["currency"])
        sold = positions(product["name"], prices, Choice(**self._quotes.choice(checkout)))
        order = self._orders.bill(
            customer,
            [self._orders.item(*one) for one in sold] or [self._orders.item(product["name"], 0)],
            "purchase",
            product=product,
            currency=checkout["currency"],
            discount=checkout["discount"],
            checkout=checkout,
            paid=True,
        )
        return order, "order_id", order

    def _subscribe(self, checkout: Record, customer: Record) -> tuple[Record, str, Record]:
        """The subscription and its first order."""
        commerce = self._commerce
        product = commerce.rows("products")[checkout["product_id"]]
        known = commerce.rows("subscriptions").get(checkout["subscription_id"] or "")
        if known is not None:
            self._states.switch(known, product)
            commerce.change("subscriptions", known, checkout_id=checkout["id"])
            self._states.restart(known, commerce.moment)
            commerce.tell("subscriptions", "updated", known)
            subscription = known
        else:
            subscription = self._states.start(
                customer,
                product,
                in_currency(checkout["prices"][product["id"]], checkout["currency"]),
                trial_end=None if checkout["trial_end"] is None else parsed(checkout["trial_end"]),
                amount=self._quotes.choice(checkout)["amount"],
                **self._copied(checkout),
            )
        order = self._renewals.first_order(subscription, checkout)
        return order, "subscription_id", subscription

    def _copied(self, checkout: Record) -> dict[str, Any]:
        return {
            "checkout_id": checkout["id"],
            "discount_id": checkout["discount_id"],
            "metadata": checkout["metadata"],
            "custom_field_data": checkout.get("custom_field_data") or {},
            "seats": checkout["seats"],
            "units": checkout.get("units"),
        }
