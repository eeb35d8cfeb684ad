"""Amounts add up, whatever is sold, at whatever discount and tax, and however it changes and is refunded."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox

DAY = 24 * 60 * 60
AMOUNTS = st.integers(50, 100_000)
#: A product that is free takes no discount.
RATES = st.integers(1, 5_000)


def tiers_of(steps: list[tuple[int, int]]) -> list[dict[str, Any]]:
    """Tiers by their sizes and rates, the last one without bound."""
    bounds = [sum(size for size, _ in steps[: index + 1]) for index in range(len(steps) - 1)]
    return [
        {"bound": bound, "unit_amount": rate} for bound, (_, rate) in zip([*bounds, None], steps, strict=True)
    ]


STEPS = st.lists(st.tuples(st.integers(1, 20), RATES), min_size=1, max_size=3)
FIXED = st.builds(lambda amount: {"amount_type": "fixed", "price_amount": amount}, AMOUNTS)
UNITS = st.builds(
    lambda type, steps: {"amount_type": "unit_based", "tiers": {"type": type, "tiers": tiers_of(steps)}},
    st.sampled_from(["volume", "graduated"]),
    STEPS,
)
SEATS = st.builds(
    lambda type, rate: {
        "amount_type": "seat_based",
        "seat_tiers": {"seat_tier_type": type, "tiers": [{"min_seats": 1, "price_per_seat": rate}]},
    },
    st.sampled_from(["volume", "graduated"]),
    RATES,
)
#: The prices of a product.
PRICES = st.one_of(
    st.tuples(FIXED), st.tuples(UNITS), st.tuples(SEATS), st.tuples(FIXED, UNITS), st.tuples(FIXED, SEATS)
)
DISCOUNTS = st.one_of(
    st.none(),
    st.builds(lambda points: {"type": "percentage", "basis_points": points}, st.integers(1, 10_000)),
    st.builds(lambda amount: {"type": "fixed", "amount": amount, "currency": "usd"}, AMOUNTS),
)
NUMBERS = st.integers(1, 60)


def check_checkout(checkout: Any) -> None:
    """Amount, discount, net amount, tax and total agree."""
    tax = checkout.tax_amount or 0
    assert checkout.net_amount + tax == checkout.total_amount
    before_tax = checkout.amount - checkout.discount_amount
    assert before_tax == (
        checkout.total_amount if checkout.tax_behavior == "inclusive" else checkout.net_amount
    )
    assert 0 <= checkout.discount_amount <= checkout.amount
    assert checkout.is_payment_required == (checkout.total_amount > 0)


def check_order(order: Any, payments: list[Any], refunds: list[Any], *, inclusive: bool) -> None:
    """The positions, less the discount and with the tax, are what was paid, and limit what is given back."""
    assert order.subtotal_amount == sum(item.amount for item in order.items)
    assert order.tax_amount == sum(item.tax_amount for item in order.items)
    assert order.net_amount + order.tax_amount == order.total_amount
    taxable = order.subtotal_amount - order.discount_amount
    assert taxable == (order.total_amount if inclusive else order.net_amount)
    assert order.due_amount == max(order.total_amount + order.applied_balance_amount, 0)
    assert order.applied_balance_amount <= 0
    paid = sum(payment.amount for payment in payments if payment.status == "succeeded")
    assert paid == (order.due_amount if order.paid else 0)
    given_back = sum(refund.amount + refund.tax_amount for refund in refunds)
    assert given_back == order.refunded_amount + order.refunded_tax_amount <= order.due_amount
    left = order.refundable_amount + order.refundable_tax_amount
    assert given_back + left == order.due_amount


async def check_all(polar: Polar, *, inclusive: bool) -> list[Any]:
    """All orders, the oldest first."""
    orders = await polar.orders.list().collect()
    for order in orders:
        payments = [one async for one in polar.payments.list() if one.order_id == order.id]
        refunds = await polar.refunds.list(order_id=str(order.id)).collect()
        check_order(order, payments, refunds, inclusive=inclusive)
    return orders[::-1]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    prices=PRICES,
    other=PRICES,
    discount=DISCOUNTS,
    number=NUMBERS,
    later=NUMBERS,
    days=st.integers(0, 30),
    behavior=st.sampled_from(["prorate", "invoice", "next_period", "reset"]),
    country=st.sampled_from(["US", "DE"]),
    rate=st.sampled_from(["0", "0.07", "0.19", "0.255"]),
    part=st.fractions(0, 1),
)
def test_amounts_add_up(**case: Any) -> None:
    asyncio.run(_shop(**case))


async def _shop(
    prices: tuple[Any, ...],
    other: tuple[Any, ...],
    discount: Any,
    number: int,
    later: int,
    days: int,
    behavior: str,
    country: str,
    rate: str,
    part: Any,
) -> None:
    """Sell a subscription and something else, change it, renew it, and give some of it back."""
    async with Sandbox() as sandbox:
        polar = sandbox.polar.client
        sandbox.polar.tax_rate = Decimal(rate)

        async def product(prices: tuple[Any, ...], **more: Any) -> Any:
            return await polar.products.create(body={"name": "Thing", "prices": [*prices], **more})

        async def bought(product: Any, prices: tuple[Any, ...]) -> Any:
            numbers = {"units": "unit_based", "seats": "seat_based"}
            named = {name: number for name, type in numbers.items() if any(_is(one, type) for one in prices)}
            if discount is not None:
                made = await polar.discounts.create(body={"name": "Off", "duration": "forever", **discount})
                named["discount_id"] = str(made.id)
            checkout = await polar.checkouts.create(
                products=[str(product.id)],
                customer_email="ada@example.com",
                customer_billing_address={"country": country},
                **named,
            )
            check_checkout(checkout)
            return await sandbox.polar.pay(checkout)

        club, larger = [await product(one, recurring_interval="month") for one in (prices, other)]
        await bought(club, prices)
        single = await bought(await product(other), other)
        (subscription,) = await polar.subscriptions.list().collect()
        # What a discount made free has asked for no card.
        session = await polar.customer_sessions.create(body={"customer_id": str(single.customer_id)})
        portal = polar.with_options(access_token=session.token).customer_portal.customers
        await portal.add_payment_method(
            confirmation_token_id="ctoken_1", set_default=True, return_url="https://shop.example/"
        )
        sandbox.clock.advance(days * DAY)
        changes = [{"product_id": str(larger.id)}]
        changes += [{"units": later}] if _is(other[-1], "unit_based") else []
        changes += [{"seats": later}] if _is(other[-1], "seat_based") else []
        for change in changes:
            switches = _is(other[-1], "fixed") or behavior != "next_period"
            asked = behavior if switches else "prorate"
            await polar.subscriptions.update(subscription.id, body={**change, "proration_behavior": asked})
        sandbox.clock.advance(95 * DAY)
        orders = await check_all(polar, inclusive=country == "DE")
        assert {order.status for order in orders} == {"paid"}
        first = next(order for order in orders if order.checkout_id == single.id)
        assert (first.total_amount, first.discount_amount) == (single.total_amount, single.discount_amount)
        for order in orders:
            amounts = [int(order.refundable_amount * part)]
            amounts.append(order.refundable_amount - amounts[0])
            for amount in amounts:
                if amount:
                    await polar.refunds.create(order_id=str(order.id), amount=amount, reason="other")
        for order in await check_all(polar, inclusive=country == "DE"):
            assert order.refundable_amount == 0


def _is(price: Any, type: str) -> bool:
    return bool(price["amount_type"] == type)
