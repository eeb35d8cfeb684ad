"""Orders of Square's sandbox: they add up, change by their version, and end when they are paid."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import NULL, APIStatusError, BadRequestError, ConflictError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make, usd
from tests.support.sandboxes import Told

EURO = {"amount": 1, "currency": "EUR"}


def totals(order: Any) -> tuple[int, ...]:
    """The total, and what of it is tax, discount, service charge and tip."""
    assert order.net_amounts.total_money == order.total_money
    assert order.net_amounts.tax_money == order.total_tax_money
    return (
        order.total_money.amount,
        order.total_tax_money.amount,
        order.total_discount_money.amount,
        order.total_service_charge_money.amount,
        order.total_tip_money.amount,
    )


def line(amount: int, uid: str = "a", **more: Any) -> dict[str, Any]:
    return {"uid": uid, "name": "Print", "quantity": "1", "base_price_money": usd(amount), **more}


@pytest.fixture
def change(sandbox: Sandbox, square: Square) -> Make:
    """Updates an order from a version, with what is new."""

    async def change(id: str, version: int, cleared: list[str] | None = None, **new: Any) -> Any:
        sparse = {"location_id": sandbox.square.location_id, "version": version, **new}
        return (await square.orders.update(id, order=sparse, fields_to_clear=cleared)).order

    return change


class TestTotals:
    """Each is what Square's documentation says, to the cent."""

    async def test_quantities_and_modifiers(self, order: Make) -> None:
        modifiers = [
            {"name": "Frame", "base_price_money": usd(250)},
            {"name": "Mat", "base_price_money": usd(50), "quantity": "2"},
        ]
        made = await order(line_items=[line(1000, quantity="3", modifiers=modifiers)])
        (only,) = made.line_items
        assert only.variation_total_price_money.amount == 3000
        assert [one.total_price_money.amount for one in only.modifiers] == [750, 300]
        assert (only.gross_sales_money.amount, only.total_money.amount) == (4050, 4050)
        assert totals(made) == (4050, 0, 0, 0, 0)
        assert made.net_amount_due_money.amount == 4050

    @pytest.mark.parametrize(("quantity", "price", "expected"), [("0.5", 5, 2), ("1.5", 5, 8), ("2.5", 1, 2)])
    async def test_half_a_cent_is_rounded_to_the_even_one(
        self, order: Make, quantity: str, price: int, expected: int
    ) -> None:
        """2.5 is 2, 7.5 is 8."""
        made = await order(line_items=[line(price, quantity=quantity)])
        assert made.total_money.amount == expected

    async def test_discounts_follow_each_other(self, order: Make) -> None:
        """Percentages first, those of lines before those of the order; then amounts alike."""
        made = await order(
            line_items=[
                line(1000, "a", applied_discounts=[{"discount_uid": "d2"}, {"discount_uid": "d3"}]),
                line(3000, "b"),
            ],
            discounts=[
                {"uid": "d1", "name": "Voucher", "amount_money": usd(365), "scope": "ORDER"},
                {"uid": "d2", "name": "Bent", "amount_money": usd(100), "scope": "LINE_ITEM"},
                {"uid": "d3", "name": "Old", "percentage": "10", "scope": "LINE_ITEM"},
                {"uid": "d4", "name": "Sale", "percentage": "5", "scope": "ORDER"},
            ],
        )
        # a: 1000 - 100 (10 %) - 45 (5 %) - 100 = 755; b: 3000 - 150 (5 %) = 2850; of 365, 76 and 289.
        assert [one.applied_money.amount for one in made.discounts] == [365, 100, 100, 195]
        assert [one.total_money.amount for one in made.line_items] == [679, 2561]
        assert [one.total_discount_money.amount for one in made.line_items] == [321, 439]
        assert totals(made) == (3240, 0, 760, 0, 0)
        assert {one.type for one in made.discounts} == {"FIXED_AMOUNT", "FIXED_PERCENTAGE"}

    @pytest.mark.parametrize("much", [{"amount_money": usd(5000)}, {"percentage": "150"}])
    async def test_a_discount_is_at_most_what_there_is(self, order: Make, much: Any) -> None:
        discount = {"name": "Voucher", **much, "scope": "ORDER"}
        made = await order(1000, 500, discounts=[discount])
        assert (totals(made), made.discounts[0].applied_money.amount) == ((0, 0, 1500, 0, 0), 1500)

    async def test_taxes_beside_the_price(self, order: Make) -> None:
        """Each line's is rounded by itself."""
        tax = {"uid": "t", "name": "Sales tax", "percentage": "8.875", "scope": "ORDER"}
        made = await order(1880, 695, taxes=[tax])
        assert [one.total_tax_money.amount for one in made.line_items] == [167, 62]
        assert totals(made) == (2804, 229, 0, 0, 0)
        assert [one.applied_taxes[0].tax_uid for one in made.line_items] == ["t", "t"]
        assert (made.taxes[0].applied_money.amount, made.taxes[0].type) == (229, "ADDITIVE")

    async def test_taxes_within_the_price(self, order: Make) -> None:
        """The total stays, and the gross sales of the line are without them; others come on top."""
        taxes = [
            {"uid": "in", "name": "VAT", "percentage": "20", "type": "INCLUSIVE", "scope": "LINE_ITEM"},
            {"uid": "on", "name": "Local", "percentage": "5", "type": "ADDITIVE", "scope": "LINE_ITEM"},
        ]
        both = [{"tax_uid": "in"}, {"tax_uid": "on"}]
        made = await order(
            line_items=[line(1200, "a", applied_taxes=both[:1]), line(600, "b", applied_taxes=both)],
            taxes=taxes,
        )
        first, second = made.line_items
        assert (first.gross_sales_money.amount, first.total_tax_money.amount, first.total_money.amount) == (
            *(1000, 200),
            1200,
        )
        assert (second.gross_sales_money.amount, second.total_tax_money.amount) == (500, 125)
        assert totals(made) == (1825, 325, 0, 0, 0)

    async def test_taxes_are_of_what_discounts_leave(self, order: Make) -> None:
        made = await order(
            1000,
            taxes=[{"name": "Tax", "percentage": "10", "scope": "ORDER"}],
            discounts=[{"name": "Sale", "percentage": "50", "scope": "ORDER"}],
        )
        assert totals(made) == (550, 50, 500, 0, 0)

    async def test_service_charges(self, order: Make) -> None:
        """Before taxes, with taxes of their own if they are taxable; after taxes; or divided among lines."""
        tax = {"uid": "t", "name": "Tax", "percentage": "10", "scope": "ORDER"}
        charges = [
            {
                "name": "Delivery",
                "amount_money": usd(200),
                "taxable": True,
                "calculation_phase": "SUBTOTAL_PHASE",
            },
            {"name": "Card", "percentage": "2", "calculation_phase": "TOTAL_PHASE"},
        ]
        made = await order(1000, 500, taxes=[tax], service_charges=charges)
        first, second = made.service_charges
        assert (first.applied_money.amount, first.total_tax_money.amount, first.total_money.amount) == (
            200,
            20,
            220,
        )
        # 1500 + 150 + 220 = 1870, and 2 % of it
        assert second.total_money.amount == 37
        assert totals(made) == (1907, 170, 0, 237, 0)
        charge = {"name": "Packing", "amount_money": usd(100), "treatment_type": "APPORTIONED_TREATMENT"}
        made = await order(1000, 500, taxes=[tax], service_charges=[charge])
        assert [one.total_service_charge_money.amount for one in made.line_items] == [67, 33]
        assert [one.total_tax_money.amount for one in made.line_items] == [107, 53]
        assert totals(made) == (1760, 160, 0, 100, 0)

    async def test_adding_up_anew_changes_nothing(self, order: Make, change: Make) -> None:
        """An update calculates from what was asked for, not from what was calculated."""
        tax = {"uid": "t", "name": "Tax", "percentage": "10", "scope": "ORDER"}
        charges = [
            {
                "name": "Delivery",
                "amount_money": usd(200),
                "taxable": True,
                "calculation_phase": "SUBTOTAL_PHASE",
            },
            {"name": "Packing", "percentage": "5", "treatment_type": "APPORTIONED_TREATMENT"},
            {"name": "Card", "percentage": "2", "calculation_phase": "TOTAL_PHASE"},
        ]
        sale = {"name": "Sale", "percentage": "3", "scope": "ORDER"}
        made = await order(1000, 555, taxes=[tax], service_charges=charges, discounts=[sale])
        changed = await change(made.id, 1, reference_id="ours")
        assert totals(changed) == totals(made)
        assert (changed.line_items, changed.service_charges) == (made.line_items, made.service_charges)
        spared = await change(made.id, 2, ["taxes[t]"])
        assert [one.applied_taxes for one in (*spared.line_items, *spared.service_charges)] == [None] * 5
        assert spared.total_tax_money.amount == 0

    async def test_a_line_can_be_spared(self, order: Make) -> None:
        spared = {"blocked_taxes": [{"tax_uid": "t"}], "blocked_discounts": [{"discount_uid": "d"}]}
        made = await order(
            line_items=[line(1000, "a"), line(1000, "b", pricing_blocklists=spared)],
            taxes=[{"uid": "t", "name": "Tax", "percentage": "10", "scope": "ORDER"}],
            discounts=[{"uid": "d", "name": "Sale", "percentage": "50", "scope": "ORDER"}],
        )
        assert [one.total_money.amount for one in made.line_items] == [550, 1000]

    async def test_what_is_calculated_is_not_kept(
        self, sandbox: Sandbox, square: Square, order: Make
    ) -> None:
        body = {"location_id": sandbox.square.location_id, "line_items": [line(1000)]}
        calculated: Any = (await square.orders.calculate(order=body)).order
        assert (totals(calculated), calculated.id) == ((1000, 0, 0, 0, 0), None)
        assert not sandbox.square.store["orders"]


class TestCatalog:
    """What an order names by an id of the catalog has its price and name there."""

    @pytest.fixture
    async def shop(self, square: Square) -> dict[str, str]:
        """The ids of a variation, a modifier, a tax and a discount."""
        variation = {"name": "A3", "pricing_type": "FIXED_PRICING", "price_money": usd(2900)}
        objects: list[dict[str, Any]] = [
            {
                "id": "#item",
                "type": "ITEM",
                "item_data": {
                    "name": "Print",
                    "variations": [
                        {"id": "#variation", "type": "ITEM_VARIATION", "item_variation_data": variation}
                    ],
                },
            },
            {
                "id": "#frames",
                "type": "MODIFIER_LIST",
                "modifier_list_data": {
                    "name": "Frames",
                    "modifiers": [
                        {
                            "id": "#modifier",
                            "type": "MODIFIER",
                            "modifier_data": {"name": "Oak", "price_money": usd(1000)},
                        }
                    ],
                },
            },
            {
                "id": "#tax",
                "type": "TAX",
                "tax_data": {"name": "VAT", "percentage": "20", "inclusion_type": "INCLUSIVE"},
            },
            {
                "id": "#discount",
                "type": "DISCOUNT",
                "discount_data": {"name": "Sale", "discount_type": "FIXED_AMOUNT", "amount_money": usd(300)},
            },
        ]
        made = await square.catalog.batch_upsert(idempotency_key="1", batches=[{"objects": objects}])
        return {str(pair.client_object_id)[1:]: str(pair.object_id) for pair in made.id_mappings or ()}

    async def test_prices_and_names(self, square: Square, order: Make, shop: dict[str, str]) -> None:
        made = await order(
            line_items=[
                {
                    "catalog_object_id": shop["variation"],
                    "quantity": "2",
                    "modifiers": [{"catalog_object_id": shop["modifier"]}],
                }
            ],
            taxes=[{"catalog_object_id": shop["tax"], "scope": "ORDER"}],
            discounts=[{"catalog_object_id": shop["discount"], "scope": "ORDER"}],
        )
        (only,) = made.line_items
        assert (only.name, only.variation_name, only.modifiers[0].name) == ("Print", "A3", "Oak")
        assert (only.base_price_money.amount, made.taxes[0].type, made.discounts[0].name) == (
            2900,
            "INCLUSIVE",
            "Sale",
        )
        assert totals(made) == (7500, 1250, 300, 0, 0)

    async def test_a_price_of_the_request_comes_first(self, order: Make, shop: dict[str, str]) -> None:
        sold = {"catalog_object_id": shop["variation"], "quantity": "1", "base_price_money": usd(1)}
        assert (await order(line_items=[sold])).total_money.amount == 1

    async def test_another_kind_of_object_is_refused(self, order: Make, shop: dict[str, str]) -> None:
        with pytest.raises(NotFoundError) as caught:
            await order(line_items=[{"catalog_object_id": shop["item"], "quantity": "1"}])
        assert caught.value.details[0].field == "order.line_items[0].catalog_object_id"


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        ({"location_id": "L1"}, 404, "NOT_FOUND", "location_id"),
        ({"customer_id": "C1"}, 404, "NOT_FOUND", "customer_id"),
        (
            {"line_items": [{"quantity": "1"}]},
            400,
            "MISSING_REQUIRED_PARAMETER",
            "line_items[0].base_price_money",
        ),
        ({"line_items": [line(1, quantity="none")]}, 400, "INVALID_VALUE", "line_items[0].quantity"),
        ({"line_items": [line(1, quantity="0")]}, 400, "INVALID_VALUE", "line_items[0].quantity"),
        (
            {"line_items": [line(1, applied_taxes=[{"tax_uid": "t"}])]},
            *(400, "BAD_REQUEST"),
            "line_items[0].applied_taxes",
        ),
        ({"taxes": [{"name": "Tax"}]}, 400, "MISSING_REQUIRED_PARAMETER", "taxes[0].percentage"),
        ({"taxes": [{"percentage": "x"}]}, 400, "INVALID_VALUE", "taxes[0].percentage"),
        ({"discounts": [{"name": "Sale"}]}, 400, "MISSING_REQUIRED_PARAMETER", "discounts[0].amount_money"),
        ({"state": "CANCELED"}, 400, "BAD_REQUEST", "state"),
    ],
)
async def test_orders_that_are_wrong(
    order: Make, body: dict[str, Any], status: int, code: str, field: str
) -> None:
    with pytest.raises(APIStatusError) as caught:
        await order(**body)
    (detail,) = caught.value.details
    assert (caught.value.status, detail.code, detail.field) == (status, code, f"order.{field}")


class TestChanges:
    """An order is changed by its version, with the fields that are new."""

    async def test_parts_are_found_by_their_uid(self, order: Make, change: Make, told: Told) -> None:
        tax = {"uid": "t", "name": "Tax", "percentage": "10", "scope": "ORDER"}
        made = await order(1000, 500, taxes=[tax])
        lines = [{"uid": "line-1", "quantity": "3"}, line(100, "new")]
        changed = await change(made.id, 1, reference_id="ours", line_items=lines)
        assert [(one.uid, one.quantity) for one in changed.line_items] == [
            ("line-0", "1"),
            ("line-1", "3"),
            ("new", "1"),
        ]
        assert (totals(changed), changed.version, changed.reference_id) == ((2860, 260, 0, 0, 0), 2, "ours")
        assert told.types() == ["order.created", "order.updated"]

    async def test_fields_are_cleared(self, order: Make, change: Make) -> None:
        """By a path, or by a null; what was applied goes with its tax."""
        tax = {"uid": "t", "name": "Tax", "percentage": "10", "scope": "ORDER"}
        made = await order(1000, 500, reference_id="ours", taxes=[tax])
        cleared = ["taxes[t]", "line_items[line-1]", "line_items[line-0].name"]
        changed = await change(made.id, 1, cleared, reference_id=NULL)
        assert (totals(changed), changed.taxes, changed.reference_id) == ((1000, 0, 0, 0, 0), None, None)
        assert [(one.uid, one.name, one.applied_taxes) for one in changed.line_items] == [
            ("line-0", None, None)
        ]
        with pytest.raises(BadRequestError, match=r"nothing at `taxes\[t\]`"):
            await change(made.id, 2, ["taxes[t]"])

    async def test_what_stays_as_it_is_is_left_out(
        self, sandbox: Sandbox, square: Square, order: Make
    ) -> None:
        """The location, and the quantity of a line that is there; a new line says how many."""
        made = await order(1000)
        sparse: Any = {"version": 1, "line_items": [{"uid": "line-0", "note": "Signed"}]}
        changed: Any = (await square.orders.update(made.id, order=sparse)).order
        assert (changed.location_id, changed.line_items[0].quantity) == (made.location_id, "1")
        assert (changed.line_items[0].note, totals(changed)) == ("Signed", totals(made))
        assert sandbox.violations == []
        new: Any = {"version": 2, "line_items": [{"uid": "new", "name": "Print"}]}
        with pytest.raises(BadRequestError) as caught:
            await square.orders.update(made.id, order=new)
        (detail,) = caught.value.details
        assert (detail.code, detail.field) == ("MISSING_REQUIRED_PARAMETER", "order.line_items[1].quantity")

    async def test_an_old_version_is_refused(
        self, sandbox: Sandbox, square: Square, order: Make, change: Make
    ) -> None:
        made = await order(1000)
        await change(made.id, 1, reference_id="a")
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await change(made.id, 1, reference_id="b")
        with pytest.raises(BadRequestError) as caught:
            await square.orders.update(made.id, order={"location_id": sandbox.square.location_id})
        assert caught.value.details[0].field == "order.version"

    async def test_a_copy_is_a_draft(self, square: Square, order: Make) -> None:
        made = await order(1000, fulfillments=[{"type": "PICKUP"}])
        copy: Any = (await square.orders.clone(order_id=made.id, version=1)).order
        assert (copy.state, copy.fulfillments, copy.total_money) == ("DRAFT", None, made.total_money)
        assert copy.id != made.id
        with pytest.raises(ConflictError):
            await square.orders.clone(order_id=made.id, version=2)

    async def test_a_canceled_one_stays(self, order: Make, change: Make) -> None:
        made = await order(1000)
        assert (await change(made.id, 1, state="CANCELED")).closed_at is not None
        new: dict[str, Any]
        for new in {"state": "OPEN"}, {"line_items": [line(1)]}:
            with pytest.raises(BadRequestError, match="CANCELED"):
                await change(made.id, 2, **new)


class TestFulfillments:
    @pytest.mark.parametrize(
        ("type", "times"),
        [
            ("PICKUP", ["accepted_at", "ready_at", "picked_up_at"]),
            ("SHIPMENT", ["in_progress_at", "packaged_at", "shipped_at"]),
            ("DELIVERY", ["in_progress_at", "ready_at", "completed_at"]),
            ("IN_STORE", ["in_progress_at", "prepared_at", "completed_at"]),
        ],
    )
    async def test_have_the_times_of_their_states(
        self, sandbox: Sandbox, order: Make, change: Make, type: str, times: list[str]
    ) -> None:
        """Requests do not set them, and later states leave them."""
        name = f"{type.lower()}_details"
        given = {"note": "Ring"} if type != "SHIPMENT" else {"shipping_note": "Ring"}
        made = await order(1000, fulfillments=[{"uid": "f", "type": type, name: given}])
        begun = sandbox.clock.now()
        expected = {"placed_at": begun}
        for version, (state, field) in enumerate(
            zip(("RESERVED", "PREPARED", "COMPLETED"), times, strict=True), start=1
        ):
            sandbox.clock.advance(60)
            expected[field] = sandbox.clock.now()
            mine = {"uid": "f", "state": state, name: {"placed_at": "2020-01-01T00:00:00Z"}}
            (changed,) = (await change(made.id, version, fulfillments=[mine])).fulfillments
            shown = getattr(changed, name)
            assert {field: getattr(shown, field) for field in expected} == expected
            assert "Ring" in {getattr(shown, field, None) for field in ("note", "shipping_note")}

    @pytest.mark.parametrize(
        ("type", "state", "expected"),
        [
            ("PICKUP", "CANCELED", "canceled_at"),
            ("SHIPMENT", "FAILED", "failed_at"),
            ("DELIVERY", "FAILED", "rejected_at"),
        ],
    )
    async def test_that_are_not_done(
        self, order: Make, change: Make, type: str, state: str, expected: str
    ) -> None:
        made = await order(1000, fulfillments=[{"uid": "f", "type": type}])
        (changed,) = (await change(made.id, 1, fulfillments=[{"uid": "f", "state": state}])).fulfillments
        details = getattr(changed, f"{type.lower()}_details").to_dict()
        assert details.keys() == {"placed_at", expected}

    @pytest.mark.parametrize("lacking", [{}, {"type": "PICKUP"}, {"uid": "f", "type": None, "state": None}])
    async def test_of_a_test_may_lack_fields(self, sandbox: Sandbox, change: Make, lacking: Any) -> None:
        """The order can be changed, and the fulfillment gets what it lacks."""
        added = sandbox.square.add("orders", state="OPEN", version=1, fulfillments=[lacking])
        (changed,) = (await change(added["id"], 1, reference_id="7")).fulfillments
        assert changed.uid
        assert changed.type == lacking.get("type")


class TestPayments:
    """An order that is paid is completed."""

    async def test_by_one_payment(self, square: Square, order: Make, pay: Make, told: Told) -> None:
        made = await order(1000)
        told.types()
        with pytest.raises(BadRequestError, match="999, and 1000 is due"):
            await pay(999, order_id=made.id)
        payment = await pay(1000, order_id=made.id, tip_money=usd(150))
        assert told.types() == ["payment.created", "payment.updated", "order.updated"]
        paid: Any = (await square.orders.get(made.id)).order
        assert (paid.state, paid.version, paid.net_amount_due_money.amount) == ("COMPLETED", 2, 0)
        assert (totals(paid), paid.closed_at is not None) == ((1150, 0, 0, 0, 150), True)
        (tender,) = paid.tenders
        assert (tender.type, tender.payment_id, tender.amount_money.amount) == ("CARD", payment.id, 1150)
        assert tender.card_details.status == "CAPTURED"
        with pytest.raises(BadRequestError, match="COMPLETED cannot be paid"):
            await pay(1000, order_id=made.id)

    async def test_by_several_payments(self, square: Square, order: Make, pay: Make, told: Told) -> None:
        """They are approved first, and completed together."""
        made = await order(1000)
        parts = [await pay(amount, order_id=made.id, autocomplete=False) for amount in (400, 600)]
        waiting: Any = (await square.orders.get(made.id)).order
        assert [one.card_details.status for one in waiting.tenders] == ["AUTHORIZED"] * 2
        assert (waiting.state, waiting.net_amount_due_money.amount) == ("OPEN", 1000)
        with pytest.raises(BadRequestError, match="400, and 1000 is due"):
            await square.payments.complete(parts[0].id)
        with pytest.raises(BadRequestError, match="400, and 1000 is due"):
            await square.orders.pay(made.id, payment_ids=[parts[0].id])
        told.types()
        ids = [part.id for part in parts]
        paid: Any = (await square.orders.pay(made.id, payment_ids=ids, order_version=waiting.version)).order
        assert (paid.state, [one.card_details.status for one in paid.tenders]) == (
            "COMPLETED",
            ["CAPTURED"] * 2,
        )
        assert told.types() == ["payment.updated", "payment.updated", "order.updated"]
        assert (await square.payments.get(ids[0])).payment.status == "COMPLETED"

    async def test_cancels_the_payments_that_are_not_named(
        self, square: Square, order: Make, pay: Make
    ) -> None:
        made = await order(1000)
        whole, part = [await pay(amount, order_id=made.id, autocomplete=False) for amount in (1000, 400)]
        paid: Any = (await square.orders.pay(made.id, payment_ids=[whole.id])).order
        assert (paid.state, [one.payment_id for one in paid.tenders]) == ("COMPLETED", [whole.id])
        assert (await square.payments.get(part.id)).payment.status == "CANCELED"

    async def test_counts_each_payment_once(self, square: Square, order: Make, pay: Make) -> None:
        made = await order(1000)
        half = await pay(500, order_id=made.id, autocomplete=False)
        with pytest.raises(BadRequestError, match="500, and 1000 is due"):
            await square.orders.pay(made.id, payment_ids=[half.id, half.id])
        assert (await square.payments.get(half.id)).payment.status == "APPROVED"

    async def test_waits_for_its_fulfillments(
        self, square: Square, order: Make, change: Make, pay: Make, told: Told
    ) -> None:
        made = await order(1000, fulfillments=[{"uid": "f", "type": "PICKUP"}])
        with pytest.raises(BadRequestError, match="Each fulfillment must be one of"):
            await change(made.id, 1, state="COMPLETED")
        await pay(1000, order_id=made.id)
        assert (await square.orders.get(made.id)).order.state == "OPEN"
        told.types()
        done = await change(made.id, 2, fulfillments=[{"uid": "f", "state": "COMPLETED"}])
        assert done.state == "COMPLETED"
        updated, moved = told.new()
        assert (updated["type"], moved["type"]) == ("order.updated", "order.fulfillment.updated")
        assert moved["data"]["object"]["order_fulfillment_updated"]["fulfillment_update"] == [
            {"fulfillment_uid": "f", "old_state": "PROPOSED", "new_state": "COMPLETED"}
        ]

    async def test_an_order_for_nothing(self, square: Square, order: Make) -> None:
        made = await order(0)
        paid: Any = (await square.orders.pay(made.id)).order
        assert (paid.state, paid.tenders) == ("COMPLETED", None)

    async def test_payments_of_another_order(self, square: Square, order: Make, pay: Make) -> None:
        made = await order(1000)
        other = await pay(1000, autocomplete=False)
        with pytest.raises(BadRequestError, match="not an approved one for this order"):
            await square.orders.pay(made.id, payment_ids=[other.id])
        with pytest.raises(NotFoundError):
            await square.orders.pay(made.id, payment_ids=["nothing"])

    async def test_a_payment_without_an_order_has_one(self, square: Square, pay: Make, told: Told) -> None:
        payment = await pay(1000)
        opened: Any = (await square.orders.get(payment.order_id)).order
        assert (opened.state, opened.total_money.amount) == ("COMPLETED", 1000)
        assert [one.item_type for one in opened.line_items] == ["CUSTOM_AMOUNT"]
        assert told.types() == ["order.created", "payment.created", "payment.updated", "order.updated"]


class TestSearch:
    async def test_filters(self, square: Square, order: Make, pay: Make, ada: Any) -> None:
        """By state, customer and fulfillment, the newest first."""
        open, bought = (
            await order(100, customer_id=ada.id),
            await order(200, fulfillments=[{"type": "PICKUP"}]),
        )
        paid = (await pay(300)).order_id

        async def found(sort: dict[str, Any] | None = None, **filter: Any) -> list[str]:
            query = {"filter": filter, **({"sort": sort} if sort else {})}
            return [one.id or "" for one in await square.orders.search(query=query).collect()]

        assert await found() == [paid, bought.id, open.id]
        assert await found(state_filter={"states": ["COMPLETED"]}) == [paid]
        assert await found(customer_filter={"customer_ids": [ada.id]}) == [open.id]
        assert await found(fulfillment_filter={"fulfillment_types": ["PICKUP"]}) == [bought.id]
        by_end = {"sort_field": "CLOSED_AT", "sort_order": "ASC"}
        assert await found(by_end) == [paid]
        end = {"created_at": {"end_at": open.created_at.isoformat()}}
        assert await found(date_time_filter=end) == []


@pytest.mark.parametrize(
    ("kind", "one"),
    [
        ("line_items", {"name": "Tea", "quantity": "1", "base_price_money": EURO}),
        ("discounts", {"name": "Off", "amount_money": EURO}),
        ("service_charges", {"name": "Table", "amount_money": EURO, "calculation_phase": "SUBTOTAL_PHASE"}),
    ],
)
async def test_the_currency_is_that_of_the_location(
    sandbox: Sandbox, square: Square, kind: str, one: Any
) -> None:
    line = {"name": "Tea", "quantity": "1", "base_price_money": usd(100)}
    order: Any = {"location_id": sandbox.square.location_id, "line_items": [line]}
    order[kind] = [*order.get(kind, ()), one]
    with pytest.raises(BadRequestError, match="The currency must be USD") as caught:
        await square.orders.create(order=order)
    field = "base_price_money" if kind == "line_items" else "amount_money"
    at = len(order[kind]) - 1
    assert caught.value.details[0].field == f"order.{kind}[{at}].{field}.currency"
