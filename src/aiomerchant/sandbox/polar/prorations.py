"""Changes of what a subscription pays for, and how the difference is billed.

https://polar.sh/docs/features/subscriptions/proration
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .benefits import Benefits
from .commerce import Commerce
from .customers import Customers
from .quantities import SEATS, UNITS, Quantity
from .refusals import problem, refused
from .renewals import Renewals
from .seat_states import SeatStates
from .subscription_states import SubscriptionStates

__all__ = ["ENDED", "Prorations", "already_canceled"]

ENDED: Final = frozenset({"canceled", "unpaid", "incomplete_expired"})


class Prorations:
    """Changes products, seats and units of subscriptions.

    Args:
        commerce: Holds the records.
        states: Changes what becomes of a subscription.
        renewals: Bills what changes.
        benefits: Grants and revokes what subscriptions give.
        customers: Knows who has a card.
        seats: Knows which seats are taken.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        renewals: Renewals,
        benefits: Benefits,
        customers: Customers,
        seats: SeatStates,
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._renewals = renewals
        self._benefits = benefits
        self._customers = customers
        self._seats = seats

    def change_product(self, subscription: Record, product: Record, body: Mapping[str, Any]) -> None:
        """Change the product, now or with the next period.

        Raises:
            Refusal: The new product is not sold in such a number, or the change is not paid.
        """
        behavior = self._behavior(body)
        numbers = self._numbers(subscription, product, behavior)
        if behavior == "next_period":
            self._commerce.sell(product)
            # What is scheduled stays so, but for a number that the new product is not sold by.
            lost = {name: None for name, number in numbers.items() if number is None}
            self._schedule(subscription, product_id=product["id"], **lost)
            return
        before = self._net(subscription)
        name = subscription["product"]["name"]

        def change() -> None:
            self._commerce.change("subscriptions", subscription, **numbers)
            self._states.switch(subscription, product)

        def rest(old: Record, *, restarts: bool) -> list[Record]:
            after = 0 if restarts else self._net(subscription)
            parts = ((name, -before), (product["name"], after))
            return self._renewals.remaining(old, parts)

        self._bill(subscription, behavior, change, rest)

    def change_number(self, subscription: Record, quantity: Quantity, body: Mapping[str, Any]) -> bool:
        """Change the number of seats or units, now or with the next period.

        Returns:
            False if nothing changed.

        Raises:
            Refusal: The subscription is not sold by that number, or not in such a one; or it is not paid.
        """
        if subscription["cancel_at_period_end"] or subscription["status"] in ENDED:
            raise already_canceled()
        new: int = body[quantity.name]
        price = quantity.accept(subscription["prices"], new)
        if quantity is SEATS:
            self._accept_assigned(subscription, new)
        old: int = subscription.get(quantity.name) or 1
        behavior = self._behavior(body)
        if new == old:
            return self._drop_pending(subscription, quantity)
        if behavior == "next_period":
            self._tell_number(subscription, quantity, old, new, behavior)
            self._schedule(subscription, **{quantity.name: new})
            return True
        before = self._net(subscription)
        name = subscription["product"]["name"]

        def change() -> None:
            # A product that is scheduled stays so; it is bought in the new number.
            pending = subscription["pending_update"]
            pending = {**pending, quantity.name: None} if pending and pending["product_id"] else None
            named = {quantity.name: new}
            self._commerce.change("subscriptions", subscription, pending_update=pending, **named)
            self._states.reprice(subscription)

        def rest(_: Record, *, restarts: bool) -> list[Record]:
            label = f"{name} ({quantity.changed(price, old, new)})"
            return [] if restarts else self._renewals.rest(subscription, label, before)

        self._bill(subscription, behavior, change, rest)
        self._tell_number(subscription, quantity, old, new, behavior)
        return True

    def tell_updated(self, subscription: Record, **given: Any) -> None:
        self._commerce.change("subscriptions", subscription, **given)
        self._commerce.tell("subscriptions", "updated", subscription)

    def _bill(
        self,
        subscription: Record,
        behavior: str,
        change: Callable[[], None],
        rest: Callable[..., list[Record]],
    ) -> None:
        """Change what is paid for, and bill the difference by the proration behavior.

        Args:
            subscription: The subscription.
            behavior: The proration behavior.
            change: Makes the change.
            rest: Says afterwards what is to be credited and billed for the present period, by the
                subscription as it was before, and by whether a new period begins.
        """
        old, gross = dict(subscription), self._states.gross(subscription)
        undo = self._states.undo(subscription)
        change()
        restarts = behavior == "reset" or _interval(subscription) != _interval(old)
        at_once = behavior == "invoice" or restarts
        customer = self._commerce.rows("customers")[subscription["customer_id"]]
        grows = self._states.gross(subscription) > gross
        has_card = self._customers.has_card(customer)
        if at_once and grows and not (has_card and not self._customers.is_declined(customer)):
            undo()
            why = "The customer's card was declined." if has_card else "The customer has no payment method."
            raise problem(402, "PaymentFailed", why)
        self._commerce.sell(self._commerce.rows("products")[subscription["product_id"]])
        # A trial has cost nothing, and a reset credits nothing.
        free = old["status"] == "trialing" or behavior == "reset"
        items = [] if free else rest(old, restarts=restarts)
        if restarts:
            self._states.restart(subscription, self._commerce.moment)
        self._commerce.tell("subscriptions", "updated", subscription)
        if restarts:
            self._renewals.restart(subscription, items)
        elif at_once and items:
            self._renewals.bill_now(subscription, items)
        else:
            self._renewals.keep(subscription, items)
        self._benefits.follow(subscription)

    def _net(self, subscription: Record) -> int:
        """What the present period costs after its discount."""
        amount: int = subscription["amount"]
        return amount

    def _numbers(self, subscription: Record, product: Record, behavior: str) -> Record:
        """The seats and the units that a subscription has of another product."""
        prices = self._states.prices_of(subscription, product)
        numbers: Record = {}
        for quantity in (SEATS, UNITS):
            price, old = quantity.price(prices), subscription.get(quantity.name)
            if price is None:
                numbers[quantity.name] = None
            elif quantity.price(subscription["prices"]) is None:
                if behavior == "next_period":
                    text = f"A product with {quantity.name} cannot be changed to with the next period."
                    raise refused(("body", "proration_behavior"), text, behavior)
                numbers[quantity.name] = quantity.bounds(price)[0]
            else:
                quantity.accept(prices, old or 1)
                numbers[quantity.name] = old
        return numbers

    def _accept_assigned(self, subscription: Record, seats: int) -> None:
        assigned = len(self._seats.assigned("subscription_id", subscription))
        if seats < assigned:
            text = f"Cannot decrease seats to {seats}. Currently {assigned} seats are assigned."
            raise problem(400, "SeatsAlreadyAssigned", text)

    def _drop_pending(self, subscription: Record, quantity: Quantity) -> bool:
        """Take back a scheduled change of a number, as the present one is asked for."""
        pending = subscription["pending_update"]
        if pending is None or pending[quantity.name] is None:
            return False
        kept = {**pending, quantity.name: None} if pending["product_id"] is not None else None
        self.tell_updated(subscription, pending_update=kept)
        return True

    def _tell_number(
        self, subscription: Record, quantity: Quantity, old: int, new: int, behavior: str
    ) -> None:
        self._commerce.happened(
            f"subscription.{quantity.name}_updated",
            subscription["customer_id"],
            {
                "subscription_id": subscription["id"],
                f"old_{quantity.name}": old,
                f"new_{quantity.name}": new,
                "proration_behavior": behavior,
            },
        )

    def _schedule(self, subscription: Record, **what: Any) -> None:
        """Change with the next period, beside what is scheduled already."""
        before = subscription["pending_update"]
        kept = before or {
            "id": self._commerce.ids.uuid(),
            "created_at": self._commerce.now,
            **dict.fromkeys(("product_id", "seats", "units")),
        }
        modified = None if before is None else self._commerce.now
        times = {"modified_at": modified, "applies_at": subscription["current_period_end"]}
        self.tell_updated(subscription, pending_update={**kept, **times, **what})

    def _behavior(self, body: Mapping[str, Any]) -> str:
        default = self._commerce.organization["subscription_settings"]["proration_behavior"]
        return str(body.get("proration_behavior") or default)


def already_canceled() -> Exception:
    text = "This subscription is already canceled or will be at the end of the period."
    return problem(403, "AlreadyCanceledSubscription", text)


def _interval(subscription: Record) -> tuple[str, int]:
    return subscription["recurring_interval"], subscription["recurring_interval_count"]
