"""The programs of docs/examples that are processes: servers, workers, and a run of tests."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from aiomerchant.oauth import PolarOAuth
from aiomerchant.oauth.stores import SQLStore
from aiomerchant.sandbox import Sandbox

from tests.support.databases import Fresh
from tests.support.frameworks import listening
from tests.support.recipes import EXAMPLES, KEY, environment, process, python

pytestmark = pytest.mark.slow

#: A server of the standard library, which says its port.
WSGI = """
from wsgiref.simple_server import make_server
from django_sync import application
with make_server("127.0.0.1", 0, application) as server:
    print(server.server_port, flush=True)
    server.serve_forever()
"""
#: Gives tasks to a worker, and prints what came of them.
GIVE = """
import json, sys
from aiomerchant import APIStatusError
from celery_tasks import charge
given = [charge.delay(*task) for task in json.loads(sys.argv[1])]
for task in given:
    try:
        print(task.get(timeout=60))
    except APIStatusError as error:
        print(error.status, error.code)
"""


def test_the_tests_of_the_shop_pass(tmp_path: Path) -> None:
    """As a user runs them: in a folder with the two files, by nothing but the command in the docstring."""
    for name in ("fastapi_shop.py", "test_fastapi_shop.py"):
        shutil.copy(EXAMPLES / name, tmp_path)
    command = [sys.executable, "-m", "pytest", "-o", "asyncio_mode=auto", "test_fastapi_shop.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "3 passed" in done.stdout, done.stdout


async def test_synchronous_views_of_django(sandbox: Sandbox) -> None:
    """Below WSGI: a buyer goes to Polar's page, and a webhook is taken from Polar alone."""
    product = sandbox.polar.add(
        "products",
        name="Mug",
        prices=[{"amount_type": "fixed", "price_amount": 1500, "price_currency": "usd"}],
    )
    sandbox.polar.add("customers", email="ada@example.com")
    variables = environment(sandbox, SHOP_URL="https://shop.example")
    async with process("-c", WSGI, variables=variables) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(await server.stdout.readline())}"
        async with aiohttp.ClientSession(url) as browser:
            async with browser.post(f"/buy/{product['id']}", allow_redirects=False) as answer:
                assert answer.status == 302
                page = answer.headers["location"]
            assert page == (await sandbox.polar.client.checkouts.list())[0].url
            async with browser.get("/customers") as answer:
                assert await answer.json() == ["ada@example.com"]
        sent = await sandbox.send("order.paid", to=f"{url}/webhooks/polar")
        await sandbox.redeliver(sent)
        forged = await sandbox.send(
            "order.paid", to=f"{url}/webhooks/polar", secret="whsec_b3RoZXI=", retries=0
        )
    assert [attempt.status for attempt in (*sent.attempts, *forged.attempts)] == [204, 204, 401]


async def test_asynchronous_views_of_django(sandbox: Sandbox) -> None:
    """Below ASGI, with the router of webhooks beside Django."""
    async with listening() as (listener, url):
        command = (
            "-m",
            "uvicorn",
            "--fd",
            listener.fileno(),
            "--log-level",
            "error",
            "django_async:application",
        )
        variables = environment(sandbox, SHOP_URL=url)
        async with (
            process(*command, variables=variables, files=[listener.fileno()]),
            aiohttp.ClientSession(url) as browser,
        ):
            sandbox.forward(f"{url}/webhooks/square", provider="square")
            form = {"card": "cnon:card-nonce-ok", "cents": "1250"}
            async with browser.post("/payments/17", data=form) as answer:
                paid = await answer.json()
            async with browser.post("/payments/17", data=form) as answer:
                assert await answer.json() == paid
            async with browser.post(
                "/payments/18", data={**form, "card": "cnon:card-nonce-declined"}
            ) as answer:
                assert (answer.status, (await answer.json())["code"]) == (402, "GENERIC_DECLINE")
            await sandbox.deliveries.settled()
            async with browser.get(f"/states/{paid['payment']}") as answer:
                assert await answer.json() == {"completed": True}
    assert paid["status"] == "COMPLETED"


async def test_tasks_of_celery_charge_once(sandbox: Sandbox, fresh: Fresh) -> None:
    """A task that is given twice makes one payment; the error of one arrives with its code."""
    broker = await fresh("redis")
    square = sandbox.square.client
    customer = (await square.customers.create(given_name="Ada")).customer.id
    card = (await square.cards.create(source_id="cnon:card-nonce-ok", card={"customer_id": customer})).card.id
    variables = environment(sandbox, CELERY_BROKER_URL=broker, CELERY_RESULT_BACKEND=broker)
    command = ("-m", "celery", "-A", "celery_tasks", "worker", "--concurrency", "2", "--loglevel", "ERROR")
    async with process(*command, variables=variables):
        tasks = [("17", "20.00", customer, card)] * 2 + [("18", "20.00", customer, "ccof:unknown")]
        out, _ = await python("-c", GIVE, json.dumps(tasks), variables=variables)
    first, again, refused = out.splitlines()
    payments = await square.payments.list().collect()
    assert [(payment.id, payment.amount_money.amount) for payment in payments] == [(first, 2000)]
    assert again == first
    assert refused == "404 NOT_FOUND"


async def test_many_workers_do_everything_once(sandbox: Sandbox, fresh: Fresh) -> None:
    """Of two processes, one handles a webhook that both get, and one renews a token that both need."""
    database, notes = await fresh("postgresql"), await fresh("redis")
    store = SQLStore(database, keys=[KEY])
    async with PolarOAuth(
        client_id=sandbox.polar.application.client_id,
        client_secret=sandbox.polar.application.client_secret,
        redirect_uri="https://shop.example/oauth/callback/polar",
        store=store,
        base_url=sandbox.polar.base_url,
    ) as oauth:
        page = await oauth.authorization_url("openid customers:read", key="m")
        await oauth.finish(await sandbox.polar.authorize(page), key="m")
    await store.close()
    variables = environment(
        sandbox, SHOP_POSTGRESQL=database, SHOP_REDIS=notes, SHOP_URL="https://shop.example"
    )
    async with AsyncExitStack() as stack:
        browser = await stack.enter_async_context(aiohttp.ClientSession())
        workers = []
        for _ in range(2):
            listener, url = await stack.enter_async_context(listening())
            command = ("-m", "uvicorn", "--fd", listener.fileno(), "--log-level", "error")
            await stack.enter_async_context(
                process(
                    *(*command, "--factory", "many_workers:create_app"),
                    variables=variables,
                    files=[listener.fileno()],
                )
            )
            workers.append(url)

        data = {"total_amount": 1250, "customer": {"email": "ada@example.com"}}
        delivery = sandbox.deliveries.made("order.paid", to=f"{workers[0]}/webhooks/polar", data=data)
        headers = delivery.headers(sandbox.clock.now())

        async def deliver(url: str) -> int:
            async with browser.post(
                f"{url}/webhooks/polar", data=delivery.message.body, headers=headers
            ) as answer:
                return answer.status

        async def customers(url: str) -> int:
            async with browser.get(f"{url}/merchants/m/customers") as answer:
                assert answer.status == 200, await answer.text()
                return int(await answer.text())

        assert await asyncio.gather(*map(deliver, workers * 3)) == [204] * 6
        sandbox.clock.advance(11 * 24 * 60 * 60)  # the token ends
        before = sandbox.count("oauth2.token")
        assert await asyncio.gather(*map(customers, workers * 10)) == [0] * 20
        assert sandbox.count("oauth2.token") == before + 1
    connection = await asyncpg.connect(database)
    assert [tuple(row) for row in await connection.fetch("SELECT * FROM points")] == [("ada@example.com", 12)]
    await connection.close()
