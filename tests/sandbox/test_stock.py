"""Square's stock in the sandbox: transfer orders, reasons of adjustments, and what both do to counts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aiomerchant import BadRequestError, ConflictError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.support.sandboxes import NOW

Counts = dict[tuple[str, str], str]


class Shop:
    """A seller with ten mugs in one of two locations."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.square: Square = sandbox.square.client
        self.here = sandbox.square.location_id
        self.there = self.mug = ""

    async def open(self) -> Shop:
        location = (await self.square.locations.create(location={"name": "Second"})).location
        item = {
            "id": "#mug",
            "type": "ITEM_VARIATION",
            "item_variation_data": {"name": "Mug"},
        }
        mug = (await self.square.catalog.object.upsert(object=item)).catalog_object
        assert location is not None
        assert mug is not None
        self.there, self.mug = str(location.id), mug.id
        await self.square.inventory.batch_create_changes(
            changes=[
                {
                    "type": "PHYSICAL_COUNT",
                    "physical_count": {
                        "catalog_object_id": self.mug,
                        "state": "IN_STOCK",
                        "location_id": self.here,
                        "quantity": "10",
                        "occurred_at": NOW,
                    },
                }
            ]
        )
        return self

    async def order(self, quantity: str = "6") -> Any:
        made = await self.square.transfer_orders.create(
            transfer_order={
                "source_location_id": self.here,
                "destination_location_id": self.there,
                "line_items": [{"item_variation_id": self.mug, "quantity_ordered": quantity}],
            }
        )
        return made.transfer_order

    async def counts(self) -> Counts:
        """The quantities by location (`here` or `there`) and state, without those that are 0."""
        names = {self.here: "here", self.there: "there"}
        return {
            (names[str(count.location_id)], str(count.state)): str(count.quantity)
            async for count in self.square.inventory.batch_get_counts(catalog_object_ids=[self.mug])
            if count.quantity != "0"
        }

    async def received(self, order: Any, **quantities: str) -> Any:
        line = {"transfer_order_line_uid": order.line_items[0].uid, **quantities}
        receipt: Any = {"line_items": [line]}
        return (await self.square.transfer_orders.receive(order.id, receipt=receipt)).transfer_order


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    async with Sandbox(start=NOW) as sandbox:
        yield await Shop(sandbox).open()


class TestTransferOrders:
    async def test_from_draft_to_complete(self, shop: Shop) -> None:
        """A draft moves nothing; the start takes stock away, and each receipt puts it where it belongs."""
        order = await shop.order()
        assert (order.status, order.version) == ("DRAFT", 1)
        assert await shop.counts() == {("here", "IN_STOCK"): "10"}

        order = (await shop.square.transfer_orders.start(order.id)).transfer_order
        assert (order.status, order.version) == ("STARTED", 2)
        assert await shop.counts() == {("here", "IN_STOCK"): "4", ("there", "IN_TRANSIT"): "6"}

        order = await shop.received(order, quantity_received="2.5")
        assert (order.status, order.completed_at) == ("PARTIALLY_RECEIVED", None)
        assert order.line_items[0].quantity_pending == "3.5"

        order = await shop.received(
            order, quantity_received="1.5", quantity_damaged="1", quantity_canceled="1"
        )
        assert order.status == "COMPLETED"
        assert order.completed_at == order.updated_at
        line = order.line_items[0]
        assert (line.quantity_received, line.quantity_damaged, line.quantity_canceled) == ("4", "1", "1")
        assert await shop.counts() == {
            ("here", "IN_STOCK"): "5",
            ("there", "IN_STOCK"): "4",
            ("there", "WASTE"): "1",
        }
        with pytest.raises(BadRequestError, match="COMPLETED cannot be canceled"):
            await shop.square.transfer_orders.cancel(order.id)

    async def test_cancelled_on_the_way(self, shop: Shop) -> None:
        """What did not arrive is in the source's stock again."""
        order = await shop.order()
        with pytest.raises(BadRequestError, match="DRAFT cannot be canceled"):
            await shop.square.transfer_orders.cancel(order.id)
        await shop.square.transfer_orders.start(order.id)
        await shop.received(order, quantity_received="1")
        cancelled: Any = (await shop.square.transfer_orders.cancel(order.id)).transfer_order
        assert (cancelled.status, cancelled.line_items[0].quantity_canceled) == ("CANCELED", "5")
        assert await shop.counts() == {("here", "IN_STOCK"): "9", ("there", "IN_STOCK"): "1"}

    async def test_changes_of_a_draft(self, shop: Shop) -> None:
        """Lines change by their uid; once it has started, lines and locations stay."""
        order = await shop.order()
        (line,) = order.line_items
        update = shop.square.transfer_orders.update
        changed: Any = (
            await update(
                order.id,
                transfer_order={
                    "notes": "By van",
                    "line_items": [
                        {"uid": line.uid, "quantity_ordered": "7"},
                        {"item_variation_id": shop.mug, "quantity_ordered": "1"},
                    ],
                },
                version=1,
            )
        ).transfer_order
        assert [each.quantity_ordered for each in changed.line_items] == ["7", "1"]
        removed: Any = (
            await update(order.id, transfer_order={"line_items": [{"uid": line.uid, "remove": True}]})
        ).transfer_order
        assert [each.quantity_ordered for each in removed.line_items] == ["1"]
        assert removed.notes == "By van"
        with pytest.raises(ConflictError, match="The version is 3 now"):
            await update(order.id, transfer_order={"notes": ""}, version=2)

        await shop.square.transfer_orders.start(order.id)
        started: Any = (await update(order.id, transfer_order={"tracking_number": "1Z"})).transfer_order
        assert started.tracking_number == "1Z"
        with pytest.raises(BadRequestError, match="STARTED keeps its line_items"):
            await update(order.id, transfer_order={"line_items": []})
        with pytest.raises(BadRequestError, match="STARTED cannot be deleted"):
            await shop.square.transfer_orders.delete(order.id)

    async def test_a_draft_is_deleted(self, shop: Shop) -> None:
        order = await shop.order()
        await shop.square.transfer_orders.delete(order.id, version=1)
        with pytest.raises(NotFoundError):
            await shop.square.transfer_orders.get(order.id)

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"destination_location_id": "same"}, "transfer_order.destination_location_id"),
            ({"source_location_id": "nowhere"}, "transfer_order.source_location_id"),
            ({"line_items": [{"item_variation_id": "X", "quantity_ordered": "1"}]}, "item_variation_id"),
            ({"line_items": [{"item_variation_id": "mug", "quantity_ordered": "-1"}]}, "quantity_ordered"),
            ({"line_items": [{"item_variation_id": "mug", "quantity_ordered": "0"}]}, "quantity_ordered"),
        ],
    )
    async def test_what_makes_no_sense_is_refused(self, shop: Shop, change: Any, field: str) -> None:
        """With the field that is meant, and without a record."""
        if change.get("destination_location_id") == "same":
            change = {"destination_location_id": shop.here}
        for line in change.get("line_items", ()):
            if line["item_variation_id"] == "mug":
                change = {"line_items": [{**line, "item_variation_id": shop.mug}]}
        order: Any = {"source_location_id": shop.here, "destination_location_id": shop.there, **change}
        with pytest.raises((BadRequestError, NotFoundError)) as caught:
            await shop.square.transfer_orders.create(transfer_order=order)
        assert str(caught.value.details[0].field).endswith(field)
        assert await shop.square.transfer_orders.search().collect() == []

    async def test_no_more_arrives_than_was_sent(self, shop: Shop) -> None:
        """A receipt of too much changes nothing."""
        order = await shop.order()
        await shop.square.transfer_orders.start(order.id)
        with pytest.raises(BadRequestError, match="more than what is still to come"):
            await shop.received(order, quantity_received="5", quantity_damaged="2")
        assert await shop.counts() == {("here", "IN_STOCK"): "4", ("there", "IN_TRANSIT"): "6"}

    async def test_search(self, shop: Shop) -> None:
        """By location and status, in the order that is asked for."""
        first, second = await shop.order("1"), await shop.order("2")
        shop.sandbox.clock.advance(60)
        await shop.square.transfer_orders.start(first.id)
        search = shop.square.transfer_orders.search

        async def ids(filter: Any = None, sort: Any = None) -> list[str | None]:
            return [
                each.id for each in await search(query={"filter": filter or {}, "sort": sort or {}}).collect()
            ]

        assert await ids() == [first.id, second.id]
        assert await ids({"statuses": ["STARTED"]}) == [first.id]
        assert await ids({"source_location_ids": [shop.here], "statuses": ["DRAFT"]}) == [second.id]
        assert await ids({"destination_location_ids": [shop.here]}) == []
        assert await ids(sort={"field": "UPDATED_AT", "order": "ASC"}) == [second.id, first.id]
        assert await ids(sort={"field": "UPDATED_AT", "order": "DESC"}) == [first.id, second.id]


class TestReasons:
    async def test_the_sellers_own(self, shop: Shop) -> None:
        """Created, renamed, deleted, still there, restored."""
        inventory = shop.square.inventory
        made: Any = (
            await inventory.create_inventory_adjustment_reason(
                adjustment_reason={"id": {"type": "CUSTOM"}, "name": "Cat", "direction": "DECREASE"}
            )
        ).adjustment_reason
        await inventory.update_inventory_adjustment_reason(
            reason_id=made.id, adjustment_reason={"id": made.id, "name": "Dog"}
        )
        await inventory.delete_inventory_adjustment_reason(reason_id=made.id)

        async def listed(**options: Any) -> list[str | None]:
            answer = await inventory.list_inventory_adjustment_reasons(**options)
            return [each.name for each in answer.adjustment_reasons or () if each.id.type == "CUSTOM"]

        assert await listed() == []
        assert await listed(include_deleted=True) == ["Dog"]
        gone: Any = (
            await inventory.retrieve_inventory_adjustment_reason(reason_id=made.id)
        ).adjustment_reason
        assert (gone.is_deleted, gone.direction) == (True, "DECREASE")
        await inventory.restore_inventory_adjustment_reason(reason_id=made.id)
        assert await listed() == ["Dog"]

    async def test_standard_ones_stay(self, shop: Shop) -> None:
        """They are listed, those of Square alone on request, and cannot be changed."""
        inventory = shop.square.inventory
        few = (await inventory.list_inventory_adjustment_reasons()).adjustment_reasons or []
        all_ = (
            await inventory.list_inventory_adjustment_reasons(include_system_codes=True)
        ).adjustment_reasons or []
        assert {each.id.type for each in all_} - {each.id.type for each in few} >= {"SALE", "TRANSFER"}
        with pytest.raises(BadRequestError, match="Only a reason of type CUSTOM can be changed"):
            await inventory.delete_inventory_adjustment_reason(reason_id={"type": "DAMAGED"})

    async def test_adjustments_have_them(self, shop: Shop) -> None:
        """An adjustment names a reason that there is; it can be changed later, the quantity cannot."""
        inventory = shop.square.inventory
        change: Any = {
            "catalog_object_id": shop.mug,
            "from_state": "IN_STOCK",
            "to_state": "WASTE",
            "location_id": shop.here,
            "quantity": "1",
            "occurred_at": NOW,
            "reason_id": {"type": "DAMAGED"},
        }
        made: Any = (
            await inventory.batch_create_changes(changes=[{"type": "ADJUSTMENT", "adjustment": change}])
        ).changes
        adjustment = made[0].adjustment
        other: Any = {"type": "ADJUSTMENT", "adjustment": {**change, "reason_id": {"type": "THEFT"}}}
        await inventory.batch_create_changes(changes=[other])

        async def of(kind: str) -> list[str | None]:
            found = inventory.batch_get_changes(reason_ids=[{"type": kind}])
            return [each.adjustment.id async for each in found if each.adjustment]

        assert await of("DAMAGED") == [adjustment.id]
        vendor = shop.sandbox.square.add("vendors", name="Mugs")["id"]
        await inventory.update_inventory_adjustment(
            adjustment={"id": adjustment.id, "reason_id": {"type": "LOST"}, "vendor_id": vendor}
        )
        assert await of("DAMAGED") == []
        (kept,) = [
            each.adjustment
            async for each in inventory.batch_get_changes(reason_ids=[{"type": "LOST"}])
            if each.adjustment
        ]
        assert (kept.vendor_id, kept.quantity) == (vendor, "1")
        with pytest.raises(BadRequestError, match="The quantity of an adjustment stays as it is"):
            await inventory.update_inventory_adjustment(adjustment={"id": adjustment.id, "quantity": "2"})
        unknown: Any = {"type": "CUSTOM", "custom_reason_id": "R1"}
        with pytest.raises(NotFoundError, match=r"adjustment\.reason_id\.custom_reason_id: There is no `R1`"):
            await inventory.update_inventory_adjustment(
                adjustment={"id": adjustment.id, "reason_id": unknown}
            )
        shop.sandbox.square.add("inventory/adjustment-reasons", id=unknown)
        await inventory.update_inventory_adjustment(adjustment={"id": adjustment.id, "reason_id": unknown})
        count: Any = {
            "catalog_object_id": shop.mug,
            "state": "IN_STOCK",
            "location_id": shop.here,
            "quantity": "5",
            "occurred_at": NOW,
            "adjustment_id": adjustment.id,
        }
        counted: Any = (
            await inventory.batch_create_changes(
                changes=[{"type": "PHYSICAL_COUNT", "physical_count": count}]
            )
        ).changes
        named = {**change, "physical_count_id": counted[0].physical_count.id}
        await inventory.batch_create_changes(changes=[{"type": "ADJUSTMENT", "adjustment": named}])

    async def test_between_two_locations(self, shop: Shop) -> None:
        """An adjustment can name a location at each end."""
        change: Any = {
            "catalog_object_id": shop.mug,
            "from_state": "IN_STOCK",
            "from_location_id": shop.here,
            "to_state": "IN_STOCK",
            "to_location_id": shop.there,
            "quantity": "4",
            "occurred_at": NOW,
        }
        await shop.square.inventory.batch_create_changes(
            changes=[{"type": "ADJUSTMENT", "adjustment": change}]
        )
        assert await shop.counts() == {("here", "IN_STOCK"): "6", ("there", "IN_STOCK"): "4"}


class TestChannelsAndBankAccounts:
    async def test_each_location_has_a_channel(self, shop: Shop) -> None:
        """New locations too, and the application; a bulk request answers for each id by itself."""
        channels = await shop.square.channels.list(reference_type="LOCATION").collect()
        assert [channel.name for channel in channels] == ["Main", "Second"]
        (second,) = await shop.square.channels.list(reference_id=shop.there).collect()
        assert (await shop.square.channels.get(str(second.id))).channel == second
        answer = await shop.square.channels.bulk_retrieve(channel_ids=[str(second.id), "CH_X"])
        assert answer.responses is not None
        assert answer.responses[str(second.id)].channel == second
        assert [error.code for error in answer.responses["CH_X"].errors or ()] == ["NOT_FOUND"]

    async def test_a_bank_account_of_a_customer(self, shop: Shop) -> None:
        """Stored for one who exists, listed by customer, disabled once."""
        ada = (await shop.square.customers.create(given_name="Ada")).customer
        assert ada is not None
        made = await shop.square.bank_accounts.create_bank_account(
            source_id="bnon:bank-account-ok", customer_id=ada.id
        )
        assert made.bank_account is not None
        assert (made.bank_account.status, made.bank_account.customer_id) == ("VERIFIED", ada.id)
        listed = await shop.square.bank_accounts.list(customer_id=ada.id).collect()
        assert listed == [made.bank_account]
        assert await shop.square.bank_accounts.list(customer_id="C0").collect() == []
        disabled = await shop.square.bank_accounts.disable_bank_account(made.bank_account.id)
        assert disabled.bank_account is not None
        assert disabled.bank_account.status == "DISABLED"
        with pytest.raises(BadRequestError, match="disabled already"):
            await shop.square.bank_accounts.disable_bank_account(made.bank_account.id)
        with pytest.raises(NotFoundError, match="in /v2/customers"):
            await shop.square.bank_accounts.create_bank_account(source_id="bnon:x", customer_id="C0")
