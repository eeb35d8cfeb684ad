"""The sandbox's records as they have to do with each other: what one call makes, another one finds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from aiomerchant import BadRequestError, ConflictError, NotFoundError, Polar, Square, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.square import results

from tests.support.sandboxes import NOW

USD = {"amount": 1099, "currency": "USD"}
PRICE = {"amount_type": "fixed", "price_amount": 2900, "price_currency": "usd"}
NOBODY = "11111111-1111-4111-8111-111111111111"


class TestAccount:
    """Whoever owns the access token is there from the beginning, and nothing else."""

    async def test_polar_has_the_organization(self, sandbox: Sandbox, polar: Polar) -> None:
        (organization,) = await polar.organizations.list_organizations().collect()
        assert str(organization.id) == sandbox.polar.organization_id
        assert organization == await polar.organizations.get(sandbox.polar.organization_id)
        assert organization.name == "Sand & Sons"

    async def test_square_has_the_seller_and_a_location(self, sandbox: Sandbox, square: Square) -> None:
        """Both go by their ids and by the words that Square has for them."""
        merchant = (await square.merchants.get("me")).merchant
        assert merchant.id == sandbox.square.merchant_id
        assert [one.id for one in await square.merchants.list().collect()] == [merchant.id]
        (location,) = (await square.locations.list()).locations
        assert location.id == merchant.main_location_id == sandbox.square.location_id
        assert (await square.locations.get("main")).location == location
        await square.locations.update("main", location={"name": "Harbour"})
        assert (await square.locations.get(location.id)).location.name == "Harbour"

    async def test_nobody_is_told_of_it(self, sandbox: Sandbox) -> None:
        assert (list(sandbox.deliveries), sandbox.received) == ([], [])


class TestReferences:
    """Records that others name."""

    async def test_a_list_of_ids_is_read_as_records(self, polar: Polar) -> None:
        """What is sold is named by ids, and shown whole; the first one is the product."""
        mug, cup = [
            await polar.products.create(body={"name": name, "prices": [PRICE]}) for name in ("Mug", "Cup")
        ]
        checkout = await polar.checkouts.create(products=[str(cup.id), str(mug.id)])
        assert [product.name for product in checkout.products] == ["Cup", "Mug"]
        assert checkout.product_id == cup.id
        assert checkout.product.name == "Cup"

    async def test_benefits_of_a_product(self, polar: Polar) -> None:
        product = await polar.products.create(body={"name": "Mug", "prices": [PRICE]})
        benefit = await polar.benefits.create(
            body={"type": "custom", "description": "A letter", "properties": {"note": None}}
        )
        changed = await polar.products.update_benefits(product.id, benefits=[str(benefit.id)])
        assert [one.id for one in changed.benefits] == [benefit.id]
        assert [one.id for one in (await polar.products.get(product.id)).benefits] == [benefit.id]

    async def test_an_unknown_id_is_refused(self, sandbox: Sandbox, polar: Polar) -> None:
        """Nothing is made, and the error says which of them it is."""
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[NOBODY])
        assert [detail.field for detail in caught.value.details] == ["products.0"]
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.subscriptions.create(body={"product_id": NOBODY, "customer_id": NOBODY})
        assert [detail.field for detail in caught.value.details] == ["product_id"]
        assert not sandbox.polar.store["checkouts"]
        assert not sandbox.polar.store["subscriptions"]

    async def test_a_checkout_is_the_same_by_its_secret(self, polar: Polar) -> None:
        """What the browser of a customer does with it is seen by the shop."""
        product = await polar.products.create(body={"name": "Mug", "prices": [PRICE]})
        checkout = await polar.checkouts.create(products=[str(product.id)])
        public = await polar.checkouts.client_get(checkout.client_secret)
        assert public.id == checkout.id
        await polar.checkouts.client_update(checkout.client_secret, customer_name="Ada")
        assert (await polar.checkouts.get(checkout.id)).customer_name == "Ada"


class TestMembers:
    """Members of a customer, whom several paths lead to."""

    async def test_are_listed_wherever_they_were_made(self, polar: Polar) -> None:
        ada, bo = [
            await polar.customers.create(body={"email": f"{name}@example.com", "external_id": name})
            for name in ("ada", "bo")
        ]
        one = await polar.customers.members.create(ada.id, email="m@example.com", external_id="m1")
        other = await polar.customers.members.create_external("bo", email="n@example.com")
        assert (one.customer_id, other.customer_id) == (ada.id, bo.id)

        async def members(id: UUID) -> list[tuple[str, str]]:
            return [(member.role, member.email) async for member in polar.customers.members.list(id)]

        owner = ("owner", "ada@example.com")
        assert sorted(await members(ada.id)) == [("member", "m@example.com"), owner]
        by_own_id = [member.email async for member in polar.customers.members.list_external("bo")]
        assert sorted(by_own_id) == ["bo@example.com", "n@example.com"]
        assert await polar.customers.members.get_external("ada", "m1") == one
        await polar.customers.members.update_external("ada", "m1", name="Em")
        assert (await polar.customers.members.get(ada.id, one.id)).name == "Em"
        with pytest.raises(NotFoundError):
            await polar.customers.members.get(bo.id, one.id)
        await polar.customers.members.delete_external("ada", "m1")
        assert await members(ada.id) == [owner]
        assert len(await members(bo.id)) == 2

    async def test_of_nobody(self, polar: Polar) -> None:
        with pytest.raises(NotFoundError):
            await polar.customers.members.create(NOBODY, email="m@example.com")
        with pytest.raises(NotFoundError):
            await polar.customers.members.create_external("nobody", email="m@example.com")

    async def test_have_sessions(self, polar: Polar) -> None:
        customer = await polar.customers.create(body={"email": "ada@example.com"})
        member = await polar.customers.members.create(customer.id, email="m@example.com")
        session = await polar.customer_sessions.create(
            body={"customer_id": customer.id, "member_id": str(member.id)}
        )
        portal = polar.with_options(access_token=session.token)
        assert (
            await portal.customer_portal.customer_session.get_authenticated_user()
        ).email == "m@example.com"


class TestPortal:
    """What a customer sees of the same records."""

    async def test_a_customer_sees_what_is_theirs(self, polar: Polar) -> None:
        product = await polar.products.create(
            body={"name": "Club", "prices": [PRICE], "recurring_interval": "month"}
        )
        orders: dict[str, str] = {}
        portals: dict[str, Polar] = {}
        for name in ("ada", "bo"):
            customer = await polar.customers.create(body={"email": f"{name}@example.com", "name": name})
            order = await polar.orders.create(
                product_id=product.id, customer_id=customer.id, amount=2900, currency="usd"
            )
            assert order.total_amount == 2900
            orders[name] = str(order.id)
            session = await polar.customer_sessions.create(body={"customer_id": customer.id})
            portals[name] = polar.with_options(access_token=session.token)
        for name, portal in portals.items():
            seen = await portal.customer_portal.orders.list().collect()
            assert [str(order.id) for order in seen] == [orders[name]]
            assert (await portal.customer_portal.customers.get()).name == name
        with pytest.raises(NotFoundError):
            await portals["ada"].customer_portal.orders.get(orders["bo"])
        await portals["ada"].customer_portal.customers.update(billing_name="Countess")
        shown = await polar.customers.list(email="ada@example.com").collect()
        assert [customer.billing_name for customer in shown] == ["Countess"]

    async def test_the_state_of_a_customer(self, polar: Polar) -> None:
        """It is that customer, with the subscriptions that are active; asking for it changes nothing."""
        customer = await polar.customers.create(body={"email": "ada@example.com", "external_id": "ada"})
        state = await polar.customers.get_state(customer.id)
        assert (state.id, state.active_subscriptions) == (customer.id, [])
        product = await polar.products.create(
            body={"name": "Club", "prices": [{**PRICE, "price_amount": 0}], "recurring_interval": "month"}
        )
        subscription = await polar.subscriptions.create(
            body={"product_id": product.id, "customer_id": customer.id}
        )
        assert (subscription.status, subscription.amount) == ("active", 0)
        assert subscription.recurring_interval == "month"
        state = await polar.customers.get_state_external("ada")
        assert [one.id for one in state.active_subscriptions] == [subscription.id]
        assert (await polar.customers.get(customer.id)) == customer


class TestEvents:
    """Events that were ingested."""

    async def test_are_listed_and_got(self, polar: Polar) -> None:
        """Each external id counts once."""
        customer = await polar.customers.create(body={"email": "ada@example.com"})
        events = [{"name": "call", "customer_id": customer.id, "external_id": id} for id in ("1", "1", "2")]
        answer = await polar.events.ingest(events=events)
        assert (answer.inserted, answer.duplicates) == (2, 1)
        assert (await polar.events.ingest(events=events)).duplicates == 3
        listed = await polar.events.list(name="call").collect()
        assert [event.customer_id for event in listed] == [customer.id] * 2
        assert await polar.events.get(listed[0].id) == listed[0]


class TestOneOfItsKind:
    """Settings, of which there is one for each seller, site or person."""

    async def test_what_was_put_is_got(self, square: Square) -> None:
        (site,) = (await square.sites.list()).sites or ()
        member = (await square.team_members.create(team_member={"given_name": "Ada"})).team_member
        await square.team_members.wage_setting.update(member.id, wage_setting={"is_overtime_exempt": True})
        assert (await square.team_members.wage_setting.get(member.id)).wage_setting.is_overtime_exempt
        await square.snippets.upsert(site.id, snippet={"content": "<p>"})
        assert (await square.snippets.get(site.id)).snippet.content == "<p>"
        with pytest.raises(NotFoundError):
            await square.snippets.upsert("s1", snippet={"content": "<p>"})


async def test_an_empty_list_that_answers_need(square: Square) -> None:
    """Others are left out where they are empty."""
    answer = await square.orders.custom_attribute_definitions.list()
    assert answer.response.to_dict() == {"custom_attribute_definitions": []}
    assert "customers" not in (await square.customers.list()).response.to_dict()


class TestMany:
    """Square's operations on many records at once."""

    async def test_customers(self, square: Square) -> None:
        """What is wrong with one keeps the others from nothing."""
        created = await square.customers.batch_create(
            customers={"a": {"given_name": "Ada"}, "b": {"note": "?"}}
        )
        ada, failed = results(created)
        assert (ada.key, failed.key) == ("a", "b")
        assert [error.code for error in failed.errors] == ["BAD_REQUEST"]
        id = ada.value.customer.id
        assert [one.id for one in await square.customers.list().collect()] == [id]
        await square.customers.bulk_update_customers(customers={id: {"note": "Regular"}})
        got = await square.customers.bulk_retrieve_customers(customer_ids=[id, "nobody"])
        assert got.responses[id].customer.note == "Regular"
        assert got.responses["nobody"].errors[0].code == "NOT_FOUND"
        await square.customers.bulk_delete_customers(customer_ids=[id])
        assert await square.customers.list().collect() == []

    async def test_vendors_and_team_members(self, square: Square) -> None:
        made = await square.vendors.batch_create(vendors={"k1": {"name": "Mugs"}})
        vendor = made.responses["k1"].vendor
        got = await square.vendors.batch_get(vendor_ids=[vendor.id])
        assert got.responses[vendor.id].vendor == vendor
        await square.vendors.batch_update(
            vendors={vendor.id: {"vendor": {"name": "Cups", "version": vendor.version}}}
        )
        assert (await square.vendors.get(vendor.id)).vendor.name == "Cups"
        made = await square.team_members.batch_create(
            team_members={"k1": {"team_member": {"given_name": "Ada"}}}
        )
        member = made.team_members["k1"].team_member
        assert (await square.team_members.get(member.id)).team_member == member

    async def test_orders(self, sandbox: Sandbox, square: Square) -> None:
        orders = [
            (
                await square.orders.create(
                    order={"location_id": sandbox.square.location_id, "reference_id": id}
                )
            ).order
            for id in ("1", "2")
        ]
        got = await square.orders.batch_get(order_ids=[orders[1].id, "nothing", orders[0].id])
        assert got.orders == orders[::-1]

    async def test_custom_attributes(self, sandbox: Sandbox, square: Square) -> None:
        """The record that each belongs to is named beside it."""
        sandbox.square.add("customers/custom-attribute-definitions", key="colour")
        customer = (await square.customers.create(given_name="Ada")).customer
        attribute = {"customer_id": customer.id, "custom_attribute": {"key": "colour", "value": "green"}}
        made = await square.call("BulkUpsertCustomerCustomAttributes", body={"values": {"k1": attribute}})
        assert made.values["k1"].customer_id == customer.id
        got = await square.call(
            "RetrieveCustomerCustomAttribute", path={"customer_id": customer.id, "key": "colour"}
        )
        assert got.custom_attribute.value == "green"


def item(id: str, **more: Any) -> dict[str, Any]:
    variation = {"type": "ITEM_VARIATION", "id": f"{id} small", "item_variation_data": {"item_id": id}}
    return {"type": "ITEM", "id": id, "item_data": {"name": "Coffee", "variations": [variation]}, **more}


class TestCatalog:
    """Objects of Square's catalog."""

    async def test_a_clients_own_ids_give_way(self, square: Square) -> None:
        """Also where others refer to them; the answer says what became of each."""
        answer = await square.catalog.object.upsert(object=item("#1"))
        new = {one.client_object_id: one.object_id for one in answer.id_mappings}
        assert new.keys() == {"#1", "#1 small"}
        got = (await square.catalog.object.get(new["#1"])).object
        assert [one.id for one in got.item_data.variations] == [new["#1 small"]]
        assert got.item_data.variations[0].item_variation_data.item_id == got.id

    async def test_an_object_that_is_there_is_changed(self, square: Square) -> None:
        """Another version than the present one is refused, and nothing is made twice."""
        made = (await square.catalog.object.upsert(object=item("#1"))).catalog_object
        await square.catalog.object.upsert(object=item(made.id, version=made.version))
        assert [one.id for one in await square.catalog.list().collect()] == [made.id]
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.catalog.object.upsert(object=item(made.id, version=made.version))

    async def test_many_at_once(self, square: Square) -> None:
        made = await square.catalog.batch_upsert(batches=[{"objects": [item("#1"), item("#2")]}])
        ids = [one.id for one in made.objects]
        assert len(made.id_mappings) == 4
        got = await square.catalog.batch_get(object_ids=ids)
        assert [one.id for one in got.objects] == ids
        gone = await square.catalog.batch_delete(object_ids=ids[:1])
        (variation,) = made.objects[0].item_data.variations
        assert gone.deleted_object_ids == [ids[0], variation.id]
        assert [one.id for one in await square.catalog.list().collect()] == ids[1:]

    async def test_objects_of_a_batch_name_each_other(self, square: Square) -> None:
        """By their temporary ids, whichever comes first."""
        tax = {"type": "TAX", "id": "#tax", "tax_data": {"name": "Sales tax", "percentage": "8.5"}}
        mug = item("#1")
        mug["item_data"]["tax_ids"] = ["#tax"]
        made = await square.catalog.batch_upsert(batches=[{"objects": [mug]}, {"objects": [tax]}])
        one, other = made.objects
        assert one.item_data.tax_ids == [other.id]
        assert {pair.client_object_id for pair in made.id_mappings} == {"#1", "#1 small", "#tax"}

    async def test_a_batch_fails_as_a_whole(self, square: Square) -> None:
        """The error names the field, and nothing is made."""
        wrong = item("#2")
        wrong["item_data"]["tax_ids"] = ["#tax"]
        with pytest.raises(NotFoundError) as error:
            await square.catalog.batch_upsert(batches=[{"objects": [item("#1"), wrong]}])
        assert error.value.details[0].field == "batches[0].objects[1].item_data.tax_ids[0]"
        assert await square.catalog.list().collect() == []
        made = (await square.catalog.object.upsert(object=item("#1"))).catalog_object
        stale = item(made.id, version=made.version - 1)
        with pytest.raises(ConflictError, match="VERSION_MISMATCH"):
            await square.catalog.batch_upsert(batches=[{"objects": [item("#2"), stale]}])
        assert [one.id for one in await square.catalog.list().collect()] == [made.id]

    async def test_what_stands_in_another_object_is_found(self, square: Square) -> None:
        """By its own id, alone and among others."""
        made = (await square.catalog.object.upsert(object=item("#1"))).catalog_object
        (variation,) = made.item_data.variations
        assert (await square.catalog.object.get(variation.id)).object == variation
        got = await square.catalog.batch_get(object_ids=[variation.id, made.id])
        assert [one.id for one in got.objects] == [variation.id, made.id]
        with pytest.raises(NotFoundError):
            await square.catalog.object.get("nothing")

    async def test_what_stands_in_another_object_is_changed_and_ended(self, square: Square) -> None:
        """In its place, so that the other shows it."""
        made = (await square.catalog.object.upsert(object=item("#1"))).catalog_object
        (variation,) = made.item_data.variations
        named = {"type": "ITEM_VARIATION", "id": variation.id, "version": variation.version}
        changed = {**named, "item_variation_data": {"name": "large"}}
        answer = await square.catalog.object.upsert(object=changed)
        assert answer.catalog_object.id == variation.id
        whole = (await square.catalog.object.get(made.id)).object
        assert [one.item_variation_data.name for one in whole.item_data.variations] == ["large"]
        gone = await square.catalog.batch_delete(object_ids=[variation.id])
        assert gone.deleted_object_ids == [variation.id]
        assert not (await square.catalog.object.get(made.id)).object.item_data.variations
        with pytest.raises(NotFoundError):
            await square.catalog.object.delete(variation.id)


def counted(id: str, location: str, quantity: str, **more: Any) -> dict[str, Any]:
    count = {"catalog_object_id": id, "location_id": location, "state": "IN_STOCK", "quantity": quantity}
    return {"type": "PHYSICAL_COUNT", "physical_count": {"occurred_at": NOW, **count, **more}}


def moved(id: str, location: str, start: str, end: str, quantity: str, **more: Any) -> dict[str, Any]:
    states = {"from_state": start, "to_state": end}
    adjustment = {"catalog_object_id": id, "location_id": location, "quantity": quantity, **states}
    return {"type": "ADJUSTMENT", "adjustment": {"occurred_at": NOW, **adjustment, **more}}


class TestInventory:
    """Counts are what the changes make of them."""

    @pytest.fixture
    async def beans(self, square: Square) -> str:
        """The id of a variation."""
        made = (await square.catalog.object.upsert(object=item("#1"))).catalog_object
        return str(made.item_data.variations[0].id)

    @pytest.fixture
    def here(self, sandbox: Sandbox) -> str:
        return sandbox.square.location_id

    async def quantities(self, square: Square, id: str) -> dict[str, str]:
        return {count.state: count.quantity async for count in square.inventory.get(id)}

    async def test_a_count_stands_until_something_moves(self, square: Square, beans: str, here: str) -> None:
        """In the order in which it occurred; what is sold is no longer counted."""
        assert await self.quantities(square, beans) == {}
        sold = moved(beans, here, "IN_STOCK", "SOLD", "2.5", occurred_at=NOW + timedelta(minutes=2))
        lost = moved(beans, here, "IN_STOCK", "WASTE", "1", occurred_at=NOW + timedelta(minutes=1))
        answer = await square.inventory.batch_create_changes(
            changes=[sold, lost, counted(beans, here, "10.00")]
        )
        kinds = [(change.physical_count or change.adjustment).quantity for change in answer.changes]
        assert kinds == ["10", "1", "2.5"]
        assert {count.state: count.quantity for count in answer.counts} == {"IN_STOCK": "6.5", "WASTE": "1"}
        assert await self.quantities(square, beans) == {"IN_STOCK": "6.5", "WASTE": "1"}
        (count,) = [one for one in answer.counts if one.state == "IN_STOCK"]
        assert (count.catalog_object_type, count.location_id) == ("ITEM_VARIATION", here)
        await square.inventory.batch_create_changes(changes=[moved(beans, here, "NONE", "IN_STOCK", "4")])
        await square.inventory.batch_create_changes(changes=[counted(beans, here, "3", state="WASTE")])
        assert await self.quantities(square, beans) == {"IN_STOCK": "10.5", "WASTE": "3"}

    async def test_between_locations(self, square: Square, beans: str, here: str) -> None:
        there = (await square.locations.create(location={"name": "Pier"})).location.id
        transfer = {"catalog_object_id": beans, "state": "IN_STOCK", "quantity": "4", "occurred_at": NOW}
        way = {"from_location_id": here, "to_location_id": there}
        answer = await square.inventory.batch_create_changes(
            changes=[
                counted(beans, here, "10", occurred_at=NOW - timedelta(minutes=1)),
                {"type": "TRANSFER", "transfer": {**transfer, **way}},
            ]
        )
        counts = {count.location_id: count.quantity for count in answer.counts}
        assert counts == {here: "6", there: "4"}
        found = await square.inventory.batch_get_counts(location_ids=[there]).collect()
        assert [count.quantity for count in found] == ["4"]
        id = answer.changes[1].transfer.id
        assert (await square.inventory.get_transfer(id)).transfer == answer.changes[1].transfer

    async def test_an_unchanged_count_is_ignored(self, square: Square, beans: str, here: str) -> None:
        """Unless it is said that it counts; a repeated key is answered as it was."""
        first = await square.inventory.batch_create_changes(
            changes=[counted(beans, here, "10")], idempotency_key="1"
        )
        again = await square.inventory.batch_create_changes(
            changes=[counted(beans, here, "10")], idempotency_key="1"
        )
        assert again == first
        assert len(first.changes) == 1
        same = await square.inventory.batch_create_changes(changes=[counted(beans, here, "10")])
        assert not same.changes
        assert same.counts == first.counts
        repeated = await square.inventory.batch_create_changes(
            changes=[counted(beans, here, "10")], ignore_unchanged_counts=False
        )
        assert len(repeated.changes) == 1

    async def test_changes_are_found(self, sandbox: Sandbox, square: Square, beans: str, here: str) -> None:
        """By object, kind, state and time, the oldest first, and each by its id."""
        await square.inventory.batch_create_changes(changes=[counted(beans, here, "10")])
        before = sandbox.clock.now()
        sandbox.clock.advance(60)
        later = sandbox.clock.now()
        sandbox.clock.advance(timedelta(minutes=1))
        assert sandbox.clock.now() - later == later - before == timedelta(seconds=60)
        await square.inventory.batch_create_changes(
            changes=[moved(beans, here, "IN_STOCK", "SOLD", "1", occurred_at=later)]
        )
        find = square.inventory.batch_get_changes
        both = await find(catalog_object_ids=[beans]).collect()
        assert [change.type for change in both] == ["PHYSICAL_COUNT", "ADJUSTMENT"]
        assert await find(catalog_object_ids=["nothing"]).collect() == []
        assert await find(types=["ADJUSTMENT"]).collect() == both[1:]
        assert await find(states=["WASTE"]).collect() == both[:1]
        assert await find(updated_after=later).collect() == both[1:]
        assert await find(updated_before=later).collect() == both[:1]
        count, adjustment = both[0].physical_count, both[1].adjustment
        assert (await square.inventory.get_physical_count(count.id)).count == count
        assert (await square.inventory.get_adjustment(adjustment.id)).adjustment == adjustment
        with pytest.raises(NotFoundError):
            await square.inventory.get_adjustment(count.id)
        assert await square.inventory.batch_get_counts(updated_after=later).collect()
        assert await square.inventory.batch_get_counts(states=["WASTE"]).collect() == []

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            (lambda *_: {}, "changes[1].type"),
            (lambda *_: {"type": "PHYSICAL_COUNT"}, "changes[1].physical_count"),
            (lambda id, at: counted(id, at, "1", state="SOLD"), "changes[1].physical_count.state"),
            (lambda id, at: counted(id, at, "1E+20"), "changes[1].physical_count.quantity"),
            (lambda id, at: moved(id, at, "WASTE", "WASTE", "1"), "changes[1].adjustment.to_state"),
            (lambda _, at: counted("nothing", at, "1"), "changes[1].physical_count.catalog_object_id"),
            (lambda id, at: counted(id, at, "-1"), "changes[1].physical_count.quantity"),
            (lambda id, at: counted(id, at, "0.000001"), "changes[1].physical_count.quantity"),
            (lambda id, at: counted(id, at, "many"), "changes[1].physical_count.quantity"),
            (
                lambda id, at: counted(id, at, "1", state="RESERVED_FOR_SALE"),
                "changes[1].physical_count.state",
            ),
            (lambda id, _: moved(id, "", "NONE", "IN_STOCK", "1"), "changes[1].adjustment.location_id"),
        ],
    )
    async def test_a_change_that_cannot_be_changes_nothing(
        self, square: Square, beans: str, here: str, change: Callable[..., dict[str, Any]], field: str
    ) -> None:
        """The error names the field."""
        with pytest.raises(BadRequestError) as error:
            await square.inventory.batch_create_changes(
                changes=[counted(beans, here, "10"), change(beans, here)]
            )
        assert [detail.field for detail in error.value.details] == [field]
        assert await self.quantities(square, beans) == {}


class TestLinks:
    """Customers, and what they belong to or have."""

    async def test_groups(self, square: Square) -> None:
        customer = (await square.customers.create(given_name="Ada")).customer
        group = (await square.customers.groups.create(group={"name": "Regulars"})).group
        await square.customers.groups.add(customer.id, group.id)
        await square.customers.groups.add(customer.id, group.id)
        assert (await square.customers.get(customer.id)).customer.group_ids == [group.id]
        await square.customers.groups.remove(customer.id, group.id)
        assert (await square.customers.get(customer.id)).customer.group_ids is None
        with pytest.raises(NotFoundError):
            await square.customers.groups.add(customer.id, "nothing")

    async def test_nobody_is_in_a_group_that_was_deleted(self, square: Square) -> None:
        customer = (await square.customers.create(given_name="Ada")).customer
        old, new = [
            (await square.customers.groups.create(group={"name": name})).group for name in ("Old", "New")
        ]
        for group in old, new:
            await square.customers.groups.add(customer.id, group.id)
        await square.customers.groups.delete(old.id)
        assert (await square.customers.get(customer.id)).customer.group_ids == [new.id]

    async def test_gift_cards(self, sandbox: Sandbox, square: Square) -> None:
        customer = (await square.customers.create(given_name="Ada")).customer
        card = (
            await square.gift_cards.create(
                location_id=sandbox.square.location_id, gift_card={"type": "DIGITAL"}
            )
        ).gift_card
        linked = (await square.gift_cards.link_customer(card.id, customer_id=customer.id)).gift_card
        assert linked.customer_ids == [customer.id]
        unlinked = (await square.gift_cards.unlink_customer(card.id, customer_id=customer.id)).gift_card
        assert unlinked.customer_ids is None


async def test_a_payment_is_cancelled_by_its_key(square: Square) -> None:
    """Whoever never saw the answer knows no id; without such a payment nothing happens."""
    made = await square.payments.create(
        source_id="cnon:card-nonce-ok", amount_money=USD, autocomplete=False, idempotency_key="k1"
    )
    await square.payments.cancel_by_idempotency_key(idempotency_key="k2")
    await square.payments.cancel_by_idempotency_key(idempotency_key="k1")
    assert (await square.payments.get(made.payment.id)).payment.status == "CANCELED"


async def test_an_action_is_upon_the_nearest_record(square: Square) -> None:
    """Of a promotion, not of the program above it; whatever the path calls its id."""
    promotion = {
        "name": "Twice",
        "incentive": {"type": "POINTS_MULTIPLIER", "points_multiplier_data": {"multiplier": "2"}},
        "available_time": {"time_periods": ["BEGIN:VEVENT"]},
    }
    program = (await square.loyalty.programs.get("main")).program.id
    made = await square.loyalty.programs.promotions.create(program, loyalty_promotion=promotion)
    id = made.loyalty_promotion.id
    cancelled = await square.loyalty.programs.promotions.cancel(program, id)
    assert cancelled.loyalty_promotion.status == "CANCELED"
    got = await square.loyalty.programs.promotions.get(program, id)
    assert got.loyalty_promotion.status == "CANCELED"


async def test_a_payment_that_is_settled_cannot_be_cancelled(square: Square) -> None:
    await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=USD, idempotency_key="k1")
    with pytest.raises(BadRequestError):
        await square.payments.cancel_by_idempotency_key(idempotency_key="k1")


async def test_refunds_add_up(sandbox: Sandbox, square: Square) -> None:
    """The payment says what was given back; more than was paid is refused."""
    paid = (await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=USD)).payment
    part = {"amount": 1000, "currency": "USD"}
    refund = (await square.refunds.refund_payment(payment_id=paid.id, amount_money=part)).refund
    assert (refund.status, refund.order_id) == ("PENDING", paid.order_id)
    with pytest.raises(BadRequestError, match="REFUND_AMOUNT_INVALID"):
        await square.refunds.refund_payment(payment_id=paid.id, amount_money=part)
    now = (await square.payments.get(paid.id)).payment
    assert (now.refunded_money.amount, now.refund_ids) == (1000, [refund.id])
    assert len(sandbox.square.store["refunds"]) == 1
