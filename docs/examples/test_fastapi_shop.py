"""Tests of an application: those of `fastapi_shop.py`, against Polar's API on this machine.

    pip install 'aiomerchant[testing]' httpx pytest-asyncio
    pytest -o asyncio_mode=auto test_fastapi_shop.py

The fixtures `polar`, `sandbox` and `signed_event` are those of aiomerchant's plugin for pytest.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fastapi_shop import create_app
from httpx import ASGITransport, AsyncClient

from aiomerchant import Polar
from aiomerchant.sandbox import Sandbox
from aiomerchant.testing import SignEvent


@pytest.fixture
async def shop(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> AsyncIterator[AsyncClient]:
    settings = {
        **sandbox.environment,
        "POLAR_WEBHOOK_SECRET": sandbox.polar.webhook_secret,
        "SHOP_URL": "https://shop.example",
        "SHOP_DATABASE": str(tmp_path / "shop.db"),
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    app = create_app()
    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=ASGITransport(app), base_url="https://shop.example") as client,
    ):
        yield client


async def test_a_buyer_is_sent_to_polar(shop: AsyncClient, polar: Polar, sandbox: Sandbox) -> None:
    price = {"amount_type": "fixed", "price_amount": 1500, "price_currency": "usd"}
    mug = sandbox.polar.add("products", name="Mug", prices=[price])
    sandbox.fail("checkouts.create", status=429, retry_after=1)  # Polar is busy for a moment
    answer = await shop.post(f"/buy/{mug['id']}")
    assert answer.status_code == 303
    assert answer.headers["location"] == (await polar.checkouts.list())[0].url
    sandbox.assert_called("checkouts.create", times=2, json={"products": [mug["id"]]})
    assert sandbox.violations == []  # every request was as Polar documents it


async def test_a_sale_is_recorded_once(shop: AsyncClient, signed_event: SignEvent) -> None:
    data = {"total_amount": 2000, "currency": "usd", "customer": {"email": "ada@example.com"}}
    body, headers = signed_event("order.paid", data=data)
    for _ in range(2):
        assert (await shop.post("/webhooks/polar", content=body, headers=headers)).status_code == 204
    assert (await shop.get("/sales")).json() == [["ada@example.com", "20.00", "usd"]]


async def test_a_forged_sale_is_refused(shop: AsyncClient, signed_event: SignEvent) -> None:
    body, headers = signed_event("order.paid", secret="whsec_b3RoZXI=")
    assert (await shop.post("/webhooks/polar", content=body, headers=headers)).status_code == 401
    assert (await shop.get("/sales")).json() == []
