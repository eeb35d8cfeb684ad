"""Links to a page where a buyer pays."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, ConfigurationError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import usd
from tests.support.sandboxes import Told


@pytest.fixture
async def link(square: Square, sandbox: Sandbox) -> Any:
    quick = {"name": "Mug", "price_money": usd(1500), "location_id": sandbox.square.location_id}
    made = await square.checkout.payment_links.create(quick_pay=quick, payment_note="Thanks")
    return made.payment_link


async def test_a_buyer_pays(square: Square, sandbox: Sandbox, link: Any, told: Told) -> None:
    """The order is a draft until then, and stays open after that: what is sold is still to be handed over."""
    assert link.url.startswith("https://")
    order: Any = (await square.orders.get(link.order_id)).order
    assert (order.state, order.total_money.amount, order.line_items[0].name) == ("DRAFT", 1500, "Mug")
    told.types()
    assert (await sandbox.square.complete(link)).id == link.id
    assert told.types() == ["payment.created", "payment.updated", "order.updated"]
    order = (await square.orders.get(link.order_id)).order
    assert (order.state, order.net_amount_due_money.amount) == ("OPEN", 0)
    payment: Any = (await square.payments.get(order.tenders[0].payment_id)).payment
    assert (payment.status, payment.order_id, payment.note) == ("COMPLETED", order.id, "Thanks")
    with pytest.raises(ConfigurationError, match="nothing is due"):
        await sandbox.square.complete(link)


async def test_of_an_order(square: Square, sandbox: Sandbox) -> None:
    """With what the application says of it."""
    line = {"name": "Print", "quantity": "2", "base_price_money": usd(700)}
    order: Any = {"location_id": sandbox.square.location_id, "reference_id": "7", "line_items": [line]}
    made: Any = await square.checkout.payment_links.create(order=order)
    assert made.related_resources.orders[0].total_money.amount == 1400
    assert (await square.orders.get(made.payment_link.order_id)).order.reference_id == "7"
    got = await square.checkout.payment_links.get(made.payment_link.id)
    assert got.payment_link == made.payment_link


@pytest.mark.parametrize("paid", [False, True])
async def test_deleted(square: Square, sandbox: Sandbox, link: Any, paid: bool) -> None:
    """With it ends its order, unless it is paid."""
    if paid:
        await sandbox.square.complete(link)
    gone = await square.checkout.payment_links.delete(link.id)
    assert (gone.id, gone.cancelled_order_id) == (link.id, None if paid else link.order_id)
    assert (await square.orders.get(link.order_id)).order.state == ("OPEN" if paid else "CANCELED")
    with pytest.raises(NotFoundError):
        await square.checkout.payment_links.get(link.id)


async def test_of_nothing_or_of_two_things(square: Square, sandbox: Sandbox) -> None:
    here = {"location_id": sandbox.square.location_id}
    quick: Any = {"name": "Mug", "price_money": usd(1500), **here}
    with pytest.raises(BadRequestError, match="quick_pay"):
        await square.checkout.payment_links.create(description="A mug")
    with pytest.raises(BadRequestError, match="an order or of a quick payment"):
        await square.checkout.payment_links.create(quick_pay=quick, order={**here, "line_items": []})
