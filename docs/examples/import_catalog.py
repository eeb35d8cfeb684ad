"""A price list with pictures, taken into Square's catalog.

    pip install 'aiomerchant[progress]'
    SQUARE_ACCESS_TOKEN=... python import_catalog.py prices.csv

The file has the columns sku, name, price (in dollars) and picture (a path, or nothing). A second run imports
what the first one did not.
"""

import asyncio
import csv
import sys
from decimal import Decimal
from itertools import count
from pathlib import Path

from aiomerchant import Progress, RichProgress, Square, Upload, to_minor
from aiomerchant.square.inputs import CatalogObjectDict

Row = dict[str, str]


def item(row: Row) -> CatalogObjectDict:
    """An item with one variation. Ids with # are replaced by Square's, which `id_mappings` tells."""
    cents = to_minor(Decimal(row["price"]), "USD")
    return {
        "type": "ITEM",
        "id": f"#{row['sku']}",
        "item_data": {
            "name": row["name"],
            "variations": [
                {
                    "type": "ITEM_VARIATION",
                    "id": f"#{row['sku']}-regular",
                    "item_variation_data": {
                        "sku": row["sku"],
                        "name": "Regular",
                        "pricing_type": "FIXED_PRICING",
                        "price_money": {"amount": cents, "currency": "USD"},
                    },
                }
            ],
        },
    }


async def known(square: Square) -> dict[str, tuple[str, bool]]:
    """The items that are there, by SKU: their ids, and whether they have a picture."""
    found = {}
    async for entry in square.catalog.list(types="ITEM"):
        for variation in entry.item_data.variations or ():
            found[variation.item_variation_data.sku] = (entry.id, bool(entry.item_data.image_ids))
    return found


async def show(square: Square, id: str, row: Row) -> None:
    await square.catalog.images.create(
        body={
            "request": {
                "object_id": id,
                "image": {"type": "IMAGE", "id": "#picture", "image_data": {"name": row["name"]}},
            },
            "image_file": Upload(Path(row["picture"])),
        }
    )


async def main(rows: dict[str, Row]) -> None:
    async with Square.from_env() as square:
        there = await known(square)
        new = [row for sku, row in rows.items() if sku not in there]
        with RichProgress("Items") as bar:
            for start in range(0, len(new), 1000):  # the objects of a batch are made together, or none is
                batch = new[start : start + 1000]
                objects = [item(row) for row in batch]
                answer = await square.catalog.batch_upsert(batches=[{"objects": objects}])
                ids = {pair.client_object_id: pair.object_id for pair in answer.id_mappings or ()}
                there |= {row["sku"]: (ids[f"#{row['sku']}"], False) for row in batch}
                bar(Progress(start + len(batch), len(new), "items"))
        bare = [(there[sku][0], row) for sku, row in rows.items() if row["picture"] and not there[sku][1]]
        turn, number = asyncio.Semaphore(4), count(1)  # so many pictures at a time
        with RichProgress("Pictures") as bar:

            async def picture(id: str, row: Row) -> None:
                async with turn:
                    await show(square, id, row)
                bar(Progress(next(number), len(bare), "pictures"))

            async with asyncio.TaskGroup() as group:
                for id, row in bare:
                    group.create_task(picture(id, row))
        print(f"{len(new)} of {len(rows)} items are new, {len(bare)} got a picture")


if __name__ == "__main__":
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        asyncio.run(main({row["sku"]: row for row in csv.DictReader(file)}))
