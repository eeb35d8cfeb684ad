"""What becomes of Polar's subscriptions when a period is over: renewed and billed, ended, or paused."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import ACTIVE, Commerce, parsed
from .discounts import Discounts
from .dunning import Dunning
from .meters import Meters
from .orders import Orders
from .periods import describe, left
from .positions import positions
from .prices import metered_amount, rounded
from .quantities import QUANTITIES
from .subscription_states import SubscriptionStates

__all__ = ["Renewals"]

CYCLE: Final = "subscription_cycle"


class Renewals:
    """The periods of subscriptions.

    Args:
        commerce: Holds the records.
        states: Changes what becomes of a subscription.
        orders: Bills the periods.
        benefits: Grants benefits anew.
        discounts: Says which discount a period has.
        meters: Counts the usage that is billed.
        dunning: Takes care of what is not paid.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        orders: Orders,
        benefits: Benefits,
        discounts: Discounts,
        meters: Meters,
        dunning: Dunning,
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._orders = orders
        self._benefits = benefits
        self._discounts = discounts
        self._meters = meters
        self._dunning = dunning
        #: What remains to be billed or credited of periods that were changed, by subscription.
        self._remaining: dict[str, list[Record]] = {}

    def due(self, subscription: Record) -> datetime | None:
        """The time of the next change of a subscription; None if there is none."""
        if subscription["status"] in ACTIVE:
            return parsed(subscription["current_period_end"])
        resumes = subscription["resumes_at"]
        return parsed(resumes) if subscription["status"] == "paused" and resumes is not None else None

    def run(self, subscription: Record) -> None:
        """Do what is due now."""
        if subscription["status"] == "paused":
            self.resume(subscription)
        elif subscription["cancel_at_period_end"]:
            used = self._used(subscription)
            self._states.expire(subscription)
            self._settle(subscription, used)
            self._states.withdraw(subscription)
        elif subscription["pause_at_period_end"]:
            self._states.pause(subscription)
            self._states.withdraw(subscription)
        else:
            self.renew(subscription, parsed(subscription["current_period_end"]))
        self._commerce.tell_state_of(subscription["customer_id"])

    def renew(self, subscription: Record, start: datetime) -> None:
        """Begin the next period, and bill it. Without a card it is not paid, and the benefits are revoked."""
        commerce = self._commerce
        used = self._used(subscription)
        pending = subscription["pending_update"]
        if pending is not None:
            self._apply(subscription, pending)
        self._states.move(subscription, start, status="active")
        self._meters.begin(subscription)
        self._states.reprice(subscription)
        for verb in "cycled", "updated":
            commerce.tell("subscriptions", verb, subscription)
        items = [*used, *self._items(subscription)]
        if pending is not None and not any(item["amount"] for item in items):
            self._benefits.follow(subscription)
            return
        order = self._bill(subscription, items, CYCLE)
        commerce.tell("orders", "created", order)
        if self._orders.collect(order, CYCLE):
            self._orders.tell_paid(order)
            changed = pending is not None and self._benefits.follow(subscription)
            if not changed:
                self._benefits.cycle(subscription)
            return
        self._dunning.begin(subscription, order)

    def first_order(self, subscription: Record, checkout: Record) -> Record:
        """The order of the first period, which has been paid by a checkout; a trial costs nothing."""
        product, customer = self._parties(subscription)
        start, end = _period(subscription)
        times = _times(start, end)
        if subscription["status"] == "trialing":
            items = [self._orders.item(f"Trial period for {product['name']}", 0, **times)]
            discount = None
        else:
            items = [
                self._orders.item(label, amount, price, **times)
                for label, amount, price in self._static(subscription)
            ]
            discount = self._discounts.of_period(subscription)
        items = items or [self._orders.item(product["name"], 0, **times)]
        return self._orders.bill(
            customer,
            items,
            "subscription_create",
            product=product,
            currency=subscription["currency"],
            discount=discount,
            subscription=subscription,
            checkout=checkout,
            paid=True,
        )

    def resume(self, subscription: Record) -> None:
        """Begin a new period after a pause, and bill it."""
        self._states.resume(subscription)
        order = self._bill(subscription, self._items(subscription), CYCLE)
        self._commerce.tell("orders", "created", order)
        if self._orders.collect(order, CYCLE):
            self._orders.tell_paid(order)
            self._benefits.follow(subscription)
        else:
            self._dunning.begin(subscription, order)

    def remaining(self, subscription: Record, parts: Iterable[tuple[str, int]]) -> list[Record]:
        """What products cost for the rest of a period: what is credited is negative.

        Args:
            subscription: The subscription, as it was before the change.
            parts: The names of the products, with what they cost for a whole period.
        """
        start, end = _period(subscription)
        now = self._commerce.moment
        part = left(start, end, now)
        return [
            self._orders.item(
                f"Remaining time on {name} — {describe(now, end)}",
                rounded(amount * part),
                proration=True,
                **_times(now, end),
            )
            for name, amount in parts
            if amount
        ]

    def rest(self, subscription: Record, label: str, before: int) -> list[Record]:
        """The difference for the rest of a period, of which the whole has cost another amount before."""
        start, end = _period(subscription)
        now = self._commerce.moment
        amount = int((subscription["amount"] - before) * left(start, end, now))
        label = f"{'Remaining time on ' if amount < 0 else ''}{label} — {describe(now, end)}"
        item = self._orders.item(label, amount, proration=True, **_times(now, end))
        return [item] if amount else []

    def keep(self, subscription: Record, items: Iterable[Record]) -> None:
        """Keep what remains of the present period for the next order."""
        self._remaining.setdefault(subscription["id"], []).extend(items)

    def bill_now(self, subscription: Record, items: Iterable[Record]) -> None:
        """Bill a change at once."""
        order = self._bill(subscription, list(items), "subscription_update")
        self._commerce.tell("orders", "created", order)
        self._orders.collect(order, "purchase")
        self._orders.tell_paid(order)

    def restart(self, subscription: Record, items: Iterable[Record]) -> None:
        """Bill a period that has begun anew, less the credit for the period before."""
        self.keep(subscription, items)
        self.bill_now(subscription, self._items(subscription))

    def void_open(self, subscription: Record) -> None:
        """Void the orders that are not paid."""
        self._orders.void_open(subscription)

    def _settle(self, subscription: Record, used: list[Record]) -> None:
        """Bill what is open of the last period: its usage, and what remains of its changes."""
        items = [*used, *self._remaining.pop(subscription["id"], ())]
        if not any(item["amount"] for item in items):
            return
        order = self._bill(subscription, items, CYCLE)
        self._commerce.tell("orders", "created", order)
        if self._orders.collect(order, CYCLE):
            self._orders.tell_paid(order)

    def _bill(self, subscription: Record, items: list[Record], reason: str) -> Record:
        product, customer = self._parties(subscription)
        return self._orders.bill(
            customer,
            items,
            reason,
            product=product,
            currency=subscription["currency"],
            discount=self._discounts.of_period(subscription),
            subscription=subscription,
        )

    def _items(self, subscription: Record) -> list[Record]:
        """The positions of a period: credits first, then the period itself, then what else remains."""
        product, _ = self._parties(subscription)
        start, end = _period(subscription)
        remaining = self._remaining.pop(subscription["id"], [])
        times, span = _times(start, end), describe(start, end)
        period = [
            self._orders.item(f"{label} — {span}", amount, price, **times)
            for label, amount, price in self._static(subscription)
        ]
        return [
            *(item for item in remaining if item["amount"] < 0),
            *(period or [self._orders.item(f"{product['name']} — {span}", 0, **times)]),
            *(item for item in remaining if item["amount"] > 0),
        ]

    def _static(self, subscription: Record) -> list[tuple[str, int, Record]]:
        """What a period costs beside usage: labels, amounts and prices."""
        product, _ = self._parties(subscription)
        return positions(product["name"], subscription["prices"], self._states.choice(subscription))

    def _used(self, subscription: Record) -> list[Record]:
        """The positions for usage in the period that is over."""
        start, end = _period(subscription)
        return [
            self._orders.item(
                f"{price['meter']['name']} — {describe(start, end)}",
                metered_amount(price, self._meters.usage(subscription, price["meter_id"])),
                price,
                **_times(start, end),
            )
            for price in subscription["prices"]
            if "meter_id" in price
        ]

    def _apply(self, subscription: Record, pending: Record) -> None:
        if pending["product_id"] is not None:
            self._states.switch(subscription, self._commerce.rows("products")[pending["product_id"]])
        numbers = {one.name: pending[one.name] or subscription.get(one.name) for one in QUANTITIES}
        for quantity in QUANTITIES:
            if quantity.price(subscription["prices"]) is None:
                numbers[quantity.name] = None
        self._commerce.change("subscriptions", subscription, pending_update=None, **numbers)

    def _parties(self, subscription: Record) -> tuple[Record, Record]:
        product = self._commerce.rows("products")[subscription["product_id"]]
        return product, self._commerce.rows("customers")[subscription["customer_id"]]


def _period(subscription: Record) -> tuple[datetime, datetime]:
    return parsed(subscription["current_period_start"]), parsed(subscription["current_period_end"])


def _times(start: datetime, end: datetime) -> dict[str, Any]:
    return {"start_timestamp": to_iso(start), "end_timestamp": to_iso(end)}
