"""All events of the sandbox at one URL, and single events from the command line."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from aiomerchant import ConfigurationError, Polar
from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks

from tests.support.sandboxes import NOW


class Receiver:
    """An application that keeps what it receives, and answers with a status."""

    def __init__(self) -> None:
        self.status = 204
        self.url = ""
        self.received: list[tuple[str, dict[str, str], bytes]] = []
        self.more = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.received.append((request.path, headers, await request.read()))
        self.more.set()
        return web.Response(status=self.status)


@asynccontextmanager
async def listening() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    application = web.Application()
    application.router.add_post("/{path:.*}", receiver.handle)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield receiver
    finally:
        await runner.cleanup()


async def command(*words: str) -> tuple[int | None, str, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "aiomerchant", "sandbox", *words),
        env=dict(os.environ),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


class TestForward:
    async def test_both_providers(self, sandbox: Sandbox) -> None:
        """Each event arrives at the path of its provider, signed by the secret of its server."""
        async with listening() as receiver:
            sandbox.forward(f"{receiver.url}/hooks/{{provider}}")
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
            await sandbox.square.client.customers.create(given_name="Ada")
            await sandbox.deliveries.settled()
        polar = PolarWebhooks(sandbox.polar.webhook_secret, clock=lambda: NOW)
        square = SquareWebhooks([(sandbox.square.webhook_secret, f"{receiver.url}/hooks/square")])
        events = [
            (path, (polar if path.endswith("polar") else square).receive(body, headers).type)
            for path, headers, body in receiver.received
        ]
        assert ("/hooks/polar", "customer.created") in events
        assert ("/hooks/square", "customer.created") in events

    async def test_one_provider(self, sandbox: Sandbox) -> None:
        async with listening() as receiver:
            sandbox.forward(receiver.url, provider="square")
            await sandbox.polar.client.customers.create(body={"email": "ada@example.com"})
            await sandbox.square.client.customers.create(given_name="Ada")
            await sandbox.deliveries.settled()
        assert [json.loads(body)["type"] for _, _, body in receiver.received] == ["customer.created"]
        assert [delivery.provider for delivery in sandbox.deliveries] == ["square"]

    def test_what_is_wrong(self, sandbox: Sandbox) -> None:
        with pytest.raises(ConfigurationError, match="provider must be one of polar, square, not 'mint'"):
            sandbox.forward("http://127.0.0.1", provider="mint")
        with pytest.raises(ConfigurationError, match="http:// or https:// URL"):
            sandbox.forward("127.0.0.1:8000")
        for other in "{provder}", "{}", "{provider}/{name}", "{provider":
            with pytest.raises(ConfigurationError, match=r"to has no placeholder '\{.*, only '\{provider\}'"):
                sandbox.forward(f"http://127.0.0.1/{other}")


@pytest.mark.slow
class TestCommands:
    async def test_trigger(self, tmp_path: Path) -> None:
        """The event is signed as the sandbox of the same seed signs, or by another secret."""
        secret, data = tmp_path / "secret.txt", tmp_path / "order.json"
        secret.write_text("whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0\n")
        data.write_text('{"total_amount": 700}')
        async with listening() as receiver:
            to = ("--to", f"{receiver.url}/polar")
            first = await command("trigger", "order.paid", *to, "--data", f"@{data}", "--seed", "3")
            other = await command(
                *("trigger", "order.paid", *to, "--secret-file", str(secret)),
                *("--data", '{"x": 1}', "--undocumented"),
            )
        (_, headers, body), (_, others, text) = receiver.received
        event: Any = PolarWebhooks(Sandbox(seed=3).polar.webhook_secret).receive(body, headers)
        assert (event.type, event.data.total_amount) == ("order.paid", 700)
        assert PolarWebhooks(secret.read_text().strip()).receive(text, others).type == "order.paid"
        assert json.loads(text)["data"]["x"] == 1
        assert first == (0, f"polar order.paid {headers['webhook-id']}: 204\n", "")
        assert other[0] == 0

    async def test_trigger_fails(self) -> None:
        """By its exit code and in one line, as other commands do."""
        async with listening() as receiver:
            receiver.status = 500
            code, out, err = await command(
                "trigger", "payment.created", "--to", receiver.url, "--retries", "1"
            )
            assert (code, err) == (1, "aiomerchant: the receiver did not take the event\n")
            assert [line.rpartition(": ")[2] for line in out.splitlines()] == ["500", "500"]
            for words, message in (
                (("order.payed", "--to", receiver.url), "did you mean 'order.paid'"),
                (("order.paid", "--to", "shop.example"), "http:// or https:// URL"),
                (("order.paid", "--to", receiver.url, "--data", "[]"), "must be a JSON object"),
                (("order.paid", "--to", receiver.url, "--data", "{"), "--data is no JSON"),
                (("order.paid", "--to", receiver.url, "--data", '{"x": 1}'), "no field 'x'"),
                (("order.paid", "--to", receiver.url, "--data", "@none.json"), "cannot read none.json"),
            ):
                code, out, err = await command("trigger", *words)
                assert (code, out) == (2, "")
                assert message in err
                assert err.count("\n") == 1
            assert len(receiver.received) == 2

    async def test_forward(self) -> None:
        """A running sandbox sends its events there, and prints the secrets that sign them."""
        async with listening() as receiver:
            process = await asyncio.create_subprocess_exec(
                *(
                    sys.executable,
                    "-m",
                    "aiomerchant",
                    "sandbox",
                    "--forward",
                    f"{receiver.url}/{{provider}}",
                ),
                env=dict(os.environ),
                stdout=asyncio.subprocess.PIPE,
            )
            assert process.stdout is not None
            text = (await process.stdout.readuntil(b"# Ctrl-C ends it.\n")).decode()
            variables = dict(
                line.removeprefix("export ").split("=", 1)
                for line in text.splitlines()
                if line.startswith("export ")
            )
            token, url = variables["POLAR_ACCESS_TOKEN"], variables["POLAR_BASE_URL"]
            async with Polar(token, base_url=url) as polar:
                await polar.customers.create(body={"email": "ada@example.com"})
            await asyncio.wait_for(receiver.more.wait(), 30)
            process.terminate()
            await process.communicate()
        path, headers, body = receiver.received[0]
        secret = Sandbox().polar.webhook_secret
        assert path == "/polar"
        assert f"webhook secret {secret}\n" in text
        PolarWebhooks(secret).receive(body, headers)
