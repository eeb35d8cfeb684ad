"""Many merchants in one process: what each of them took on a day, by their own tokens.

    pip install 'aiomerchant[oauth,sql]'
    python many_merchants.py 2026-11-28 seller-1 seller-2 seller-3

The merchants gave their consent in a web application, such as `aiohttp_shop.py`, which has the same settings:
SHOP_STORE, SHOP_KEY, SHOP_URL, SQUARE_CLIENT_ID and SQUARE_CLIENT_SECRET.
"""

import asyncio
import os
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta

from aiomerchant import MerchantError, ReconnectRequired, Square, to_decimal
from aiomerchant.oauth import SquareOAuth
from aiomerchant.oauth.stores import SQLStore


async def takings(square: Square, oauth: SquareOAuth, merchant: str, day: datetime) -> str:
    """A line about one merchant. The failure of one is nothing to the others."""
    try:
        # A view of the one client: tokens and errors of its own, connections to Square in common.
        theirs = square.with_options(auth=await oauth.connection(merchant))
        cents: Counter[str] = Counter()
        end = day + timedelta(days=1, milliseconds=-1)
        async for payment in theirs.payments.list(begin_time=day, end_time=end):
            if payment.status == "COMPLETED":
                cents[payment.amount_money.currency] += payment.amount_money.amount
    except ReconnectRequired:
        return "has to connect again"
    except MerchantError as error:
        return f"failed: {error}"
    return ", ".join(f"{to_decimal(amount, code)} {code}" for code, amount in cents.items()) or "nothing"


async def main(day: datetime, merchants: list[str]) -> None:
    turn = asyncio.Semaphore(10)  # so many merchants at a time
    store = SQLStore(os.environ["SHOP_STORE"], keys=[os.environ["SHOP_KEY"]])
    square = Square(base_url=os.environ.get("SQUARE_BASE_URL"))
    oauth = SquareOAuth(
        client_id=os.environ["SQUARE_CLIENT_ID"],
        client_secret=os.environ["SQUARE_CLIENT_SECRET"],
        redirect_uri=f"{os.environ['SHOP_URL']}/oauth/callback/square",
        store=store,
        client=square,
    )

    async def line(merchant: str) -> None:
        async with turn:
            print(f"{merchant}: {await takings(square, oauth, merchant, day)}")

    async with store, square, oauth, asyncio.TaskGroup() as group:
        for merchant in merchants:
            group.create_task(line(merchant))


if __name__ == "__main__":
    asyncio.run(main(datetime.fromisoformat(sys.argv[1]).replace(tzinfo=UTC), sys.argv[2:]))
