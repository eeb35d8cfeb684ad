"""Custom attributes of Square's sandbox: each has a definition."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import ConflictError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import SquareWebhooks


@pytest.fixture
async def defined(square: Square) -> str:
    """The key of a definition for customers."""
    schema = {
        "$ref": "https://developer-production-s.squarecdn.com/schemas/v1/common.json#squareup.common.String"
    }
    made = await square.customers.custom_attribute_definitions.create(
        custom_attribute_definition={"key": "drink", "name": "Drink", "schema": schema}
    )
    return str(made.custom_attribute_definition.key)


async def test_an_attribute_has_a_definition(square: Square, ada: Any, defined: str) -> None:
    attributes = square.customers.custom_attributes
    for refused in (
        lambda: attributes.upsert(ada.id, "colour", custom_attribute={"value": "red"}),
        lambda: attributes.get(ada.id, "colour"),
        lambda: attributes.get(ada.id, defined),  # the customer has none
        lambda: attributes.delete(ada.id, defined),
    ):
        with pytest.raises(NotFoundError) as caught:
            await refused()
        assert (caught.value.code, caught.value.details[0].field) == ("NOT_FOUND", "key")
    await attributes.upsert(ada.id, defined, custom_attribute={"value": "tea"})
    got = (await attributes.get(ada.id, defined, with_definition=True)).custom_attribute
    assert (got.value, got.definition.name) == ("tea", "Drink")


async def test_in_a_batch_each_is_refused_by_itself(square: Square, ada: Any, defined: str) -> None:
    answer = await square.customers.custom_attribute_definitions.batch_upsert(
        values={
            key: {"customer_id": ada.id, "custom_attribute": {"key": key, "value": "tea"}}
            for key in (defined, "colour")
        }
    )
    assert answer.values[defined].custom_attribute.value == "tea"
    assert [error.code for error in answer.values["colour"].errors] == ["NOT_FOUND"]


async def test_attributes_go_with_their_definition(square: Square, ada: Any, defined: str) -> None:
    await square.customers.custom_attributes.upsert(ada.id, defined, custom_attribute={"value": "tea"})
    await square.customers.custom_attribute_definitions.delete(defined)
    assert await square.customers.custom_attributes.list(ada.id).collect() == []


async def test_a_definition_has_a_key_and_a_name_of_its_own(square: Square, defined: str) -> None:
    """Among those for one kind of record."""
    definitions = square.customers.custom_attribute_definitions
    made: Any
    for field, made in (
        ("key", {"key": defined, "name": "Beverage", "schema": {}}),
        ("name", {"key": "beverage", "name": "Drink", "schema": {}}),
    ):
        with pytest.raises(ConflictError) as caught:
            await definitions.create(custom_attribute_definition=made)
        (detail,) = caught.value.details
        assert (detail.code, detail.field) == ("CONFLICT", f"custom_attribute_definition.{field}")
    food = {"key": "food", "name": "Food", "schema": {}}
    await definitions.create(custom_attribute_definition=food)
    with pytest.raises(ConflictError):
        await definitions.update("food", custom_attribute_definition={"name": "Drink"})
    again = await definitions.update(
        defined, custom_attribute_definition={"name": "Drink", "description": "Hot"}
    )
    assert again.custom_attribute_definition.description == "Hot"
    for_orders = square.orders.custom_attribute_definitions
    await for_orders.create(custom_attribute_definition={"key": defined, "name": "Drink", "schema": {}})


async def test_an_object_of_the_catalog_has_defined_attributes(sandbox: Sandbox, square: Square) -> None:
    """Defined before, or by the same request; the key may begin with the owner of the definition."""

    def tea(key: str) -> Any:
        values = {key: {"type": "STRING", "string_value": "green"}}
        return {"type": "ITEM", "id": "#tea", "item_data": {"name": "Tea"}, "custom_attribute_values": values}

    definition: Any = {
        "type": "CUSTOM_ATTRIBUTE_DEFINITION",
        "id": "#kind",
        "custom_attribute_definition_data": {
            "type": "STRING",
            "name": "Kind",
            "key": "kind",
            "allowed_object_types": ["ITEM"],
        },
    }
    with pytest.raises(NotFoundError, match="kind"):
        await square.catalog.object.upsert(object=tea("kind"))
    made = await square.catalog.batch_upsert(batches=[{"objects": [definition, tea("kind")]}])
    assert len(made.objects) == 2
    await square.catalog.object.upsert(object=tea("Square:kind"))
    with pytest.raises(NotFoundError, match="colour"):
        await square.catalog.object.upsert(object=tea("colour"))


async def test_many_of_the_seller_are_deleted(sandbox: Sandbox, square: Square) -> None:
    """By keys of any names, since there is only one seller."""
    own = sandbox.square.merchant_id
    sandbox.square.add("merchants/custom-attribute-definitions", key="motto")
    await square.merchants.custom_attributes.upsert(own, "motto", custom_attribute={"value": "Print on"})
    answer = await square.merchants.custom_attributes.batch_delete(
        values={"one": {"key": "motto"}, "two": {"key": "colour"}}
    )
    assert answer.values["one"].errors is None
    assert [error.code for error in answer.values["two"].errors] == ["NOT_FOUND"]
    assert await square.merchants.custom_attributes.list(own).collect() == []


async def test_an_item_names_what_it_is_about(sandbox: Sandbox, square: Square) -> None:
    """The key of an item is any text: even one that is the key of an attribute names none."""
    sandbox.square.add("orders/custom-attribute-definitions", key="gift")
    order = sandbox.square.add("orders", location_id=sandbox.square.location_id)["id"]
    attributes = square.orders.custom_attributes
    await attributes.upsert(order, "gift", custom_attribute={"value": "yes"})
    items: Any = {"gift": {"order_id": order}}
    (error,) = (await attributes.batch_delete(values=items)).values["gift"].errors
    assert (error.code, error.field) == ("MISSING_REQUIRED_PARAMETER", "key")
    assert len(await attributes.list(order).collect()) == 1


async def test_an_item_without_a_field_for_its_owner(sandbox: Sandbox, square: Square) -> None:
    """What the document leaves out is the key of the item: the location."""
    sandbox.square.add("locations/custom-attribute-definitions", key="manager")
    attributes, here = square.locations.custom_attributes, sandbox.square.location_id
    await attributes.upsert(here, "manager", custom_attribute={"value": "Ada"})
    answer = await attributes.batch_delete(values={here: {"key": "manager"}, "other": {"key": "manager"}})
    assert answer.values[here].location_id == here
    assert [error.code for error in answer.values["other"].errors] == ["NOT_FOUND"]
    assert await attributes.list(here).collect() == []


async def test_events_have_the_attribute_or_its_definition_itself(
    sandbox: Sandbox, square: Square, ada: Any
) -> None:
    """In `data.object`, as the examples of Square's reference do, beside `deleted`."""
    types = [
        "customer.custom_attribute_definition.owned.created",
        "customer.custom_attribute.owned.updated",
        "customer.custom_attribute.owned.deleted",
        "customer.custom_attribute_definition.owned.deleted",
    ]
    url = "https://shop.example/webhooks"
    subscription = {"name": "All", "notification_url": url, "event_types": types}
    made = await square.webhooks.subscriptions.create(subscription=subscription)
    webhooks = SquareWebhooks([(made.subscription.signature_key, url)])
    definition = {"key": "drink", "name": "Drink", "visibility": "VISIBILITY_HIDDEN", "schema": {}}
    await square.customers.custom_attribute_definitions.create(custom_attribute_definition=definition)
    await square.customers.custom_attributes.upsert(ada.id, "drink", custom_attribute={"value": "tea"})
    await square.customers.custom_attributes.delete(ada.id, "drink")
    await square.customers.custom_attribute_definitions.delete("drink")
    events: list[Any] = [
        webhooks.receive(delivery.message.body, delivery.headers(sandbox.clock.now()))
        for delivery in sandbox.deliveries
    ]
    assert [event.type for event in events] == types
    defined, set_, removed, ended = (event.data for event in events)
    assert (defined.id, defined.object.name, defined.deleted) == ("drink", "Drink", None)
    assert (set_.object.value, set_.deleted) == ("tea", None)
    assert (removed.object.value, removed.deleted) == ("tea", True)
    assert (ended.object.name, ended.deleted) == ("Drink", True)
