"""Seats of Polar's sandbox: whom they are assigned to, how they are claimed, and what they give."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, ConfigurationError, NotFoundError, Polar
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell, Told
from tests.support.sandboxes import NOW

DAY = 24 * 60 * 60
STATE = "customer.state_changed"


async def team(polar: Polar, benefit: Any, interval: str | None = "month") -> Any:
    """A product with seats at 10 dollars each, and a benefit."""
    tiers = {"tiers": [{"min_seats": 1, "max_seats": 9, "price_per_seat": 1000}]}
    price = {"amount_type": "seat_based", "seat_tiers": tiers}
    again = {} if interval is None else {"recurring_interval": interval}
    product = await polar.products.create(body={"name": "Team", "prices": [price], **again})
    return await polar.products.update_benefits(product.id, benefits=[str(benefit.id)])


@pytest.fixture
async def subscription(polar: Polar, licensed: Any, buy: Sell) -> Any:
    """With two seats."""
    await buy(await team(polar, licensed), seats=2, customer_email="boss@example.com")
    return (await polar.subscriptions.list()).items[0]


async def test_as_many_as_were_bought(polar: Polar, subscription: Any, told: Told) -> None:
    """One that is revoked is free again; a person has one at most."""
    id = str(subscription.id)
    assign = polar.customer_seats.assign_seat
    first = await assign(subscription_id=id, email="a@example.com", metadata={"desk": 4})
    assert (first.status, first.email, first.member_id) == ("pending", "a@example.com", None)
    assert (first.invitation_token_expires_at, first.seat_metadata) == (NOW.replace(day=2), {"desk": 4})
    assert told.types() == ["customer_seat.assigned"]
    with pytest.raises(BadRequestError, match="SeatAlreadyAssigned"):
        await assign(subscription_id=id, email="A@example.com")
    second = await assign(subscription_id=id, email="b@example.com", immediate_claim=True)
    assert (second.status, second.claimed_at) == ("claimed", NOW)
    assert told.types() == ["member.created", "customer_seat.claimed", "benefit_grant.created", STATE]
    with pytest.raises(BadRequestError, match="SeatNotAvailable"):
        await assign(subscription_id=id, email="c@example.com")
    with pytest.raises(BadRequestError, match="SeatsAlreadyAssigned"):
        await polar.subscriptions.update(id, body={"seats": 1})
    revoked = await polar.customer_seats.revoke_seat(first.id)
    assert (revoked.status, revoked.email, revoked.revoked_at) == ("revoked", None, NOW)
    assert told.types() == ["customer_seat.revoked"]
    seats = await polar.customer_seats.list_seats(subscription_id=id)
    assert (seats.available_seats, seats.total_seats) == (1, 2)
    again = await assign(subscription_id=id, email="c@example.com")
    assert (again.id, again.status, again.revoked_at) == (first.id, "pending", None)


async def test_an_invitation(
    sandbox: Sandbox, polar: Polar, subscription: Any, told: Told, licensed: Any
) -> None:
    """Whoever has its token claims the seat once, becomes a member and gets the benefits."""
    assert await polar.license_keys.list().collect() == []
    seat = await polar.customer_seats.assign_seat(subscription_id=str(subscription.id), email="a@example.com")
    token = sandbox.polar.invitation(seat)
    anybody = polar.with_options(access_token=None)
    info = await anybody.customer_seats.get_claim_info(token)
    assert (info.product_name, info.customer_email, info.can_claim) == ("Team", "a@example.com", True)
    assert (info.organization_slug, info.product_id) == ("sand-and-sons", subscription.product_id)
    told.types()
    claimed = await anybody.customer_seats.claim_seat(invitation_token=token)
    assert (claimed.seat.id, claimed.seat.status, claimed.seat.claimed_at) == (seat.id, "claimed", NOW)
    assert told.types() == ["member.created", "customer_seat.claimed", "benefit_grant.created", STATE]
    members = await polar.customers.members.list(subscription.customer_id, role="member").collect()
    assert [(one.id, one.email) for one in members] == [(claimed.seat.member_id, "a@example.com")]
    (key,) = await polar.license_keys.list().collect()
    assert (key.member_id, key.member.email) == (members[0].id, "a@example.com")
    assert (key.customer_id, key.customer.email) == (subscription.customer_id, "boss@example.com")

    own = polar.with_options(access_token=claimed.customer_session_token).customer_portal
    user = await own.customer_session.get_authenticated_user()
    assert (user.member_id, user.role) == (members[0].id, "member")
    assert [one.id async for one in own.seats.list_claimed_subscriptions()] == [subscription.id]

    with pytest.raises(BadRequestError, match="InvalidInvitationToken"):
        await anybody.customer_seats.claim_seat(invitation_token=token)
    with pytest.raises(ConfigurationError, match="nobody is invited"):
        sandbox.polar.invitation(seat)
    told.types()
    await polar.customer_seats.revoke_seat(seat.id)
    assert told.types() == ["customer_seat.revoked", "benefit_grant.revoked", STATE]
    assert [one.status async for one in polar.license_keys.list()] == ["revoked"]


async def test_an_old_invitation(sandbox: Sandbox, polar: Polar, subscription: Any) -> None:
    """Is worth nothing after a day."""
    assign, claim = polar.customer_seats.assign_seat, polar.customer_seats.claim_seat
    seat = await assign(subscription_id=str(subscription.id), email="a@example.com")
    assert (await polar.customer_seats.resend_invitation(seat.id)).id == seat.id
    token = sandbox.polar.invitation(seat)
    sandbox.clock.advance(DAY)
    for wrong in (token, "unknown"):
        with pytest.raises(BadRequestError, match="InvalidInvitationToken"):
            await claim(invitation_token=wrong)
        with pytest.raises(NotFoundError, match="Invalid or expired invitation token"):
            await polar.customer_seats.get_claim_info(wrong)


async def test_the_end_of_the_subscription(polar: Polar, subscription: Any, told: Told) -> None:
    """Revokes the seats with it."""
    for email in ("a@example.com", "b@example.com"):
        await polar.customer_seats.assign_seat(
            subscription_id=str(subscription.id), email=email, immediate_claim=email[0] == "a"
        )
    told.types()
    await polar.subscriptions.revoke(subscription.id)
    assert told.types()[3:] == [
        "customer_seat.revoked",
        "customer_seat.revoked",
        "benefit_grant.revoked",
        STATE,
    ]


async def test_seats_of_a_single_purchase(polar: Polar, buy: Sell, licensed: Any) -> None:
    """Give their benefits for good."""
    await buy(await team(polar, licensed, None), seats=1, customer_email="boss@example.com")
    (order,) = await polar.orders.list().collect()
    assert (order.seats, order.items[0].label) == (1, "Team (1 seat)")
    assert await polar.benefit_grants.list().collect() == []
    seat = await polar.customer_seats.assign_seat(
        order_id=str(order.id), customer_id=str(order.customer_id), immediate_claim=True
    )
    (grant,) = await polar.benefit_grants.list().collect()
    owner = (await polar.customers.members.list(order.customer_id, role="owner")).items[0]
    assert (grant.order_id, grant.member_id, seat.member_id) == (order.id, owner.id, owner.id)


@pytest.mark.parametrize(
    ("named", "error"),
    [
        ({}, "InvalidSeatAssignmentRequest"),
        ({"external_customer_id": "nobody"}, "CustomerNotFound"),
        ({"external_member_id": "nobody"}, "MemberNotFound"),
    ],
)
async def test_nobody_to_assign_to(polar: Polar, subscription: Any, named: Any, error: str) -> None:
    with pytest.raises((BadRequestError, NotFoundError), match=error):
        await polar.customer_seats.assign_seat(subscription_id=str(subscription.id), **named)


async def test_in_the_portal(sandbox: Sandbox, polar: Polar, subscription: Any, buy: Sell) -> None:
    """Whoever bought the seats assigns them, and nobody else."""
    checkout = await buy(await polar.products.get(subscription.product_id), customer_email="b@example.com")
    mine, other = [
        polar.with_options(
            access_token=(await polar.customer_sessions.create(body={"customer_id": str(id)})).token
        ).customer_portal.seats
        for id in (subscription.customer_id, checkout.customer_id)
    ]
    id = str(subscription.id)
    seat = await mine.assign_seat(subscription_id=id, email="a@example.com", external_member_id="ours")
    assert (seat.email, seat.member.external_id) == ("a@example.com", "ours")
    assert (await mine.list_seats(subscription_id=id)).available_seats == 1
    for attempt in (
        other.list_seats(subscription_id=id),
        other.assign_seat(subscription_id=id, email="c@example.com"),
        other.resend_invitation(seat.id),
        other.revoke_seat(seat.id),
    ):
        with pytest.raises(NotFoundError):
            await attempt
    assert (await mine.resend_invitation(seat.id)).id == seat.id
    assert (await mine.revoke_seat(seat.id)).status == "revoked"
    with pytest.raises(BadRequestError, match="SeatNotPending"):
        await mine.resend_invitation(seat.id)
