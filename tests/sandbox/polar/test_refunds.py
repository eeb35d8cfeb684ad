"""Refunds of Polar's sandbox: only of what was paid, and up to what is left."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from aiomerchant import NotFoundError, PermissionDeniedError, Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox

from tests.sandbox.polar.conftest import Sell
from tests.support.sandboxes import Told

NOTHING = "11111111-1111-4111-8111-111111111111"


async def test_parts_and_the_rest(sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell, told: Told) -> None:
    """The order follows, and its tax goes back in proportion; more than the net amount is refused."""
    sandbox.polar.tax_rate = Decimal("0.1")
    await buy(await sell(1000), customer_billing_address={"country": "US"})
    (order,) = await polar.orders.list().collect()
    assert (order.net_amount, order.tax_amount, order.total_amount) == (1000, 100, 1100)
    told.types()

    async def refund(amount: int) -> Any:
        return await polar.refunds.create(order_id=str(order.id), amount=amount, reason="customer_request")

    async def state() -> tuple[Any, ...]:
        now = await polar.orders.get(order.id)
        assert (now.total_amount, now.due_amount, now.paid) == (1100, 1100, True)
        refunded = now.refunded_amount, now.refunded_tax_amount
        return now.status, *refunded, now.refundable_amount, now.refundable_tax_amount

    made = await refund(300)
    assert (made.amount, made.tax_amount, made.status, made.dispute) == (300, 30, "succeeded", None)
    assert (made.order_id, made.customer_id) == (order.id, order.customer_id)
    assert await state() == ("partially_refunded", 300, 30, 700, 70)
    with pytest.raises(UnprocessableEntityError, match="Refund amount exceeds refundable amount"):
        await refund(701)
    await refund(700)
    assert await state() == ("refunded", 1000, 100, 0, 0)
    assert told.types() == 2 * ["refund.created", "order.updated", "order.refunded"]
    with pytest.raises(PermissionDeniedError, match="RefundedAlready"):
        await refund(1)
    assert [one.amount async for one in polar.refunds.list(order_id=str(order.id))] == [700, 300]


async def test_what_was_not_paid(sandbox: Sandbox, polar: Polar, sell: Sell, buy: Sell) -> None:
    """A free order, one that nobody has paid yet, and one that there is not."""
    free = await buy(await sell(0))
    club = await sell(2000, "month")
    checkout = await buy(club)
    sandbox.polar.store["customers"][str(checkout.customer_id)]["default_payment_method_id"] = None
    sandbox.clock.advance(31 * 24 * 60 * 60)
    (nothing,) = await polar.orders.list(customer_id=str(free.customer_id)).collect()
    pending = (await polar.orders.list(customer_id=str(checkout.customer_id))).items[0]
    assert (nothing.total_amount, pending.status) == (0, "pending")
    for id, error, message in (
        (nothing.id, UnprocessableEntityError, "exceeds refundable amount"),
        (pending.id, NotFoundError, "RefundUnknownPayment"),
        (NOTHING, UnprocessableEntityError, "order_id: Order not found"),
    ):
        with pytest.raises(error, match=message):
            await polar.refunds.create(order_id=str(id), amount=1, reason="other")
    for values in ({"amount": 0}, {"amount": -1}, {"amount": 1, "reason": "because"}):
        with pytest.raises(UnprocessableEntityError):
            await polar.call(
                "refunds:create", body={"order_id": str(nothing.id), "reason": "other", **values}
            )


async def test_benefits_are_revoked_on_demand(
    polar: Polar, sell: Sell, buy: Sell, told: Told, licensed: Any
) -> None:
    """Those of single purchases; a subscription keeps its own."""
    product, club = await sell(1000), await sell(2000, "month")
    for each in (product, club):
        await polar.products.update_benefits(each.id, benefits=[str(licensed.id)])
    await buy(product, customer_email="ada@example.com")
    await buy(club, customer_email="bo@example.com")
    second, first = await polar.orders.list().collect()
    told.types()
    asked: dict[str, Any] = {"amount": 100, "reason": "other", "revoke_benefits": True}
    await polar.refunds.create(order_id=str(first.id), **asked)
    assert told.types()[3:] == ["benefit_grant.revoked", "customer.state_changed"]
    with pytest.raises(UnprocessableEntityError, match="revoke_benefits"):
        await polar.refunds.create(order_id=str(second.id), **asked)
    keys = [key.status async for key in polar.license_keys.list()]
    assert keys == ["revoked", "granted"]
