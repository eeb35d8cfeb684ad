"""Square's operations on subscriptions: begun, changed, paused, resumed, canceled, and searched.

https://developer.squareup.com/docs/subscriptions-api/overview
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .cadences import after, in_months
from .commerce import Commerce
from .listing import page
from .money import amount_in
from .refusals import missing, present, refused
from .subscription_billing import EVENTS, SUBSCRIPTIONS, SubscriptionBilling
from .subscription_plans import SubscriptionPlans

__all__ = ["Subscriptions"]

#: The fields that an update may set.
UPDATED: Final = ("price_override_money", "tax_percentage", "card_id", "canceled_date")
NAMES: Final = ("given_name", "family_name", "company_name")


class Subscriptions:
    """The operations on subscriptions.

    Args:
        commerce: Holds the records.
        plans: Has the phases of plan variations.
        billing: Lets time pass for subscriptions.
    """

    def __init__(self, commerce: Commerce, plans: SubscriptionPlans, billing: SubscriptionBilling) -> None:
        self._commerce = commerce
        self._plans = plans
        self._billing = billing

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateSubscription": Endpoint(self._create),
            "RetrieveSubscription": Endpoint(self._get),
            "SearchSubscriptions": Endpoint(self._search),
            "UpdateSubscription": Endpoint(self._update),
            "CancelSubscription": Endpoint(self._cancel),
            "PauseSubscription": Endpoint(self._pause),
            "ResumeSubscription": Endpoint(self._resume),
            "SwapPlan": Endpoint(self._swap),
            "BulkSwapPlan": Endpoint(self._swap_all),
            "ChangeBillingAnchorDate": Endpoint(self._move),
            "DeleteSubscriptionAction": Endpoint(self._call_off),
            "ListSubscriptionEvents": Endpoint(self._list_events),
        }

    def _create(self, request: Request) -> Record:
        commerce, body = self._commerce, request.body
        self._check_customer(body["customer_id"])
        self._check_card(body.get("card_id"), body["customer_id"], "card_id")
        amount_in(body, "price_override_money")
        phases = self._plans.phases(body.get("plan_variation_id"))
        today = self._billing.today
        start = _day(body.get("start_date")) or today
        if start < today:
            raise refused(400, "INVALID_DATE", "A subscription does not begin in the past.", "start_date")
        end = _day(body.get("canceled_date"))
        if end is not None and end < start:
            raise refused(400, "INVALID_DATE", "It cannot end before it begins.", "canceled_date")
        anchor = body.get("monthly_billing_anchor_date")
        if anchor is None and in_months(phases[0].cadence):
            anchor = start.day
        repeated = ("location_id", "plan_variation_id", "customer_id", "tax_percentage", "card_id")
        subscription = commerce.add(
            SUBSCRIPTIONS,
            commerce.ids.uuid(),
            {
                **{name: body.get(name) for name in (*repeated, "price_override_money")},
                "start_date": start.isoformat(),
                "canceled_date": end and end.isoformat(),
                "status": "PENDING" if start > today else "ACTIVE",
                "version": 1,
                "created_at": commerce.now,
                "timezone": body.get("timezone") or "UTC",
                "source": body.get("source") or {"name": commerce.host.application.name},
                "monthly_billing_anchor_date": anchor,
                "phases": self._plans.shown(phases, body.get("phases") or ()),
            },
        )
        if end is not None:
            self._billing.schedule(subscription, "CANCEL", end)
        if start == today:
            self._billing.begin(subscription)
        return {"subscription": subscription}

    def _get(self, request: Request) -> Record:
        return {"subscription": self._shown(self._found(request), request.query.get("include") or "")}

    def _search(self, request: Request) -> Record:
        asked = (request.body.get("query") or {}).get("filter") or {}
        for id in asked.get("customer_ids") or ():
            if id not in self._commerce.rows("customers"):
                raise refused(400, "CUSTOMER_NOT_FOUND", f"There is no customer `{id}`.")
        rows = self._commerce.rows(SUBSCRIPTIONS)
        found = rows.kept(
            request.listed(),
            lambda: [
                one
                for one in rows.values()
                if (not asked.get("customer_ids") or one.get("customer_id") in asked["customer_ids"])
                and (not asked.get("location_ids") or one.get("location_id") in asked["location_ids"])
                and (
                    not asked.get("source_names")
                    or (one.get("source") or {}).get("name") in asked["source_names"]
                )
            ],
        )
        items, beside = page(request, found)
        shown = [self._shown(one, ",".join(request.body.get("include") or ())) for one in items]
        return present({"subscriptions": shown or None, "cursor": beside.get("cursor")})

    def _update(self, request: Request) -> Record:
        subscription, given = self._found(request), request.body.get("subscription") or {}
        if given.get("version") not in (None, subscription["version"]):
            detail = f"The version is {subscription['version']} now."
            raise refused(409, "VERSION_MISMATCH", detail, "subscription.version")
        self._check_card(given.get("card_id"), subscription["customer_id"], "subscription.card_id")
        amount_in(given, "price_override_money", "subscription.")
        if "canceled_date" in given:
            day = _day(given["canceled_date"])
            if day is None:
                self._billing.unschedule(subscription, "CANCEL")
            else:
                self._billing.schedule(subscription, "CANCEL", day)
        self._billing.change(subscription, **{name: given[name] for name in UPDATED if name in given})
        self._run(subscription)
        return {"subscription": subscription}

    # Actions: https://developer.squareup.com/docs/subscriptions-api/actions-events

    def _cancel(self, request: Request) -> Record:
        """Cancel at the end of what is billed; at once where nothing is."""
        subscription = self._found(request)
        self._check_status(subscription, "canceled", "ACTIVE", "PAUSED", "PENDING", "DEACTIVATED")
        self._check_none(subscription, "CANCEL", "A cancellation")
        day = self._billing.today
        if subscription["status"] == "ACTIVE":
            day = date.fromisoformat(subscription["charged_through_date"])
        action = self._billing.schedule(subscription, "CANCEL", day)
        self._billing.change(subscription, tell=False, canceled_date=day.isoformat())
        return self._acted(subscription, action)

    def _pause(self, request: Request) -> Record:
        """Pause with the next period, or later."""
        subscription, body = self._found(request), request.body
        self._check_status(subscription, "paused", "ACTIVE")
        self._check_none(subscription, "PAUSE", "A pause")
        next = date.fromisoformat(subscription["charged_through_date"])
        begin = max(_day(body.get("pause_effective_date")) or next, next)
        cycles, end = body.get("pause_cycle_duration"), body.get("resume_effective_date")
        if cycles is not None and (end is not None or body.get("resume_change_timing")):
            detail = "Give the length of the pause or its end."
            raise refused(400, "CONFLICTING_PARAMETERS", detail, "pause_cycle_duration")
        if cycles is not None and cycles < 1:
            raise refused(
                400, "INVALID_PAUSE_LENGTH", "A pause is one period at least.", "pause_cycle_duration"
            )
        cadence, anchor = self._billing.cadence(subscription), subscription.get("monthly_billing_anchor_date")
        resume = None
        if cycles is not None:
            resume = after(begin, cadence, anchor=anchor, count=cycles)
        elif end is not None:
            resume = _day(end)
            if resume is not None and resume < after(begin, cadence, anchor=anchor):
                detail = "A pause is one period at least."
                raise refused(400, "INVALID_PAUSE_LENGTH", detail, "resume_effective_date")
        actions = [self._billing.schedule(subscription, "PAUSE", begin)]
        if resume is not None:
            actions.append(self._billing.schedule(subscription, "RESUME", resume))
        return self._acted(subscription, *actions)

    def _resume(self, request: Request) -> Record:
        subscription = self._found(request)
        self._check_status(subscription, "resumed", "PAUSED", "DEACTIVATED")
        today = self._billing.today
        day = _day(request.body.get("resume_effective_date")) or today
        if day < today:
            raise refused(400, "INVALID_DATE", "The day is over.", "resume_effective_date")
        return self._acted(subscription, self._billing.schedule(subscription, "RESUME", day))

    def _swap(self, request: Request) -> Record:
        subscription, body = self._found(request), request.body
        self._check_status(subscription, "changed", "ACTIVE", "PENDING", "PAUSED")
        self._check_none(subscription, "SWAP_PLAN", "A change of the plan")
        action = self._swapped(subscription, body.get("new_plan_variation_id"), body.get("phases") or ())
        return self._acted(subscription, action)

    def _swap_all(self, request: Request) -> Record:
        body = request.body
        self._plans.phases(body["new_plan_variation_id"], "new_plan_variation_id")
        self._plans.phases(body["old_plan_variation_id"], "old_plan_variation_id")
        found = [
            one
            for one in self._commerce.of(SUBSCRIPTIONS, "plan_variation_id", body["old_plan_variation_id"])
            if one["status"] == "ACTIVE" and one["location_id"] == body["location_id"]
        ]
        for subscription in found:
            self._swapped(subscription, body["new_plan_variation_id"], ())
            self._commerce.tell(SUBSCRIPTIONS, "updated", subscription)
        return {"affected_subscriptions": len(found)}

    def _swapped(self, subscription: Record, plan: str | None, phases: Any) -> Record:
        """Schedule another plan for the next period."""
        shown = self._plans.shown(self._plans.phases(plan, "new_plan_variation_id"), phases)
        begins = subscription.get("charged_through_date") or subscription["start_date"]
        day = max(date.fromisoformat(begins), self._billing.today)
        return self._billing.schedule(
            subscription, "SWAP_PLAN", day, new_plan_variation_id=plan, phases=shown
        )

    def _move(self, request: Request) -> Record:
        """Change the day of the month on which periods begin."""
        subscription, anchor = self._found(request), request.body.get("monthly_billing_anchor_date")
        self._check_status(subscription, "changed", "ACTIVE", "PENDING", "PAUSED")
        if anchor is None:
            raise missing("monthly_billing_anchor_date")
        if not in_months(self._billing.cadence(subscription)):
            raise refused(400, "BAD_REQUEST", "The plan is not billed by the month.")
        if not 1 <= anchor <= 31:
            detail = "It is a day from 1 to 31."
            raise refused(400, "INVALID_VALUE", detail, "monthly_billing_anchor_date")
        day = max(_day(request.body.get("effective_date")) or date.min, self._billing.today)
        action = self._billing.schedule(
            subscription, "CHANGE_BILLING_ANCHOR_DATE", day, monthly_billing_anchor_date=anchor
        )
        return self._acted(subscription, action)

    def _call_off(self, request: Request) -> Record:
        subscription, id = self._found(request), request.path["action_id"]
        action = next((one for one in self._billing.actions(subscription) if one["id"] == id), None)
        if action is None:
            raise refused(404, "NOT_FOUND", f"The subscription has no action `{id}`.")
        self._billing.unschedule(subscription, action["type"])
        kept: Record = {} if action["type"] != "CANCEL" else {"canceled_date": None}
        self._billing.change(subscription, **kept)
        return {"subscription": subscription}

    def _acted(self, subscription: Record, *actions: Record) -> Record:
        """The answer to a request for actions; what is due today is done at once."""
        shown = [_own(action) for action in actions]
        self._commerce.tell(SUBSCRIPTIONS, "updated", subscription)
        self._run(subscription)
        return {"subscription": subscription, "actions": shown}

    def _run(self, subscription: Record) -> None:
        time = self._billing.due(subscription)
        if time is not None and time <= self._commerce.moment:
            self._billing.run(subscription)

    def _list_events(self, request: Request) -> Record:
        found = self._commerce.of(EVENTS, "subscription_id", self._found(request)["id"])
        events, beside = page(request, found)
        shown = [_own(event) for event in events]
        return present({"subscription_events": shown or None, "cursor": beside.get("cursor")})

    # Shared

    def _found(self, request: Request) -> Record:
        return self._commerce.find(SUBSCRIPTIONS, request.path["subscription_id"])

    def _shown(self, subscription: Record, include: str) -> Record:
        actions = [_own(one) for one in self._billing.actions(subscription)]
        return {**subscription, "actions": actions} if "actions" in include and actions else subscription

    def _check_customer(self, id: str) -> None:
        customer = self._commerce.find("customers", id)
        if not customer.get("email_address"):
            raise refused(400, "CUSTOMER_MISSING_EMAIL", "The customer has no email address.", "customer_id")
        if not any(customer.get(name) for name in NAMES):
            raise refused(400, "CUSTOMER_MISSING_NAME", "The customer has no name.", "customer_id")

    def _check_card(self, id: str | None, customer: str, field: str) -> None:
        card = None if id is None else self._commerce.rows("cards").get(id)
        if id is not None and (card is None or not card["enabled"] or card.get("customer_id") != customer):
            raise refused(400, "INVALID_CARD", f"The customer has no card `{id}`.", field)

    def _check_none(self, subscription: Record, kind: str, what: str) -> None:
        """Refuse an action while one of its kind is scheduled; that one is deleted first."""
        if any(one["type"] == kind for one in self._billing.actions(subscription)):
            raise refused(400, "BAD_REQUEST", f"{what} is scheduled already.")

    def _check_status(self, subscription: Record, verb: str, *statuses: str) -> None:
        if subscription["status"] not in statuses:
            detail = f"A subscription that is {subscription['status']} cannot be {verb}."
            raise refused(400, "BAD_REQUEST", detail)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _own(record: Record) -> Record:
    """A part of a subscription as it is answered, without the name of the subscription."""
    return {name: value for name, value in record.items() if name != "subscription_id"}
