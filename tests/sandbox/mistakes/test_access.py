"""Who has access to what is sold: from when, until when, and what renewals and declined cards change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from aiomerchant.sandbox import Sandbox

from tests.sandbox.mistakes.conftest import Application, tells_apart

ADA = "ada@example.com"
MONTH = timedelta(days=31)


class Club(Application):
    """Sells a membership, and gives access to those whose subscription Polar says is active."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.members: set[str] = set()
        self.follow()

    def follow(self) -> None:
        self.router.on("customer.state_changed")(self.state_changed)

    async def state_changed(self, event: Any) -> None:
        # Events may come late: what counts is the state now.
        state = await self.polar.customers.get_state(event.data.id)
        if state.active_subscriptions:
            self.members.add(event.data.email)
        else:
            self.members.discard(event.data.email)

    async def join(self, email: str) -> Any:
        """Open a checkout for a new member."""
        price: Any = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
        product = await self.polar.products.create(
            body={"name": "Club", "prices": [price], "recurring_interval": "month"}
        )
        return await self.polar.checkouts.create(products=[product.id], customer_email=email)

    async def thanks(self, checkout_id: str) -> None:
        """Answer the page to which Polar leads the browser, which anybody may open."""

    def admits(self, email: str) -> bool:
        return email in self.members

    async def admit(self, event: Any) -> None:
        self.members.add(event.data.customer.email)

    async def dismiss(self, event: Any) -> None:
        self.members.discard(event.data.customer.email)


async def joined(sandbox: Sandbox, application: Club) -> Any:
    """The subscription of a new member."""
    await sandbox.polar.pay(await application.join(ADA))
    await sandbox.deliveries.settled()
    return (await sandbox.polar.client.subscriptions.list())[0]


async def later(sandbox: Sandbox, time: timedelta) -> None:
    sandbox.clock.advance(time)
    await sandbox.deliveries.settled()


class AdmitsAtCheckout(Club):
    """Takes an opened checkout for a sale."""

    def follow(self) -> None:
        self.router.on("checkout.created")(self.opened)

    async def opened(self, event: Any) -> None:
        self.members.add(event.data.customer_email)


class AdmitsAtReturn(Club):
    """Takes a visit to the page of thanks for a payment."""

    async def thanks(self, checkout_id: str) -> None:
        self.members.add((await self.polar.checkouts.get(checkout_id)).customer_email or "")


@tells_apart(
    Club,
    {AdmitsAtCheckout: "access without payment", AdmitsAtReturn: "access without payment"},
)
async def test_access_begins_with_the_payment(sandbox: Sandbox, application: Club) -> None:
    checkout = await application.join(ADA)
    await sandbox.polar.pay(checkout, decline=True)
    await application.thanks(str(checkout.id))
    await sandbox.deliveries.settled()
    assert not application.admits(ADA), "access without payment"
    await sandbox.polar.pay(checkout)
    await sandbox.deliveries.settled()
    assert application.admits(ADA)


class NeverDismisses(Club):
    """Gives access at a payment, and knows no end."""

    def follow(self) -> None:
        self.router.on("order.paid")(self.admit)


class DismissesAtCancellation(Club):
    """Takes the note that a subscription will end for its end."""

    def follow(self) -> None:
        self.router.on("subscription.active")(self.admit)
        self.router.on("subscription.canceled", "subscription.revoked")(self.dismiss)


@tells_apart(Club, {NeverDismisses: "revoked members"})
async def test_access_ends_with_a_revoked_subscription(sandbox: Sandbox, application: Club) -> None:
    subscription = await joined(sandbox, application)
    await sandbox.polar.client.subscriptions.revoke(subscription.id)
    await sandbox.deliveries.settled()
    assert not application.admits(ADA), "revoked members have access"


@tells_apart(
    Club,
    {NeverDismisses: "access without end", DismissesAtCancellation: "no access until the end of the period"},
)
async def test_who_cancels_keeps_what_is_paid(sandbox: Sandbox, application: Club) -> None:
    subscription = await joined(sandbox, application)
    await sandbox.polar.client.subscriptions.update(subscription.id, body={"cancel_at_period_end": True})
    await sandbox.deliveries.settled()
    assert application.admits(ADA), "no access until the end of the period"
    await later(sandbox, MONTH)
    assert not application.admits(ADA), "access without end"


class ForgetsRenewals(Club):
    """Counts a month from the first order, and no other order."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.until: dict[str, datetime] = {}

    def follow(self) -> None:
        self.router.on("order.paid")(self.paid)

    async def paid(self, event: Any) -> None:
        if event.data.billing_reason == "subscription_create":
            self.until[event.data.customer.email] = self.now() + MONTH

    def admits(self, email: str) -> bool:
        return email in self.until and self.now() < self.until[email]


@tells_apart(Club, {ForgetsRenewals: "no access in month 2"})
async def test_renewals_continue_access(sandbox: Sandbox, application: Club) -> None:
    await joined(sandbox, application)
    for month in (1, 2, 3):
        assert application.admits(ADA), f"no access in month {month}"
        await later(sandbox, MONTH)


class KeepsPastDue(Club):
    """Knows the end of a subscription, but not that a card can be declined."""

    def follow(self) -> None:
        self.router.on("subscription.active")(self.admit)
        self.router.on("subscription.revoked")(self.dismiss)


class GivesUpPastDue(Club):
    """Takes a declined card for the end, and only a new subscription for a beginning."""

    def follow(self) -> None:
        self.router.on("subscription.created")(self.admit)
        self.router.on("subscription.past_due", "subscription.revoked")(self.dismiss)


@tells_apart(Club, {KeepsPastDue: "access without payment", GivesUpPastDue: "no access after payment"})
async def test_a_declined_card_interrupts_access(sandbox: Sandbox, application: Club) -> None:
    subscription = await joined(sandbox, application)
    sandbox.polar.declined.add(str(subscription.customer_id))
    await later(sandbox, MONTH)
    assert not application.admits(ADA), "access without payment"
    sandbox.polar.declined.clear()
    await later(sandbox, timedelta(days=2))  # the card is tried again
    assert application.admits(ADA), "no access after payment"


class NeedsAnOrder(Club):
    """Admits the customers that it knows, and expects to be told of them first."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.names: dict[str, str] = {}

    def follow(self) -> None:
        self.router.on("customer.created")(self.met)
        self.router.on("subscription.active")(self.active)

    async def met(self, event: Any) -> None:
        self.names[event.data.id] = event.data.email

    async def active(self, event: Any) -> None:
        if event.data.customer_id in self.names:
            self.members.add(self.names[event.data.customer_id])


class BelievesTheLastEvent(Club):
    """Has of the state of a customer what the last event says, however old it is."""

    async def state_changed(self, event: Any) -> None:
        if event.data.active_subscriptions:
            self.members.add(event.data.email)
        else:
            self.members.discard(event.data.email)


@tells_apart(Club, {NeedsAnOrder: "no access"})
async def test_the_order_of_events_does_not_matter(sandbox: Sandbox, application: Club) -> None:
    sandbox.deliveries.hold()
    await sandbox.polar.pay(await application.join(ADA))
    await sandbox.deliveries.release(reverse=True)
    assert application.admits(ADA), "no access"


@tells_apart(Club, {BelievesTheLastEvent: "access after the end"})
async def test_an_old_event_changes_nothing(sandbox: Sandbox, application: Club) -> None:
    subscription = await joined(sandbox, application)
    sandbox.deliveries.hold()
    await sandbox.polar.client.subscriptions.update(subscription.id, body={"cancel_at_period_end": True})
    await sandbox.polar.client.subscriptions.revoke(subscription.id)
    await sandbox.deliveries.release(reverse=True)
    assert not application.admits(ADA), "access after the end"
