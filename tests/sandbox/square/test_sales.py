"""What a paid order sells leaves the stock of its location."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import NOW, Told


async def counted(square: Square, location: str, **data: Any) -> str:
    """The id of a variation of which ten are there."""
    small = {"type": "ITEM_VARIATION", "id": "#s", "item_variation_data": {"name": "Small", **data}}
    small["item_variation_data"] |= {"pricing_type": "FIXED_PRICING", "price_money": usd(100)}
    item: Any = {"type": "ITEM", "id": "#i", "item_data": {"name": "Tea", "variations": [small]}}
    made: Any = (await square.catalog.object.upsert(object=item)).catalog_object
    id: str = made.item_data.variations[0].id
    count = {"catalog_object_id": id, "location_id": location, "state": "IN_STOCK", "quantity": "10"}
    there: Any = {"type": "PHYSICAL_COUNT", "physical_count": {**count, "occurred_at": NOW}}
    await square.inventory.batch_create_changes(idempotency_key="1", changes=[there])
    return id


async def left(square: Square, id: str) -> list[str]:
    return [count.quantity async for count in square.inventory.get(id) if count.state == "IN_STOCK"]


async def test_is_less_once_the_order_is_paid(
    sandbox: Sandbox, square: Square, pay: Make, told: Told
) -> None:
    """Once, also if the order changes afterwards, and although a fulfillment is open."""
    here = sandbox.square.location_id
    tea = await counted(square, here, track_inventory=True)
    line = {"catalog_object_id": tea, "quantity": "2.5"}
    pickup = {
        "type": "PICKUP",
        "pickup_details": {"pickup_at": NOW, "recipient": {"display_name": "Ada"}},
    }
    body: Any = {"location_id": here, "line_items": [line, {**line, "quantity": "1"}]}
    order: Any = (await square.orders.create(order={**body, "fulfillments": [pickup]})).order
    assert await left(square, tea) == ["10"]
    told.types()
    await pay(order.total_money.amount, order_id=order.id)
    assert told.types().count("inventory.count.updated") == 2
    assert await left(square, tea) == ["6.5"]
    paid: Any = (await square.orders.get(order.id)).order
    await square.orders.update(paid.id, order={"version": paid.version, "reference_id": "7"})
    assert await left(square, tea) == ["6.5"]
    changes = square.inventory.batch_get_changes(catalog_object_ids=[tea], types=["ADJUSTMENT"])
    moved: list[Any] = [change.adjustment async for change in changes]
    assert {(one.to_state, one.transaction_id, one.reason_id.type) for one in moved} == {
        ("SOLD", order.id, "SALE")
    }


@pytest.mark.parametrize(
    ("tracked", "here", "remaining"), [(None, None, "10"), (True, False, "10"), (False, True, "9")]
)
async def test_only_where_it_is_tracked(
    sandbox: Sandbox,
    square: Square,
    pay: Make,
    tracked: bool | None,
    here: bool | None,
    remaining: str,
) -> None:
    """The location's own word counts more than that of the variation."""
    location = sandbox.square.location_id
    data: dict[str, Any] = {} if tracked is None else {"track_inventory": tracked}
    if here is not None:
        data["location_overrides"] = [{"location_id": location, "track_inventory": here}]
    tea = await counted(square, location, **data)
    lines: Any = [{"catalog_object_id": tea, "quantity": "1"}, {"name": "Bag", "quantity": "1"}]
    lines[1]["base_price_money"] = usd(10)
    order: Any = (await square.orders.create(order={"location_id": location, "line_items": lines})).order
    await pay(110, order_id=order.id)
    assert await left(square, tea) == [remaining]
