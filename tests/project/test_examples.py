"""The programs of docs/examples: each runs as it stands, against the sandbox, as a user runs it."""

from __future__ import annotations

import csv
import os
import re
import runpy
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, Final

import pytest

from aiomerchant import Blocking
from aiomerchant.oauth import SquareOAuth
from aiomerchant.oauth.stores import SQLStore
from aiomerchant.request.polling import passing
from aiomerchant.sandbox import Sandbox
from aiomerchant.testing import instant_retries

from tests.support.checkout import ROOT
from tests.support.frameworks import on_aiohttp
from tests.support.recipes import EXAMPLES, KEY, application, environment, python

RECIPES: Final = ROOT / "docs" / "recipes"


def test_each_example_is_shown_and_tested() -> None:
    """A page includes it, a test names it, and its docstring says how it is run."""
    pages = "".join(path.read_text(encoding="utf-8") for path in RECIPES.glob("*.md"))
    tests = "".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_example*.py")
    )
    examples = sorted(EXAMPLES.glob("*.py"))
    assert len(examples) == 14
    for example in examples:
        assert f"```{{literalinclude}} ../examples/{example.name}\n" in pages
        assert re.search(rf"\b{example.stem}\b", tests), example.name
        assert "    pip install" in example.read_text(encoding="utf-8").split('"""')[1]


async def run(name: str, *arguments: object, variables: Mapping[str, str], code: int = 0) -> tuple[str, str]:
    return await python(f"{name}.py", *arguments, variables=variables, code=code)


# Polar


async def test_a_sale_becomes_a_row(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """From the button to the row, which is one also when the webhook comes twice."""
    product = await sandbox.polar.client.products.create(
        body={
            "name": "Print",
            "recurring_interval": None,
            "prices": [{"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}],
        }
    )
    variables = environment(sandbox, SHOP_DATABASE=tmp_path / "shop.db")
    async with application("fastapi_shop", variables, monkeypatch) as browser:
        sandbox.forward(f"{os.environ['SHOP_URL']}/webhooks/polar", provider="polar")
        async with browser.post(f"/buy/{product.id}", allow_redirects=False) as answer:
            assert answer.status == 303
            page = answer.headers["location"]
        (checkout,) = (await sandbox.polar.client.checkouts.list()).items
        assert page == checkout.url
        await sandbox.polar.pay(checkout.id, email="ada@example.com")
        await sandbox.deliveries.settled()
        (paid,) = (one for one in sandbox.deliveries if one.payload["type"] == "order.paid")
        await sandbox.redeliver(paid)
        assert [attempt.status for attempt in paid.attempts] == [204, 204]
        async with browser.get("/sales") as answer:
            assert await answer.json() == [["ada@example.com", "20.00", "usd"]]


async def test_orders_are_synchronized(sandbox: Sandbox, tmp_path: Path) -> None:
    """A run that fails leaves whole pages, and the next one fetches the others alone."""
    for number in range(250):
        sandbox.polar.add("orders", total_amount=number, currency="usd", status="paid")
    path, variables = tmp_path / "shop.db", environment(sandbox)
    sandbox.fail("orders:list", status=403, after=2)
    await run("sync_orders", path, variables=variables, code=1)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM orders").fetchone() == (200,)
        assert database.execute("SELECT count(*) FROM position").fetchone() == (1,)
    sandbox.clear()
    out, err = await run("sync_orders", path, variables=variables)
    assert (out, err) == ("50 orders written\n", "50 of 50 orders\n")
    assert sandbox.count("orders:list") == 1
    with closing(sqlite3.connect(path)) as database:
        totals = [row[0] for row in database.execute("SELECT total FROM orders")]
        assert sorted(totals) == sorted(f"{number / 100:.2f}" for number in range(250))
        assert database.execute("SELECT count(*) FROM position").fetchone() == (0,)


async def test_a_licence_is_asked_for(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """It serves as many computers as it allows; without an answer of Polar's there is no verdict."""
    polar = sandbox.polar.client
    benefit = await polar.benefits.create(
        body={
            "type": "license_keys",
            "description": "A key",
            "properties": {"activations": {"limit": 1, "enable_customer_admin": True}},
        }
    )
    price = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
    product = await polar.products.create(
        body={"name": "Editor", "prices": [price], "recurring_interval": None}
    )
    await polar.products.update_benefits(product.id, benefits=[benefit.id])
    checkout = await polar.checkouts.create(products=[product.id], customer_email="ada@example.com")
    await sandbox.polar.pay(checkout)
    (key,) = (await polar.license_keys.list()).items
    variables = environment(sandbox, POLAR_ORGANIZATION_ID=sandbox.polar.organization_id)
    laptop = {"key": key.key, "computer": "laptop"}
    async with application("license_service", variables, monkeypatch) as program:

        async def asked(method: str, path: str, body: object, status: int) -> Any:
            async with program.request(method, path, json=body) as answer:
                assert answer.status == status, await answer.text()
                return await answer.json() if status != 204 else None

        made = await asked("POST", "/activations", laptop, 200)
        installed = {**laptop, "activation": made["activation"]}
        assert await asked("POST", "/checks", installed, 200) == made
        await asked("POST", "/checks", {**installed, "computer": "desktop"}, 403)
        refused = await asked("POST", "/activations", {**laptop, "computer": "desktop"}, 403)
        assert "as many computers" in refused["detail"]
        await asked("POST", "/activations", {**laptop, "key": "unknown"}, 403)
        sandbox.fail("license_keys:validate", status=503)
        await asked("POST", "/checks", installed, 503)
        await asked("DELETE", "/activations", installed, 204)
        await asked("POST", "/activations", {**laptop, "computer": "desktop"}, 200)


async def test_usage_is_counted_once(sandbox: Sandbox, tmp_path: Path) -> None:
    ada = sandbox.polar.add("customers", email="ada@example.com", external_id="ada")
    now = sandbox.clock.now().isoformat()
    path = tmp_path / "usage.csv"
    path.write_text("id,customer,time,tokens\n" + "".join(f"u{n},ada,{now},2\n" for n in range(700)))
    for counted in (
        ("500 counted, 0 known", "200 counted, 0 known"),
        ("0 counted, 500 known", "0 counted, 200"),
    ):
        out, _ = await run("usage_meters", path, variables=environment(sandbox))
        first, second, used = out.splitlines()
        assert (first.startswith(counted[0]), second.startswith(counted[1])) == (True, True)
        assert used == f"{ada['id']}: 1400 tokens, balance -1400"
    assert len(sandbox.polar.store["meters"]) == 1


async def test_a_notebook_runs_cell_by_cell(sandbox: Sandbox, tmp_path: Path) -> None:
    """Below a running event loop, as Jupyter has one."""
    mug = sandbox.polar.add("products", name="Mug")
    yesterday = sandbox.clock.now() - timedelta(days=1)
    for amount in (2000, 550):
        sandbox.polar.add(
            "orders",
            product_id=mug["id"],
            created_at=yesterday,
            net_amount=amount,
            currency="usd",
            refunded_amount=50,
        )
    kernel = """
import asyncio, sys
cells = open(sys.argv[1]).read().split("# %%")
async def kernel():
    names = {}
    for cell in [cells[0], *("#" + cell for cell in cells[1:])]:
        exec(compile(cell, "cell", "exec"), names)
asyncio.run(kernel())
"""
    out, _ = await python("-c", kernel, "sales_notebook.py", variables=environment(sandbox))
    assert out.splitlines() == ["2 orders", f"{yesterday:%Y-%m-%d}  Mug                         24.50 usd"]


# Square


async def test_a_seller_connects_and_sells(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "shop")
    variables = environment(sandbox, SHOP_STORE=f"sqlite:///{tmp_path / 'shop.db'}")
    async with application("aiohttp_shop", variables, monkeypatch, on_aiohttp) as browser:

        async def json_of(path: str, status: int = 200, **form: str) -> Any:
            async with browser.post(path, data=form) as answer:
                assert answer.status == status, await answer.text()
                return await answer.json()

        async with browser.post("/payments/1", data={}, allow_redirects=False) as answer:
            assert answer.headers["location"] == "/oauth/connect/square"
        async with browser.get("/oauth/connect/square", allow_redirects=False) as answer:
            page = answer.headers["location"]
        async with browser.get(await sandbox.square.authorize(page), allow_redirects=False) as answer:
            assert answer.status == 303
        paid = await json_of("/payments/17", card="cnon:card-nonce-ok", price="12.50")
        assert paid["status"] == "COMPLETED"
        assert await json_of("/payments/17", card="cnon:card-nonce-ok", price="12.50") == paid
        declined = await json_of("/payments/18", 402, card="cnon:card-nonce-declined", price="3")
        assert declined["code"] == "GENERIC_DECLINE"
        refund = await json_of(f"/refunds/{paid['payment']}")
        assert await json_of(f"/refunds/{paid['payment']}") == refund
        await sandbox.square.complete(refund["refund"])
        made = (await sandbox.square.client.payments.get(paid["payment"])).payment.created_at
        async with browser.get(f"/months/{made:%Y-%m}.csv") as answer:
            rows = list(csv.DictReader(StringIO(await answer.text())))
        (row,) = rows
        assert (row["order"], row["status"]) == ("17", "COMPLETED")
        assert (row["amount"], row["refunded"], row["currency"]) == ("12.50", "12.50", "USD")
        assert caplog.messages[-1].endswith("1 of 1 payments")


async def test_a_price_list_is_imported(sandbox: Sandbox, tmp_path: Path) -> None:
    """A run after a failure imports the rest: no item twice, no picture twice."""
    picture = tmp_path / "mug.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    path = tmp_path / "prices.csv"
    path.write_text(
        f"sku,name,price,picture\nM1,Mug,12.50,{picture}\nM2,Big mug,15,{picture}\nT1,Tea,4.20,\n"
    )
    variables = environment(sandbox)
    sandbox.fail("CreateCatalogImage", status=400)
    await run("import_catalog", path, variables=variables, code=1)
    out, _ = await run("import_catalog", path, variables=variables)
    # The failure of one picture cancels the other, unless that is there already.
    assert out in {f"0 of 3 items are new, {bare} got a picture\n" for bare in (1, 2)}
    out, _ = await run("import_catalog", path, variables=variables)
    assert out == "0 of 3 items are new, 0 got a picture\n"
    items = {item.item_data.name: item async for item in sandbox.square.client.catalog.list(types="ITEM")}
    assert {name: len(item.item_data.image_ids or ()) for name, item in items.items()} == {
        "Mug": 1,
        "Big mug": 1,
        "Tea": 0,
    }
    price = items["Mug"].item_data.variations[0].item_variation_data.price_money
    assert (price.amount, price.currency) == (1250, "USD")


def test_a_script_gives_money_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Waits move the sandbox's clock, by which the money arrives."""
    with Sandbox() as sandbox, instant_retries(), passing(sandbox.clock.advance):
        for name, value in sandbox.environment.items():
            monkeypatch.setenv(name, value)
        with Blocking(sandbox.square.client) as run:
            made = run(
                sandbox.square.client.payments.create(
                    source_id="cnon:card-nonce-ok", amount_money={"amount": 2000, "currency": "USD"}
                )
            )
        script = [str(EXAMPLES / "refund.py"), made.payment.id, "10.99"]

        def ended(*more: str) -> object:
            monkeypatch.setattr(sys, "argv", [*script, *more])
            with pytest.raises(SystemExit) as ending:
                runpy.run_path(script[0], run_name="__main__")
            return ending.value.code

        sandbox.fail("RefundPayment", status=503, times=3, done=True)
        said = str(ended())
        key = re.search(r"; repeat it with --key (\S+)$", said)
        assert key is not None, said
        assert ended("--key", key[1]) == 0
        assert str(ended()).startswith("400 REFUND_AMOUNT_INVALID")  # less is left
        assert capsys.readouterr().out.endswith(": COMPLETED, 10.99 USD\n")


async def test_the_takings_of_many_merchants(sandbox: Sandbox, tmp_path: Path) -> None:
    """One that has to connect again does not stop the others."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    day = datetime(2026, 11, 28, tzinfo=UTC)
    sold = {day: 1250, day + timedelta(hours=23, minutes=59): 300, day + timedelta(days=1): 7}
    for moment, amount in sold.items():
        sandbox.square.add(
            "payments",
            created_at=moment,
            status="COMPLETED",
            amount_money={"amount": amount, "currency": "USD"},
            location_id=sandbox.square.location_id,
        )
    store = SQLStore(url, keys=[KEY])
    async with SquareOAuth(
        client_id=sandbox.square.application.client_id,
        client_secret=sandbox.square.application.client_secret,
        redirect_uri="https://shop.example/oauth/callback/square",
        store=store,
        base_url=sandbox.square.base_url,
    ) as oauth:
        for key, scopes in (("a", "PAYMENTS_READ"), ("b", "ITEMS_READ")):
            page = await oauth.authorization_url(scopes, key=key)
            await oauth.finish(await sandbox.square.authorize(page), key=key)
    await store.close()
    variables = environment(sandbox, SHOP_STORE=url, SHOP_URL="https://shop.example")
    out, _ = await run("many_merchants", "2026-11-28", "a", "b", "c", variables=variables)
    lines = dict(line.split(": ", 1) for line in out.splitlines())
    assert lines["a"] == "15.50 USD"
    assert lines["b"].startswith("failed: ")
    assert "PAYMENTS_READ" in lines["b"]
    assert lines["c"] == "has to connect again"
