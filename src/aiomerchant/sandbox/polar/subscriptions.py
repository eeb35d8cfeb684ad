"""Polar's operations on subscriptions: created for free products, changed, canceled, revoked, paused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import Commerce, parsed
from .customers import Customers
from .discounts import GONE, Discounts
from .prices import charged, in_currency
from .refusals import not_found, problem, refused
from .renewals import Renewals
from .subscription_states import SubscriptionStates

__all__ = ["Subscriptions"]

ENDED: Final = frozenset({"canceled", "unpaid", "incomplete_expired"})
#: The fields of a cancellation in the customer portal, by the name that they have in a subscription.
PORTAL: Final = {
    "cancellation_reason": "customer_cancellation_reason",
    "cancellation_comment": "customer_cancellation_comment",
}
REASONS: Final = ("customer_cancellation_reason", "customer_cancellation_comment")


class Subscriptions:
    """The operations on subscriptions.

    Args:
        commerce: Holds the records.
        states: Changes what becomes of a subscription.
        renewals: Bills what changes.
        benefits: Grants and revokes what subscriptions give.
        discounts: Says which discounts can be redeemed.
        customers: Knows who has a card.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        renewals: Renewals,
        benefits: Benefits,
        discounts: Discounts,
        customers: Customers,
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._renewals = renewals
        self._benefits = benefits
        self._discounts = discounts
        self._customers = customers
        #: What changes a subscription, by the field that asks for it.
        self._changes: Mapping[str, Callable[[Record, Mapping[str, Any]], None]] = {
            "revoke": self._revoke,
            "cancel_at_period_end": self._cancel,
            "pause_at_period_end": self._pause,
            "resume": self._resume,
            "seats": self._seats,
            "current_billing_period_end": self._move,
            "pending_update": self._clear,
        }

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "subscriptions:create": Endpoint(self._create),
            "subscriptions:update": Endpoint(self._update),
            "subscriptions:revoke": Endpoint(self._delete),
            "customer_portal:subscriptions:update": Endpoint(self._update_own),
            "customer_portal:subscriptions:cancel": Endpoint(self._cancel_own),
        }

    def _create(self, request: Request) -> Record:
        """Start a subscription to a free product, without an order."""
        body = request.body
        product = self._commerce.rows("products")[body["product_id"]]
        if not product["is_recurring"]:
            raise refused(("body", "product_id"), "Product is not a recurring product.", product["id"])
        prices = in_currency(product["prices"], "usd") or product["prices"]
        if charged(prices):
            text = "Product is not free. Paid subscriptions are bought through a checkout."
            raise refused(("body", "product_id"), text, product["id"])
        customer = self._commerce.rows("customers").get(body.get("customer_id") or "")
        if customer is None:
            customer = self._commerce.of("customers", "external_id", body["external_customer_id"])[0]
        metadata = body.get("metadata") or {}
        subscription = self._states.start(customer, product, prices, metadata=metadata)
        self._benefits.follow(subscription)
        self._commerce.tell_state(customer)
        return subscription

    def _update(self, request: Request) -> Record:
        return self._changed(self._commerce.find("subscriptions", request.path["id"]), request.body)

    def _delete(self, request: Request) -> Record:
        return self._changed(self._commerce.find("subscriptions", request.path["id"]), {"revoke": True})

    def _update_own(self, request: Request) -> Record:
        body = {PORTAL.get(name, name): value for name, value in request.body.items()}
        changed = self._changed(self._own(request), body)
        seen: Record = self._commerce.records.seen(request.operation.id, changed)
        return seen

    def _cancel_own(self, request: Request) -> Record:
        changed = self._changed(self._own(request), {"cancel_at_period_end": True})
        seen: Record = self._commerce.records.seen("customer_portal:subscriptions:update", changed)
        return seen

    def _own(self, request: Request) -> Record:
        subscription = self._commerce.find("subscriptions", request.path["id"])
        if request.token is None or request.token.subject != subscription["customer_id"]:
            raise not_found()
        return subscription

    def _changed(self, subscription: Record, body: Mapping[str, Any]) -> Record:
        change = next((self._changes[name] for name in self._changes if name in body), self._change)
        change(subscription, body)
        self._commerce.tell_state_of(subscription["customer_id"])
        return subscription

    # Ends

    def _revoke(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["status"] in ENDED:
            raise _already_canceled()
        self._states.end(subscription, _why(body))
        self._renewals.void_open(subscription)
        self._states.withdraw(subscription)

    def _cancel(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if body["cancel_at_period_end"]:
            if subscription["status"] in ENDED or subscription["cancel_at_period_end"]:
                raise _already_canceled()
            self._states.schedule_end(subscription, _why(body))
        elif subscription["status"] in ENDED:
            raise problem(410, "ResourceUnavailable", "This subscription has already ended.")
        elif not subscription["cancel_at_period_end"]:
            raise problem(400, "BadRequest", "This subscription is not scheduled to be canceled.")
        else:
            self._states.keep(subscription)

    # Pauses

    def _pause(self, subscription: Record, body: Mapping[str, Any]) -> None:
        wanted = body["pause_at_period_end"]
        if wanted and (
            subscription["pause_at_period_end"] or subscription["status"] not in {"active", "trialing"}
        ):
            raise problem(409, "CannotPauseSubscription", "This subscription cannot be paused.")
        if not wanted and not subscription["pause_at_period_end"]:
            raise problem(409, "NoScheduledPause", "This subscription has no scheduled pause.")
        resumes = body.get("resumes_at") if wanted else None
        self._set(subscription, pause_at_period_end=wanted, resumes_at=resumes)

    def _resume(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["status"] != "paused":
            raise problem(409, "CannotResumeSubscription", "This subscription is not paused.")
        self._renewals.resume(subscription)

    # Periods and seats

    def _move(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["status"] not in {"active", "trialing"}:
            raise problem(403, "InactiveSubscription", "This subscription is not active.")
        end = body["current_billing_period_end"]
        if parsed(end) <= self._commerce.moment:
            text = "Billing period end must be in the future."
            raise refused(("body", "current_billing_period_end"), text, end)
        self._set(subscription, current_period_end=to_iso(parsed(end)))

    def _clear(self, subscription: Record, body: Mapping[str, Any]) -> None:
        self._set(subscription, pending_update=None)

    def _seats(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["cancel_at_period_end"] or subscription["status"] in ENDED:
            raise _already_canceled()
        if not any(price["amount_type"] == "seat_based" for price in subscription["prices"]):
            raise problem(400, "NotASeatBasedSubscription", "This subscription does not have seats.")
        least = max(min(price["seat_tiers"]["minimum_seats"] for price in subscription["prices"]), 1)
        if body["seats"] < least:
            raise problem(400, "BelowMinimumSeats", f"The minimum is {least} seats.")
        if self._behavior(body) == "next_period":
            self._set(subscription, pending_update=self._pending(subscription, seats=body["seats"]))
            return

        def change() -> None:
            self._commerce.change("subscriptions", subscription, seats=body["seats"])
            self._states.reprice(subscription)

        self._switch(subscription, self._behavior(body), change)

    # Products, discounts, trials

    def _change(self, subscription: Record, body: Mapping[str, Any]) -> None:
        product = self._new_product(subscription, body)
        discount = self._new_discount(subscription, body)
        if "metadata" in body:
            self._commerce.change("subscriptions", subscription, metadata=body["metadata"])
        if discount:
            self._commerce.change("subscriptions", subscription, **discount)
            self._states.reprice(subscription)
        if body.get("trial_end") is not None:
            self._set_trial(subscription, body["trial_end"])
            return
        if product is None:
            self._commerce.tell("subscriptions", "updated", subscription)
        elif self._behavior(body) == "next_period":
            self._set(subscription, pending_update=self._pending(subscription, product_id=product["id"]))
        else:
            self._switch(
                subscription, self._behavior(body), lambda: self._states.switch(subscription, product)
            )

    def _new_product(self, subscription: Record, body: Mapping[str, Any]) -> Record | None:
        id = body.get("product_id")
        if id is None:
            return None
        if subscription["cancel_at_period_end"] or subscription["status"] in ENDED:
            raise _already_canceled()
        product = self._commerce.rows("products")[id]
        if not product["is_recurring"]:
            raise refused(("body", "product_id"), "Product is not recurring.", id)
        if product["is_archived"]:
            raise refused(("body", "product_id"), "Product is archived.", id)
        return None if id == subscription["product_id"] else product

    def _new_discount(self, subscription: Record, body: Mapping[str, Any]) -> Mapping[str, Any]:
        if "discount_id" not in body:
            return {}
        id = body["discount_id"]
        if id is not None and id != subscription["discount_id"]:
            product = body.get("product_id") or subscription["product_id"]
            if self._discounts.redeemable(id, product) is None:
                text = f"{GONE[:-1]}, is not applicable to this product or is not redeemable."
                raise refused(("body", "discount_id"), text, id)
            self._discounts.redeem(id)
        return {"discount_id": id}

    def _set_trial(self, subscription: Record, end: str) -> None:
        """Set the end of the trial; the time of `now` ends it."""
        if end == "now":
            now = self._commerce.moment
            self._commerce.change("subscriptions", subscription, trial_end=to_iso(now))
            self._renewals.renew(subscription, now)
            return
        if parsed(end) <= self._commerce.moment:
            raise refused(("body", "trial_end"), "Trial end must be in the future.", end)
        time = to_iso(parsed(end))
        self._set(subscription, status="trialing", trial_end=time, current_period_end=time)

    def _switch(self, subscription: Record, behavior: str, change: Callable[[], None]) -> None:
        """Change what is paid for, and bill the difference by the proration behavior."""
        name = subscription["product"]["name"]
        before = {"name": name, "amount": self._states.gross(subscription)}
        interval = _interval(subscription)
        snapshot = dict(subscription)
        change()
        now = self._commerce.moment
        after = {"name": subscription["product"]["name"], "amount": self._states.gross(subscription)}
        restarts = behavior == "reset" or _interval(subscription) != interval
        at_once = behavior == "invoice" or restarts
        customer = self._commerce.rows("customers")[subscription["customer_id"]]
        rest = self._renewals.remaining(
            snapshot, before, {"name": after["name"], "amount": 0} if restarts else after
        )
        if at_once and after["amount"] > before["amount"] and not self._customers.has_card(customer):
            self._commerce.change("subscriptions", subscription, **snapshot)
            raise problem(402, "PaymentFailed", "The customer has no payment method.")
        if restarts:
            self._states.restart(subscription, now)
        self._commerce.tell("subscriptions", "updated", subscription)
        if restarts:
            self._renewals.restart(subscription, rest)
        elif at_once and rest:
            self._renewals.bill_now(subscription, rest)
        else:
            self._renewals.keep(subscription, rest)
        self._benefits.follow(subscription)

    def _pending(self, subscription: Record, **what: Any) -> Record:
        return {
            "id": self._commerce.ids.uuid(),
            "created_at": self._commerce.now,
            "modified_at": None,
            "applies_at": subscription["current_period_end"],
            **dict.fromkeys(("product_id", "seats", "units")),
            **what,
        }

    def _behavior(self, body: Mapping[str, Any]) -> str:
        default = self._commerce.organization["subscription_settings"]["proration_behavior"]
        return str(body.get("proration_behavior") or default)

    def _set(self, subscription: Record, **given: Any) -> None:
        self._commerce.change("subscriptions", subscription, **given)
        self._commerce.tell("subscriptions", "updated", subscription)


def _interval(subscription: Record) -> tuple[str, int]:
    return subscription["recurring_interval"], subscription["recurring_interval_count"]


def _why(body: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: body.get(name) for name in REASONS if name in body}


def _already_canceled() -> Exception:
    text = "This subscription is already canceled or will be at the end of the period."
    return problem(403, "AlreadyCanceledSubscription", text)
