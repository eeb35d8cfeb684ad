"""Square's search for items."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox


def variation(id: str, name: str, **data: Any) -> dict[str, Any]:
    beside = {
        key: data.pop(key) for key in ("custom_attribute_values", "present_at_all_locations") if key in data
    }
    return {"type": "ITEM_VARIATION", "id": id, "item_variation_data": {"name": name, **data}, **beside}


def number(value: str) -> dict[str, Any]:
    return {
        "type": "NUMBER",
        "number_value": value,
        "key": "height",
        "custom_attribute_definition_id": "HEIGHT",
    }


@pytest.fixture(autouse=True)
def catalog(sandbox: Sandbox) -> None:
    """Prints in two sizes, a mug, tickets, and a jar that is archived."""
    add = sandbox.square.add
    add("locations", id="PIER", name="Pier")
    add("catalog/object", id="CAT", type="CATEGORY", category_data={"name": "Paper"})
    definition = {"name": "Height", "key": "height", "type": "NUMBER", "allowed_object_types": ["ITEM"]}
    add(
        "catalog/object",
        id="HEIGHT",
        type="CUSTOM_ATTRIBUTE_DEFINITION",
        custom_attribute_definition_data=definition,
    )
    alert = {"inventory_alert_type": "LOW_QUANTITY", "inventory_alert_threshold": 5}
    small = variation("SMALL", "Small", sku="P-1", **alert, custom_attribute_values={"height": number("20")})
    large = variation(
        "LARGE", "Large", upc="012345678905", custom_attribute_values={"height": number("70.5")}
    )
    mug = variation("MUG1", "Blue", sku="M-1", present_at_all_locations=False)
    for id, data, more in (
        ("PRINT", {"name": "Print", "categories": [{"id": "CAT"}], "variations": [small, large]}, {}),
        ("MUG", {"name": "Mug", "description": "For a large tea", "variations": [mug]}, {}),
        ("TICKET", {"name": "ticket", "product_type": "EVENT"}, {"absent_at_location_ids": ["PIER"]}),
        ("JAR", {"name": "Jar", "is_archived": True}, {}),
    ):
        add("catalog/object", id=id, type="ITEM", item_data=data, **more)


async def found(square: Square, **body: Any) -> tuple[list[str], list[str]]:
    """The ids of the items and of the variations that a search finds."""
    pages = [page async for page in square.catalog.search_items(**body).pages()]
    items = [item.id for page in pages for item in page]
    return items, [id for page in pages for id in page.response.matched_variation_ids or ()]


@pytest.mark.parametrize(
    ("body", "items", "variations"),
    [
        ({}, "MUG PRINT TICKET", "MUG1 SMALL LARGE"),
        ({"sort_order": "DESC"}, "TICKET PRINT MUG", "SMALL LARGE MUG1"),
        ({"text_filter": "LARGE"}, "MUG PRINT", "MUG1 LARGE"),
        ({"text_filter": "p-1"}, "PRINT", "SMALL"),
        ({"text_filter": "0123456"}, "PRINT", "LARGE"),
        ({"category_ids": ["CAT", "OTHER"]}, "PRINT", "SMALL LARGE"),
        ({"category_ids": ["CAT"], "text_filter": "small"}, "PRINT", "SMALL"),
        ({"enabled_location_ids": ["PIER"]}, "PRINT", "SMALL LARGE"),
        ({"product_types": ["EVENT"]}, "TICKET", ""),
        ({"product_types": ["REGULAR"]}, "MUG PRINT", "MUG1 SMALL LARGE"),
        ({"archived_state": "ARCHIVED_STATE_ARCHIVED"}, "JAR", ""),
        ({"archived_state": "ARCHIVED_STATE_ALL"}, "JAR MUG PRINT TICKET", "MUG1 SMALL LARGE"),
        ({"custom_attribute_filters": [{"key": "height"}]}, "PRINT", "SMALL LARGE"),
        (
            {"custom_attribute_filters": [{"key": "height", "number_filter": {"min": "20", "max": "70"}}]},
            "PRINT",
            "SMALL",
        ),
        (
            {
                "custom_attribute_filters": [
                    {"custom_attribute_definition_id": "HEIGHT", "number_filter": {"min": "70"}}
                ]
            },
            "PRINT",
            "LARGE",
        ),
        ({"custom_attribute_filters": [{"key": "height", "bool_filter": True}]}, "", ""),
    ],
)
async def test_filters(
    sandbox: Sandbox, square: Square, body: dict[str, Any], items: str, variations: str
) -> None:
    assert await found(square, **body) == (items.split(), variations.split())
    assert sandbox.violations == []


async def test_pages(square: Square) -> None:
    """With the variations of each page."""
    assert await found(square, limit=1) == (["MUG", "PRINT", "TICKET"], ["MUG1", "SMALL", "LARGE"])


async def test_stock(sandbox: Sandbox, square: Square) -> None:
    """Which is looked at anew when it changes."""
    here = sandbox.square.location_id

    async def count(id: str, quantity: str) -> None:
        counted = {"catalog_object_id": id, "state": "IN_STOCK", "location_id": here, "quantity": quantity}
        await square.inventory.batch_create_changes(
            idempotency_key=f"{id} {quantity}",
            changes=[
                {
                    "type": "PHYSICAL_COUNT",
                    "physical_count": {**counted, "occurred_at": "2026-01-01T00:00:00Z"},
                }
            ],
        )

    assert await found(square, stock_levels=["OUT", "LOW"]) == ([], [])
    await count("SMALL", "6")
    await count("LARGE", "1")
    assert await found(square, stock_levels=["OUT", "LOW"]) == ([], [])
    await count("SMALL", "5")
    await count("LARGE", "0")
    assert await found(square, stock_levels=["LOW"]) == (["PRINT"], ["SMALL"])
    assert await found(square, stock_levels=["OUT"]) == (["PRINT"], ["LARGE"])
    assert await found(square, stock_levels=["OUT"], enabled_location_ids=["PIER"]) == ([], [])
