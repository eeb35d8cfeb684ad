"""Usage that is billed: what customers used goes to Polar in batches, each entry once.

    pip install aiomerchant
    POLAR_ACCESS_TOKEN=... python usage_meters.py usage.csv

The file has the columns id, customer, time and tokens. The ids are the application's own: what is sent again
after a failure, or by a second run, is not counted again.
"""

import asyncio
import csv
import sys
from datetime import datetime

from aiomerchant import Polar
from aiomerchant.polar.inputs import EventCreateExternalCustomerDict as Event
from aiomerchant.polar.models import Meter

NAME = "tokens used"


def event(row: dict[str, str]) -> Event:
    return {
        "name": "completion",
        "external_id": row["id"],
        "external_customer_id": row["customer"],
        "timestamp": datetime.fromisoformat(row["time"]),
        "metadata": {"tokens": int(row["tokens"])},
    }


async def meter(polar: Polar) -> Meter:
    """The meter that adds up the tokens; it is made by the first run."""
    async for found in polar.meters.list(query=NAME):
        if found.name == NAME:
            return found
    return await polar.meters.create(
        name=NAME,
        filter={
            "conjunction": "and",
            "clauses": [{"property": "name", "operator": "eq", "value": "completion"}],
        },
        aggregation={"func": "sum", "property": "tokens"},
    )


async def main(events: list[Event]) -> None:
    async with Polar.from_env() as polar:
        tokens = await meter(polar)
        for start in range(0, len(events), 500):
            answer = await polar.events.ingest(events=events[start : start + 500])
            print(f"{answer.inserted} counted, {answer.duplicates} known before")
        async for used in polar.customer_meters.list(meter_id=tokens.id):
            print(f"{used.customer_id}: {used.consumed_units:.0f} tokens, balance {used.balance:.0f}")


if __name__ == "__main__":
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        asyncio.run(main([event(row) for row in csv.DictReader(file)]))
