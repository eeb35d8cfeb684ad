"""The catalog of Square's sandbox."""

from __future__ import annotations

from aiomerchant import Square


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
