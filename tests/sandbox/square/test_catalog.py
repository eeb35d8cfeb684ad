"""The catalog of Square's sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import ConflictError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.state import to_iso

from tests.support.sandboxes import NOW, Told

#: What an item names, by temporary ids, and what is deleted, with what is within it.
NAMED = ("drinks", "milk", "tax")
DELETED = {"#drinks": ["#drinks"], "#tax": ["#tax"], "#milk": ["#milk", "#oat"], "#small": ["#small"]}


@pytest.fixture
async def tea(square: Square) -> Any:
    """An item with a variation."""
    small = {"type": "ITEM_VARIATION", "id": "#small", "item_variation_data": {"name": "Small"}}
    item: Any = {"type": "ITEM", "id": "#tea", "item_data": {"name": "Tea", "variations": [small]}}
    return (await square.catalog.object.upsert(object=item)).catalog_object


class TestVersions:
    """What changes an object names its version, and that of each object in it."""

    async def test_a_new_object_has_one(self, tea: Any) -> None:
        (small,) = tea.item_data.variations
        assert small.version == tea.version == int(NOW.timestamp() * 1000)

    async def test_whoever_names_it_changes_the_object(self, square: Square, tea: Any) -> None:
        """The whole answer can be sent back."""
        before, tea.item_data.name = tea.version, "Green tea"
        changed: Any = (await square.catalog.object.upsert(object=tea)).catalog_object
        (small,) = changed.item_data.variations
        assert (changed.item_data.name, changed.version > before) == ("Green tea", True)
        assert small.version == changed.version
        small.item_variation_data.name = "Cup"
        cup: Any = (await square.catalog.object.upsert(object=small)).catalog_object
        assert cup.version > small.version
        assert (await square.catalog.object.get(tea.id)).object.version == changed.version

    @pytest.mark.parametrize("many", [False, True])
    @pytest.mark.parametrize("nested", [False, True])
    @pytest.mark.parametrize("stale", [False, True])
    async def test_whoever_does_not_is_refused(
        self, square: Square, tea: Any, many: bool, nested: bool, stale: bool
    ) -> None:
        """Square takes an update without a version for one of an old version."""
        changed = tea.item_data.variations[0] if nested else tea
        changed.version = tea.version - 1 if stale else None
        upsert, batch = square.catalog.object.upsert, square.catalog.batch_upsert
        text = "The version is [0-9]+ now" if stale else "is there: its version, [0-9]+, must be named"
        with pytest.raises(ConflictError, match=text) as caught:
            await (batch(batches=[{"objects": [tea]}]) if many else upsert(object=tea))
        assert caught.value.code == "VERSION_MISMATCH"


async def test_each_change_is_told(square: Square, tea: Any, told: Told) -> None:
    """Without the objects, as Square tells it: who keeps a copy searches for what is newer."""
    await square.catalog.object.upsert(object=tea)
    taxes: Any = [{"type": "TAX", "id": f"#{name}", "tax_data": {"name": name}} for name in "ab"]
    await square.catalog.batch_upsert(batches=[{"objects": taxes}])
    await square.catalog.object.delete(tea.id)
    new = told.new()
    assert [one["type"] for one in new] == 3 * ["catalog.version.updated"]
    assert new[0]["data"]["object"] == {"catalog_version": {"updated_at": to_iso(NOW, "milliseconds")}}


class TestNestedObjects:
    """https://developer.squareup.com/reference/square/objects/SearchCatalogObjectsRequest: by type alone."""

    async def test_lists_have_those_that_they_ask_for(self, square: Square, tea: Any) -> None:
        (small,) = tea.item_data.variations
        catalog = square.catalog
        assert [one.id async for one in catalog.list()] == [tea.id]
        assert [one.id async for one in catalog.list(types="ITEM_VARIATION")] == [small.id]
        assert [one.id async for one in catalog.list(types="ITEM,ITEM_VARIATION")] == [tea.id, small.id]
        assert [one.id async for one in catalog.search(object_types=["ITEM_VARIATION"])] == [small.id]
        assert [one.id async for one in catalog.search()] == [tea.id]
        query: Any = {"exact_query": {"attribute_name": "name", "attribute_value": "Small"}}
        found = [one.id async for one in catalog.search(object_types=["ITEM_VARIATION"], query=query)]
        assert found == [small.id]

    async def test_what_comes_alone_goes_into_its_item(self, square: Square, tea: Any) -> None:
        data = {"name": "Large", "item_id": tea.id}
        large: Any = {"type": "ITEM_VARIATION", "id": "#large", "item_variation_data": data}
        made: Any = (await square.catalog.object.upsert(object=large)).catalog_object
        assert made.item_variation_data.item_id == tea.id
        shown: Any = (await square.catalog.object.get(tea.id)).object
        assert [one.item_variation_data.name for one in shown.item_data.variations] == ["Small", "Large"]
        assert (await square.catalog.object.get(made.id)).object == made

    async def test_a_batch_may_have_it_before_its_item(self, square: Square) -> None:
        """The answer has the objects in their order."""
        objects: Any = [
            {
                "type": "MODIFIER",
                "id": "#milk",
                "modifier_data": {"name": "Milk", "modifier_list_id": "#more"},
            },
            {"type": "MODIFIER_LIST", "id": "#more", "modifier_list_data": {"name": "More"}},
        ]
        answer: Any = await square.catalog.batch_upsert(batches=[{"objects": objects}])
        milk, more = answer.objects
        assert (milk.type, more.type) == ("MODIFIER", "MODIFIER_LIST")
        shown: Any = (await square.catalog.object.get(more.id)).object
        assert [one.id for one in shown.modifier_list_data.modifiers] == [milk.id]


async def test_images_are_attached(square: Square) -> None:
    """To an item or a variation, behind the images that are there or before them; or to nothing."""
    variation = {
        "type": "ITEM_VARIATION",
        "id": "#small",
        "item_variation_data": {"name": "Small", "pricing_type": "VARIABLE_PRICING"},
    }
    made = await square.catalog.object.upsert(
        object={"type": "ITEM", "id": "#tea", "item_data": {"name": "Tea", "variations": [variation]}}
    )
    ids = {pair.client_object_id: pair.object_id for pair in made.id_mappings or ()}

    async def image(object_id: str | None, *, first: bool = False) -> str:
        request = {"image": {"type": "IMAGE", "id": "#image", "image_data": {}}, "is_primary": first}
        if object_id is not None:
            request["object_id"] = object_id
        answer = await square.catalog.images.create(body={"request": request, "image_file": b"..."})
        return answer.image.id

    second, third = await image(ids["#tea"]), await image(ids["#tea"])
    first, other = await image(ids["#tea"], first=True), await image(ids["#small"])
    await image(None)
    item = (await square.catalog.object.get(ids["#tea"])).object.item_data
    assert item.image_ids == [first, second, third]
    assert item.variations[0].item_variation_data.image_ids == [other]


async def test_taxes_and_modifier_lists_of_items(sandbox: Sandbox, square: Square) -> None:
    add = sandbox.square.add
    for kind in ("TAX", "MODIFIER_LIST"):
        for number in "12":
            add("catalog/object", type=kind, id=f"{kind}{number}")
    for id in ("TEA", "MUG"):
        add("catalog/object", type="ITEM", id=id, item_data={"name": id, "tax_ids": ["TAX1"]})
    items = ["TEA", "MUG"]
    await square.catalog.update_item_taxes(
        item_ids=items, taxes_to_enable=["TAX2", "TAX1"], taxes_to_disable=["TAX1"]
    )
    await square.catalog.update_item_modifier_lists(
        item_ids=["TEA"], modifier_lists_to_enable=["MODIFIER_LIST1", "MODIFIER_LIST2"]
    )
    await square.catalog.update_item_modifier_lists(
        item_ids=items, modifier_lists_to_disable=["MODIFIER_LIST1"]
    )
    tea, mug = [(await square.catalog.object.get(id)).object.item_data for id in items]
    assert (tea.tax_ids, mug.tax_ids) == (["TAX2"], ["TAX2"])
    lists: Any = [(one.modifier_list_id, one.enabled) for one in tea.modifier_list_info]
    assert lists == [("MODIFIER_LIST1", False), ("MODIFIER_LIST2", True)]
    assert not mug.modifier_list_info


@pytest.fixture
async def ids(square: Square) -> dict[str, str]:
    """An item with all that it may name, made in one batch: ids by their temporary ones."""
    variations = [
        {"type": "ITEM_VARIATION", "id": f"#{size}", "item_variation_data": {"name": size}}
        for size in ("small", "large")
    ]
    data: Any = {
        "name": "Tea",
        "variations": variations,
        "categories": [{"id": "#drinks"}],
        "reporting_category": {"id": "#drinks"},
        "tax_ids": ["#tax"],
        "modifier_list_info": [{"modifier_list_id": "#milk"}],
    }
    oat = {"type": "MODIFIER", "id": "#oat", "modifier_data": {"name": "Oat"}}
    objects: Any = [
        {"type": "ITEM", "id": "#tea", "item_data": data},
        {"type": "CATEGORY", "id": "#drinks", "category_data": {"name": "Drinks"}},
        {"type": "TAX", "id": "#tax", "tax_data": {"name": "Sales tax", "percentage": "8.5"}},
        {"type": "MODIFIER_LIST", "id": "#milk", "modifier_list_data": {"name": "Milk", "modifiers": [oat]}},
    ]
    made = await square.catalog.batch_upsert(batches=[{"objects": objects}])
    return {pair.client_object_id or "": pair.object_id or "" for pair in made.id_mappings or ()}


async def test_an_item_may_have_null_as_its_data(square: Square) -> None:
    objects: Any = [
        {"type": "ITEM", "id": "#tea", "item_data": None},
        {"type": "ITEM_VARIATION", "id": "#small", "item_variation_data": None},
    ]
    made = await square.catalog.batch_upsert(batches=[{"objects": objects}])
    assert [one.type for one in made.objects or ()] == ["ITEM", "ITEM_VARIATION"]


class TestNames:
    """Objects that name others."""

    async def test_in_one_batch_by_temporary_ids(self, square: Square, ids: dict[str, str]) -> None:
        tea: Any = (await square.catalog.object.get(ids["#tea"])).object
        (category,) = tea.item_data.categories
        assert category.id == tea.item_data.reporting_category.id == ids["#drinks"]
        assert tea.item_data.tax_ids == [ids["#tax"]]

    async def test_of_what_there_is_not(self, square: Square, ids: dict[str, str]) -> None:
        item: Any = {"type": "ITEM", "id": "#x", "item_data": {"name": "X", "categories": [{"id": "#y"}]}}
        with pytest.raises(NotFoundError, match="There is no CATEGORY `#y`"):
            await square.catalog.object.upsert(object=item)

    async def test_the_others_are_answered_too(
        self, sandbox: Sandbox, square: Square, ids: dict[str, str]
    ) -> None:
        """Where a request asks for them: what an item names, and the item of a variation."""

        def named(answer: Any) -> set[str]:
            return {ids.get(f"#{one}", "") for one in NAMED} & {
                one.id for one in answer.related_objects or ()
            }

        get, every = square.catalog.object.get, {ids[f"#{one}"] for one in NAMED}
        assert named(await get(ids["#tea"])) == set()
        assert named(await get(ids["#tea"], include_related_objects=True)) == every
        got = await get(ids["#small"], include_related_objects=True)
        assert [one.id for one in got.related_objects or ()] == [ids["#tea"]]
        wanted = [ids["#tea"], "nothing", ids["#oat"]]
        many = await square.catalog.batch_get(object_ids=wanted, include_related_objects=True)
        assert [one.id for one in many.objects or ()] == [ids["#tea"], ids["#oat"]]
        assert named(many) == every
        async for page in square.catalog.search(object_types=["ITEM"], include_related_objects=True).pages():
            assert named(page.response) == every
        assert sandbox.violations == []

    async def test_those_that_are_deleted_are_named_no_more(
        self, square: Square, ids: dict[str, str]
    ) -> None:
        """So the item, as it is answered, can be sent back. What is within an object goes with it."""
        gone = {id: (await square.catalog.object.delete(ids[id])).deleted_object_ids for id in DELETED}
        assert gone == {id: [ids[one] for one in within] for id, within in DELETED.items()}
        tea: Any = (await square.catalog.object.get(ids["#tea"])).object
        (variation,) = tea.item_data.variations
        assert variation.id == ids["#large"]
        assert tea.item_data.reporting_category is None
        assert [tea.item_data.categories, tea.item_data.tax_ids, tea.item_data.modifier_list_info] == [[]] * 3
        await square.catalog.object.upsert(object=tea)
        deleted = (await square.catalog.object.delete(ids["#tea"])).deleted_object_ids
        assert deleted == [ids["#tea"], ids["#large"]]
        assert await square.catalog.list().collect() == []

    async def test_whoever_named_them_keeps_all_else(self, square: Square) -> None:
        """The data of an object loses one field."""
        data: Any = {"name": "Oat", "image_id": "#photo"}
        modifier = {"type": "MODIFIER", "id": "#oat", "modifier_data": data}
        objects: Any = [
            {"type": "CATEGORY", "id": "#drinks", "category_data": {"name": "Drinks"}},
            {"type": "IMAGE", "id": "#photo", "image_data": {"name": "Photo"}},
            {"type": "DISCOUNT", "id": "#tenth", "discount_data": {"name": "A tenth", "percentage": "10"}},
            {"type": "ITEM", "id": "#tea", "item_data": {"name": "Tea", "category_id": "#drinks"}},
            {
                "type": "PRICING_RULE",
                "id": "#rule",
                "pricing_rule_data": {"name": "R", "discount_id": "#tenth"},
            },
            {"type": "MODIFIER_LIST", "id": "#milk", "modifier_list_data": {"modifiers": [modifier]}},
        ]
        made = await square.catalog.batch_upsert(batches=[{"objects": objects}])
        ids = {pair.client_object_id: pair.object_id or "" for pair in made.id_mappings or ()}
        for id in ("#drinks", "#photo", "#tenth"):
            await square.catalog.object.delete(ids[id])
        got: Any = await square.catalog.batch_get(object_ids=[ids[id] for id in ("#tea", "#rule", "#oat")])
        tea, rule, oat = got.objects
        assert (tea.item_data.name, tea.item_data.category_id) == ("Tea", None)
        assert (rule.pricing_rule_data.name, rule.pricing_rule_data.discount_id) == ("R", None)
        assert (oat.modifier_data.name, oat.modifier_data.image_id) == ("Oat", None)
