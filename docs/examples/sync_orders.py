"""Orders of Polar in a SQLite database, by a program that may be stopped at any moment.

    pip install aiomerchant
    POLAR_ACCESS_TOKEN=... python sync_orders.py shop.db

Each page and the position behind it are one transaction: the next run goes on where the last one ended.
"""

import asyncio
import json
import sqlite3
import sys

from aiomerchant import Polar, Progress, to_decimal
from aiomerchant.polar.models import Order

TABLES = """
CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, status TEXT, total TEXT, currency TEXT, whole TEXT);
CREATE TABLE IF NOT EXISTS position (list TEXT PRIMARY KEY, state TEXT);
"""


def show(so_far: Progress) -> None:
    print(f"{so_far.done} of {so_far.total or '?'} orders", file=sys.stderr)


def row(order: Order) -> tuple[str, str, str, str, str]:
    total = to_decimal(order.total_amount, order.currency)
    return str(order.id), order.status, str(total), order.currency, order.to_json()


async def sync(polar: Polar, database: sqlite3.Connection) -> int:
    """Write all orders, or the rest of them; returns how many there were to write."""
    found = database.execute("SELECT state FROM position WHERE list = 'orders'").fetchone()
    resume = json.loads(found[0]) if found else None
    # The oldest first: orders that are made meanwhile are added at the end, and shift nothing.
    orders = polar.orders.list(sorting=["created_at"]).walk(page_size=100, resume=resume, progress=show)
    written = 0
    async for page in orders.pages():
        rows = [row(order) for order in page]
        with database:
            database.executemany("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?, ?)", rows)
            state = json.dumps(orders.state())
            database.execute("INSERT OR REPLACE INTO position VALUES ('orders', ?)", (state,))
        written += len(rows)
    with database:  # the next run begins anew: orders that are there can be refunded
        database.execute("DELETE FROM position WHERE list = 'orders'")
    return written


async def main(path: str) -> None:
    database = sqlite3.connect(path)
    database.executescript(TABLES)
    async with Polar.from_env() as polar:
        print(await sync(polar, database), "orders written")
    database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
