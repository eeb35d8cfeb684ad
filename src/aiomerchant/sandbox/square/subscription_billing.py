"""What happens to Square's subscriptions by the clock: they begin, are billed, and do what was scheduled.

https://developer.squareup.com/docs/subscriptions-api/subscription-billing
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .cadences import after
from .commerce import Commerce
from .invoice_payments import INVOICES, midnight
from .invoices import Invoices
from .money import amount_of
from .orders import Orders
from .subscription_plans import PlanPhase, SubscriptionPlans

__all__ = ["ACTIONS", "EVENTS", "SUBSCRIPTIONS", "SubscriptionBilling"]

SUBSCRIPTIONS: Final = "subscriptions"
ACTIONS: Final = "subscriptions/actions"
EVENTS: Final = "subscriptions/events"
#: What of an order template each bill has.
TEMPLATE: Final = ("line_items", "taxes", "discounts", "service_charges")


class SubscriptionBilling:
    """Lets time pass for subscriptions.

    Args:
        commerce: Holds the records.
        plans: Says what a period costs.
        orders: Makes the order of a period.
        invoices: Bills it.
    """

    def __init__(
        self, commerce: Commerce, plans: SubscriptionPlans, orders: Orders, invoices: Invoices
    ) -> None:
        self._commerce = commerce
        self._plans = plans
        self._orders = orders
        self._invoices = invoices
        #: The number of periods that began, by subscription.
        self._periods: dict[str, int] = {}

    @property
    def today(self) -> date:
        return self._commerce.moment.date()

    def actions(self, subscription: Record) -> list[Record]:
        """What is scheduled for a subscription, in order."""
        found = self._commerce.of(ACTIONS, "subscription_id", subscription["id"])
        return sorted(found, key=lambda one: str(one["effective_date"]))

    def schedule(self, subscription: Record, kind: str, day: date, **more: Any) -> Record:
        """Schedule an action, in the place of an earlier one of the kind."""
        self.unschedule(subscription, kind)
        id = self._commerce.ids.uuid()
        fields = {"type": kind, "effective_date": day.isoformat(), **more}
        fields["subscription_id"] = subscription["id"]
        return self._commerce.add(ACTIONS, id, fields, tell=False)

    def unschedule(self, subscription: Record, kind: str) -> None:
        for action in self.actions(subscription):
            if action["type"] == kind:
                self._commerce.rows(ACTIONS).remove(action)

    def phase(self, subscription: Record) -> PlanPhase | None:
        """The phase of the period that begins next; None after the last one."""
        begun = self._periods.get(subscription["id"], 0)
        for phase in self._plans.phases(subscription["plan_variation_id"]):
            if phase.periods is None or begun < phase.periods:
                return phase
            begun -= phase.periods
        return None

    def cadence(self, subscription: Record) -> str:
        """The cadence of the current period."""
        phases = self._plans.phases(subscription["plan_variation_id"])
        return (self.phase(subscription) or phases[-1]).cadence

    # The clock

    def due(self, subscription: Record) -> datetime | None:
        days = [action["effective_date"] for action in self.actions(subscription)]
        match subscription:
            case {"status": "PENDING", "start_date": day} | {"status": "ACTIVE", "charged_through_date": day}:
                days.append(day)
            case {"status": "PAUSED"}:
                pass
            case _:
                return None
        return min(map(midnight, days), default=None)

    def run(self, subscription: Record) -> None:
        """Do all that is due by now."""
        today = self.today.isoformat()
        for action in self.actions(subscription):
            if action["effective_date"] <= today:
                self._commerce.rows(ACTIONS).remove(action)
                self._act(subscription, action)
        if subscription["status"] == "PENDING" and subscription["start_date"] <= today:
            self.begin(subscription)
        if subscription["status"] == "ACTIVE" and subscription["charged_through_date"] <= today:
            self._bill(subscription, date.fromisoformat(subscription["charged_through_date"]))

    def begin(self, subscription: Record) -> None:
        """Begin the first period."""
        self._record(subscription, "START_SUBSCRIPTION", subscription["start_date"])
        subscription["status"] = "ACTIVE"
        self._bill(subscription, date.fromisoformat(subscription["start_date"]))

    def change(self, subscription: Record, *, tell: bool = True, **fields: Any) -> None:
        version = subscription["version"] + 1
        self._commerce.change(SUBSCRIPTIONS, subscription, tell=tell, **fields, version=version)

    def _act(self, subscription: Record, action: Record) -> None:
        day = action["effective_date"]
        match action["type"]:
            case "CANCEL":
                self._stop(subscription, day, status="CANCELED")
            case "PAUSE":
                self._record(subscription, "PAUSE_SUBSCRIPTION", day)
                self.change(subscription, status="PAUSED")
            case "RESUME":
                self._record(subscription, "RESUME_SUBSCRIPTION", day)
                # The period that begins now is billed next.
                self.change(subscription, status="ACTIVE", charged_through_date=day)
            case "SWAP_PLAN":
                self._periods[subscription["id"]] = 0
                plan, phases = action["new_plan_variation_id"], action["phases"]
                self.change(subscription, plan_variation_id=plan, phases=phases)
                self._record(subscription, "PLAN_CHANGE", day, phases=phases)
            case "CHANGE_BILLING_ANCHOR_DATE":
                anchor = action["monthly_billing_anchor_date"]
                self.change(subscription, monthly_billing_anchor_date=anchor)
                more = {"monthly_billing_anchor_date": anchor}
                self._record(subscription, "BILLING_ANCHOR_DATE_CHANGED", day, **more)

    def _stop(self, subscription: Record, day: str, **fields: Any) -> None:
        for action in self.actions(subscription):
            self._commerce.rows(ACTIONS).remove(action)
        self._record(subscription, "STOP_SUBSCRIPTION", day)
        self.change(subscription, **fields)

    def _record(self, subscription: Record, kind: str, day: str, **more: Any) -> None:
        """Keep what happened, for the list of the subscription's events."""
        self._commerce.add(
            EVENTS,
            self._commerce.ids.uuid(),
            {
                "subscription_event_type": kind,
                "effective_date": day,
                "plan_variation_id": subscription["plan_variation_id"],
                "subscription_id": subscription["id"],
                **more,
            },
            tell=False,
        )

    # Bills

    def _bill(self, subscription: Record, start: date) -> None:
        """Begin a period, and bill it if it costs something."""
        phase = self.phase(subscription)
        if phase is None:
            day = start.isoformat()
            self._stop(subscription, day, status="COMPLETED", completed_date=day)
            return
        end = after(start, phase.cadence, anchor=subscription.get("monthly_billing_anchor_date"))
        self._periods[subscription["id"]] = self._periods.get(subscription["id"], 0) + 1
        ids = subscription.get("invoice_ids", [])
        asked = self._asked(subscription, phase)
        if asked is not None:
            ids = [self._invoice(subscription, self._orders.create(asked), start), *ids]
        self.change(subscription, charged_through_date=end.isoformat(), invoice_ids=ids or None)

    def _asked(self, subscription: Record, phase: PlanPhase) -> Record | None:
        """The order of a period; None if it costs nothing."""
        who = {name: subscription[name] for name in ("location_id", "customer_id")}
        if phase.price is None:
            template = subscription["phases"][phase.ordinal]["order_template_id"]
            order = self._commerce.find("orders", template)
            if not amount_of(order["total_money"]):
                return None
            return {**who, **{name: deepcopy(order[name]) for name in TEMPLATE if name in order}}
        price = subscription.get("price_override_money") or phase.price
        if not amount_of(price):
            return None
        # A test may have put the plan there with a price in no currency.
        price = {"currency": self._commerce.currency(subscription["location_id"]), **price}
        rate = subscription.get("tax_percentage")
        taxes = [{"name": "Tax", "percentage": rate, "scope": "ORDER"}] if rate else None
        line = {"name": phase.name, "quantity": "1", "base_price_money": price}
        return {**who, "line_items": [line], "taxes": taxes}

    def _invoice(self, subscription: Record, order: Record, day: date) -> str:
        """Bill an order: to the card on file, or else by mail."""
        card = self._commerce.rows("cards").get(subscription.get("card_id") or "")
        charged = card is not None and card["enabled"]
        asked: Record = {"request_type": "BALANCE", "due_date": day.isoformat()}
        if charged:
            asked |= {"automatic_payment_source": "CARD_ON_FILE", "card_id": subscription["card_id"]}
        invoice = self._invoices.draft(
            {
                "order_id": order["id"],
                "primary_recipient": {"customer_id": subscription["customer_id"]},
                "payment_requests": [asked],
                "delivery_method": "EMAIL",
            },
            subscription_id=subscription["id"],
        )
        self._invoices.publish(invoice)
        if card is not None and not charged:
            self._commerce.tell(INVOICES, "scheduled_charge_failed", invoice)
        id: str = invoice["id"]
        return id
