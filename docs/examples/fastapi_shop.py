"""A shop with FastAPI: a checkout, the webhook of its payment, and a row in the database.

    pip install 'aiomerchant[sql]' fastapi uvicorn
    uvicorn --factory fastapi_shop:create_app

Its settings are environment variables: POLAR_ACCESS_TOKEN, POLAR_WEBHOOK_SECRET, SHOP_URL and SHOP_DATABASE.
Polar sends its webhooks to SHOP_URL/webhooks/polar.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from uuid import UUID

import aiosqlite
from fastapi import FastAPI
from fastapi.responses import RedirectResponse

from aiomerchant import Polar, to_decimal
from aiomerchant.polar.models import WebhookOrderPaidPayload
from aiomerchant.webhooks import PolarWebhooks, WebhookRouter

TABLE = "CREATE TABLE IF NOT EXISTS sales (order_id TEXT PRIMARY KEY, email TEXT, total TEXT, currency TEXT)"
SALE = "INSERT INTO sales VALUES (?, ?, ?, ?) ON CONFLICT (order_id) DO NOTHING"


def create_app() -> FastAPI:
    shop = os.environ["SHOP_URL"]
    polar = Polar.from_env()
    database = aiosqlite.connect(os.environ["SHOP_DATABASE"])
    webhooks = WebhookRouter({"/webhooks/polar": PolarWebhooks(os.environ["POLAR_WEBHOOK_SECRET"])})

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with polar, database:
            await database.execute(TABLE)
            yield

    app = FastAPI(lifespan=lifespan)
    app.mount("/webhooks", webhooks)

    @app.post("/buy/{product}")
    async def buy(product: UUID) -> RedirectResponse:
        """Send the buyer to Polar's page."""
        thanks = f"{shop}/thanks?checkout={{CHECKOUT_ID}}"
        checkout = await polar.checkouts.create(products=[product], success_url=thanks)
        return RedirectResponse(checkout.url, status_code=303)

    @webhooks.on("order.paid")
    async def sold(event: WebhookOrderPaidPayload) -> None:
        """A delivery that comes twice finds its row there."""
        order = event.data
        total = to_decimal(order.total_amount, order.currency)
        await database.execute(SALE, (str(order.id), order.customer.email, str(total), order.currency))
        await database.commit()

    @app.get("/sales")
    async def sales() -> list[tuple[str, str, str]]:
        rows = await database.execute_fetchall("SELECT email, total, currency FROM sales")
        return [(email, total, currency) for email, total, currency in rows]

    return app
