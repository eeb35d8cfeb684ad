"""The states of a subscription, each with the events that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import Commerce, parsed
from .discounts import Discounts
from .meters import Meters
from .periods import later
from .prices import Choice, amount_off, charged, in_currency
from .seat_states import SeatStates

__all__ = ["SubscriptionStates"]

#: The fields of a subscription for a cancellation that is taken back.
UNCANCELED = {
    "cancel_at_period_end": False,
    **dict.fromkeys(
        ("canceled_at", "ends_at", "customer_cancellation_reason", "customer_cancellation_comment")
    ),
}


class SubscriptionStates:
    """What a subscription becomes: started, switched, canceled, ended, paused.

    Args:
        commerce: Holds the records.
        benefits: Grants and revokes what subscriptions give.
        discounts: Says which discount a period has.
        meters: Counts the usage that subscriptions bill.
        seats: Revokes the seats of subscriptions that end.
    """

    def __init__(
        self,
        commerce: Commerce,
        benefits: Benefits,
        discounts: Discounts,
        meters: Meters,
        seats: SeatStates,
    ) -> None:
        self._commerce = commerce
        self._benefits = benefits
        self._discounts = discounts
        self._meters = meters
        self._seats = seats
        #: The amounts that customers chose for custom prices, by subscription.
        self._chosen: dict[str, int | None] = {}

    def start(
        self,
        customer: Record,
        product: Record,
        prices: Iterable[Record],
        *,
        trial_end: datetime | None = None,
        amount: int | None = None,
        **more: Any,
    ) -> Record:
        """Start a subscription now.

        Args:
            customer: The customer.
            product: The product.
            prices: Its prices in the currency of the subscription.
            trial_end: The end of a trial, which is the first period.
            amount: The amount that the customer chose, for a custom price.
            **more: Further fields.
        """
        commerce, now = self._commerce, self._commerce.moment
        interval = product["recurring_interval"], product["recurring_interval_count"]
        id = commerce.ids.uuid()
        self._chosen[id] = amount
        commerce.sell(product)
        prices = list(prices)
        subscription = commerce.make(
            "subscriptions",
            {
                "currency": prices[0]["price_currency"],
                "recurring_interval": interval[0],
                "recurring_interval_count": interval[1],
                "status": "active" if trial_end is None else "trialing",
                "started_at": to_iso(now),
                "current_period_start": to_iso(now),
                "current_period_end": to_iso(trial_end or later(now, *interval)),
                "trial_start": None if trial_end is None else to_iso(now),
                "trial_end": None if trial_end is None else to_iso(trial_end),
                "cancel_at_period_end": False,
                "pause_at_period_end": False,
                "customer_id": customer["id"],
                "product_id": product["id"],
                "prices": prices,
                **more,
            },
            id,
        )
        self._meters.begin(subscription)
        self.reprice(subscription)
        subscription["modified_at"] = None
        for verb in "created", "active", "updated":
            commerce.tell("subscriptions", verb, subscription)
        return subscription

    def choice(self, subscription: Record) -> Choice:
        """What the customer chose: the amount, the seats and the units."""
        return Choice(
            self._chosen.get(subscription["id"]), subscription.get("seats"), subscription.get("units")
        )

    def gross(self, subscription: Record) -> int:
        """The amount of a period before its discount."""
        return charged(subscription["prices"], self.choice(subscription))

    def prices_of(self, subscription: Record, product: Record) -> list[Record]:
        """The prices of a product in the currency of a subscription, or all if there are none."""
        return in_currency(product["prices"], subscription["currency"]) or list(product["prices"])

    def undo(self, subscription: Record) -> Callable[[], None]:
        """What makes a subscription what it is now, also what the customer chose."""
        id, before = subscription["id"], dict(subscription)
        chosen = self._chosen.get(id)

        def undo() -> None:
            self._chosen[id] = chosen
            subscription.clear()
            subscription.update(before)
            self._commerce.records.refresh("/v1/subscriptions", subscription)

        return undo

    def switch(self, subscription: Record, product: Record) -> None:
        """Change the product, and all that follows from it."""
        self._chosen[subscription["id"]] = None
        prices = self.prices_of(subscription, product)
        self._commerce.change(
            "subscriptions",
            subscription,
            product_id=product["id"],
            prices=prices,
            currency=prices[0]["price_currency"],
            recurring_interval=product["recurring_interval"],
            recurring_interval_count=product["recurring_interval_count"],
            pending_update=None,
        )
        self.reprice(subscription)

    def reprice(self, subscription: Record) -> None:
        """Derive the amount from prices, seats, and the discount of the present period."""
        discount = self._discounts.of_period(subscription)
        gross = self.gross(subscription)
        self._commerce.change(
            "subscriptions",
            subscription,
            amount=gross - amount_off(discount, gross, subscription["currency"]),
            discount_id=discount and discount["id"],
            discount=discount,
            meters=self._meters.shown(subscription),
        )

    def move(self, subscription: Record, start: datetime, end: datetime | None = None, **more: Any) -> None:
        """Begin a period; without an end, it is as long as the interval."""
        if end is None:
            interval = subscription["recurring_interval"], subscription["recurring_interval_count"]
            end = later(start, *interval, anchor=_anchor(subscription, start))
        period = {"current_period_start": to_iso(start), "current_period_end": to_iso(end)}
        self._commerce.change("subscriptions", subscription, **period, **more)

    def restart(self, subscription: Record, now: datetime) -> None:
        """Begin a period now, with usage from zero."""
        self.move(subscription, now)
        self._meters.begin(subscription)
        self.reprice(subscription)

    def schedule_end(self, subscription: Record, why: Mapping[str, Any]) -> None:
        self._commerce.change(
            "subscriptions",
            subscription,
            cancel_at_period_end=True,
            canceled_at=self._commerce.now,
            ends_at=subscription["current_period_end"],
            **why,
        )
        self._tell(subscription, "updated", "canceled")

    def keep(self, subscription: Record) -> None:
        """Take back a scheduled cancellation."""
        self._commerce.change("subscriptions", subscription, **UNCANCELED)
        self._tell(subscription, "updated", "uncanceled")

    def end(self, subscription: Record, why: Mapping[str, Any] | None = None) -> None:
        """End a subscription now. Its benefits are withdrawn separately."""
        now = self._commerce.now
        ends = {"canceled_at": now, "ends_at": now, "ended_at": now}
        self._commerce.change(
            "subscriptions", subscription, status="canceled", pending_update=None, **ends, **(why or {})
        )
        self._tell(subscription, "updated", "canceled", "revoked")

    def expire(self, subscription: Record) -> None:
        """End a subscription whose last period is over."""
        self._commerce.change("subscriptions", subscription, status="canceled", ended_at=self._commerce.now)
        self._tell(subscription, "updated", "canceled", "revoked")

    def fail(self, subscription: Record) -> None:
        """A period was not paid."""
        now = self._commerce.now
        self._commerce.change("subscriptions", subscription, status="past_due", past_due_at=now)
        self._tell(subscription, "updated", "past_due")

    def recover(self, subscription: Record) -> None:
        """A period was paid after all."""
        self._commerce.change("subscriptions", subscription, status="active", past_due_at=None)
        self._tell(subscription, "updated", "active")

    def pause(self, subscription: Record) -> None:
        now = self._commerce.now
        self._commerce.change(
            "subscriptions", subscription, status="paused", paused_at=now, pause_at_period_end=False
        )
        self._tell(subscription, "updated", "paused")

    def resume(self, subscription: Record) -> None:
        """Begin a new period after a pause."""
        self._commerce.change("subscriptions", subscription, status="active", paused_at=None, resumes_at=None)
        self.restart(subscription, self._commerce.moment)
        self._tell(subscription, "updated", "resumed")

    def withdraw(self, subscription: Record) -> None:
        """Revoke the benefits of a subscription, and the seats of one that has ended."""
        if subscription["status"] == "canceled":
            self._seats.release(subscription)
        self._benefits.revoke_all(subscription)

    def _tell(self, subscription: Record, *verbs: str) -> None:
        for verb in verbs:
            self._commerce.tell("subscriptions", verb, subscription)


def _anchor(subscription: Record, start: datetime) -> int:
    """The day of the month on which periods begin, also after a month that does not have it."""
    for name in "trial_end", "started_at":
        first = parsed(subscription[name]) if subscription[name] is not None else start
        if first.day > start.day and later(start, "day").day == 1:
            return first.day
    return start.day
