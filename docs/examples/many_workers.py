"""Many workers: connections in PostgreSQL, webhooks that one worker handles, by a note in Redis.

    pip install 'aiomerchant[oauth,sql,redis]' fastapi uvicorn
    uvicorn --factory many_workers:create_app --workers 4

Its settings are environment variables: SHOP_URL, SHOP_POSTGRESQL, SHOP_REDIS, SHOP_KEY, POLAR_CLIENT_ID,
POLAR_CLIENT_SECRET, POLAR_WEBHOOK_SECRET, and POLAR_BASE_URL for a sandbox.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI

from aiomerchant import Polar
from aiomerchant.oauth import PolarOAuth
from aiomerchant.oauth.stores import RedisStore, SQLStore
from aiomerchant.polar.models import WebhookOrderPaidPayload
from aiomerchant.webhooks import Inbox, PolarWebhooks, WebhookRouter

TABLE = "CREATE TABLE IF NOT EXISTS points (email TEXT PRIMARY KEY, points BIGINT NOT NULL)"
POINTS = """
INSERT INTO points VALUES ($1, $2)
ON CONFLICT (email) DO UPDATE SET points = points.points + excluded.points
"""


def create_app() -> FastAPI:
    """The application of one worker: each has clients and pools of its own."""
    key = os.environ["SHOP_KEY"]
    tokens = SQLStore(os.environ["SHOP_POSTGRESQL"], keys=[key])
    notes = RedisStore(os.environ["SHOP_REDIS"], keys=[key])
    polar = Polar(base_url=os.environ.get("POLAR_BASE_URL"))
    oauth = PolarOAuth(
        client_id=os.environ["POLAR_CLIENT_ID"],
        client_secret=os.environ["POLAR_CLIENT_SECRET"],
        redirect_uri=f"{os.environ['SHOP_URL']}/oauth/callback/polar",
        store=tokens,  # of all workers that need a new token, one asks for it
        client=polar,
    )
    webhooks = WebhookRouter(PolarWebhooks(os.environ["POLAR_WEBHOOK_SECRET"]), inbox=Inbox(notes))

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        pool = asyncpg.create_pool(os.environ["SHOP_POSTGRESQL"])
        async with tokens, notes, polar, oauth, pool:
            await pool.execute(TABLE)
            app.state.pool = pool
            yield

    app = FastAPI(lifespan=lifespan)
    app.mount("/webhooks", webhooks)

    @webhooks.on("order.paid")
    async def points(event: WebhookOrderPaidPayload) -> None:
        """A point for each dollar. To add them twice would be wrong, hence the inbox."""
        await app.state.pool.execute(POINTS, event.data.customer.email, event.data.total_amount // 100)

    @app.get("/merchants/{merchant}/customers")
    async def customers(merchant: str) -> int:
        """For those whom your log-in, which is left out here, lets see this merchant."""
        theirs = polar.with_options(auth=await oauth.connection(merchant))
        return (await theirs.customers.list()).total_count or 0

    return app
