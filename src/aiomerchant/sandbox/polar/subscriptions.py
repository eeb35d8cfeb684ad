"""Polar's operations on subscriptions: created for free products, changed, canceled, revoked, paused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import ACTIVE, Commerce, parsed
from .customers import Customers
from .discounts import Discounts
from .prices import Choice, charged, free, in_currency
from .prorations import ENDED, Prorations, already_canceled
from .quantities import SEATS, UNITS, Quantity
from .references import NOT_REDEEMABLE
from .refusals import not_found, problem, refused
from .renewals import Renewals
from .subscription_states import SubscriptionStates

__all__ = ["Subscriptions"]

#: The fields of a cancellation in the customer portal, by the name that they have in a subscription.
PORTAL: Final = {
    "cancellation_reason": "customer_cancellation_reason",
    "cancellation_comment": "customer_cancellation_comment",
}
#: What a customer changes only if the organization's settings say so: the setting, whether it is on by
#: itself, and the error, by the field that asks for it.
ALLOWED: Final = {
    "product_id": ("update_plan", True, "UpdateSubscriptionPlanNotAllowed"),
    "seats": ("update_seats", True, "UpdateSubscriptionSeatsNotAllowed"),
    "units": ("update_units", True, "UpdateSubscriptionUnitsNotAllowed"),
    "pause_at_period_end": ("pause", False, "PauseResumeNotAllowed"),
    "resume": ("pause", False, "PauseResumeNotAllowed"),
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
        prorations: Changes what subscriptions pay for.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        renewals: Renewals,
        benefits: Benefits,
        discounts: Discounts,
        customers: Customers,
        prorations: Prorations,
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._renewals = renewals
        self._benefits = benefits
        self._discounts = discounts
        self._customers = customers
        self._prorations = prorations
        #: What changes a subscription, by the field that asks for it.
        self._changes: Mapping[str, Callable[[Record, Mapping[str, Any]], bool | None]] = {
            "revoke": self._revoke,
            "cancel_at_period_end": self._cancel,
            "pause_at_period_end": self._pause,
            "resume": self._resume,
            "seats": partial(self._number, SEATS),
            "units": partial(self._number, UNITS),
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
        if charged(prices, Choice()):
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
        subscription = self._own(request)
        self._accept_own(subscription, body)
        changed = self._changed(subscription, body)
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

    def _accept_own(self, subscription: Record, body: Mapping[str, Any]) -> None:
        """Refuse what customers may not change, and what needs a card that the customer does not have."""
        settings = self._commerce.organization["customer_portal_settings"]["subscription"]
        for name, (setting, default, error) in ALLOWED.items():
            allowed = settings.get(setting)
            if body.get(name) is not None and not (default if allowed is None else allowed):
                raise problem(403, error, "The organization does not allow customers to change this.")
        resumes = body.get("resume") and subscription["status"] == "paused"
        kept = body.get("cancel_at_period_end") is False and subscription["cancel_at_period_end"]
        if (resumes or kept) and not free(subscription["prices"]):
            customer = self._commerce.rows("customers")[subscription["customer_id"]]
            if not self._customers.has_card(customer):
                text = "Add a payment method before this subscription goes on."
                raise problem(409, "PaymentMethodRequired", text)

    def _changed(self, subscription: Record, body: Mapping[str, Any]) -> Record:
        if subscription["id"] in self._commerce.host.locked:
            raise problem(409, "SubscriptionLocked", "This subscription is pending an update.")
        change = next((self._changes[name] for name in self._changes if name in body), self._change)
        undo = self._states.undo(subscription)
        try:
            changed = change(subscription, body)
        except Refusal:
            undo()
            raise
        if changed is not False:
            self._commerce.tell_state_of(subscription["customer_id"])
        return subscription

    # Ends

    def _revoke(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["status"] in ENDED:
            raise already_canceled()
        self._states.end(subscription, _why(body))
        self._renewals.void_open(subscription)
        self._states.withdraw(subscription)

    def _cancel(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if body["cancel_at_period_end"]:
            if subscription["status"] in ENDED or subscription["cancel_at_period_end"]:
                raise already_canceled()
            self._states.schedule_end(subscription, _why(body))
        elif subscription["status"] in ENDED:
            raise problem(410, "ResourceUnavailable", "This subscription has already ended.")
        elif not subscription["cancel_at_period_end"]:
            text = "This subscription is not scheduled to be canceled."
            raise problem(409, "SubscriptionNotScheduledToCancel", text)
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
        if subscription["status"] in ENDED:
            raise already_canceled()
        if subscription["status"] not in ACTIVE:
            raise _inactive()
        if subscription["cancel_at_period_end"]:
            raise already_canceled()
        end = body["current_billing_period_end"]
        if parsed(end) <= self._commerce.moment:
            text = "Billing period end must be in the future."
            raise refused(("body", "current_billing_period_end"), text, end)
        self._set(subscription, current_period_end=to_iso(parsed(end)))

    def _clear(self, subscription: Record, body: Mapping[str, Any]) -> None:
        if subscription["pending_update"] is None:
            raise refused(("body", "pending_update"), "Nothing is scheduled for this subscription.")
        self._set(subscription, pending_update=None)

    def _number(self, quantity: Quantity, subscription: Record, body: Mapping[str, Any]) -> bool:
        return self._prorations.change_number(subscription, quantity, body)

    # Products, discounts, trials

    def _change(self, subscription: Record, body: Mapping[str, Any]) -> None:
        product = self._new_product(subscription, body)
        redeemed = self._accept_discount(subscription, body)
        if "metadata" in body:
            self._commerce.change("subscriptions", subscription, metadata=body["metadata"])
        if "discount_id" in body:
            self._commerce.change("subscriptions", subscription, discount_id=body["discount_id"])
            self._states.reprice(subscription)
        if body.get("trial_end") is not None:
            self._set_trial(subscription, body["trial_end"])
        elif product is None:
            self._commerce.tell("subscriptions", "updated", subscription)
        else:
            self._prorations.change_product(subscription, product, body)
        if redeemed:
            self._discounts.redeem(body["discount_id"], subscription_id=subscription["id"])

    def _new_product(self, subscription: Record, body: Mapping[str, Any]) -> Record | None:
        id = body.get("product_id")
        if id is None:
            return None
        if subscription["cancel_at_period_end"] or subscription["status"] in ENDED:
            raise already_canceled()
        product = self._commerce.rows("products")[id]
        if not product["is_recurring"]:
            raise refused(("body", "product_id"), "Product is not recurring.", id)
        if product["is_archived"]:
            raise refused(("body", "product_id"), "Product is archived.", id)
        return None if id == subscription["product_id"] else product

    def _accept_discount(self, subscription: Record, body: Mapping[str, Any]) -> bool:
        """Refuse a discount that cannot be redeemed; True if there is a new one."""
        id = body.get("discount_id")
        if id is None or id == subscription["discount_id"]:
            return False
        product = body.get("product_id") or subscription["product_id"]
        if self._discounts.redeemable(id, product) is None:
            raise refused(("body", "discount_id"), NOT_REDEEMABLE, id)
        return True

    def _set_trial(self, subscription: Record, end: str) -> None:
        """Set the end of the trial; the time of `now` ends it."""
        if subscription["status"] not in ACTIVE:
            raise _inactive()
        trialing = subscription["status"] == "trialing"
        if end == "now" and not trialing:
            text = "The subscription is not currently trialing."
            raise refused(("body", "trial_end"), text, end)
        if end == "now":
            now = self._commerce.moment
            self._commerce.change("subscriptions", subscription, trial_end=to_iso(now))
            self._renewals.renew(subscription, now)
            return
        if parsed(end) <= self._commerce.moment:
            raise refused(("body", "trial_end"), "Trial end must be in the future.", end)
        if not trialing and parsed(end) <= parsed(subscription["current_period_end"]):
            text = "Trial end must be after the current period end."
            raise refused(("body", "trial_end"), text, end)
        time = to_iso(parsed(end))
        self._set(subscription, status="trialing", trial_end=time, current_period_end=time)

    def _set(self, subscription: Record, **given: Any) -> None:
        self._prorations.tell_updated(subscription, **given)


def _inactive() -> Exception:
    return problem(403, "InactiveSubscription", "This subscription is not active.")


def _why(body: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: body.get(name) for name in REASONS if name in body}
