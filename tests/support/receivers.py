"""Applications that receive webhooks of the sandbox, and what they check with the standard library alone."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.support.instances import Schema, component, document

__all__ = [
    "Receive",
    "Receiver",
    "receivers",
    "schemas",
    "signed_by_polar",
    "signed_by_square",
    "standard",
    "stringified",
    "subject",
]


@dataclass
class Receiver:
    """An application that receives webhooks, and answers by a script, its last answer ever after."""

    url: str = ""
    answers: list[int] = field(default_factory=lambda: [204])
    received: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.received.append((headers, await request.read()))
        status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        location = {"Location": f"{self.url}&again"} if 300 <= status < 400 else {}
        return web.Response(status=status, headers=location)

    @property
    def types(self) -> list[str]:
        return [json.loads(body)["type"] for _, body in self.received]

    @property
    def only(self) -> tuple[dict[str, str], Any]:
        assert len(self.received) == 1, self.types
        headers, body = self.received[0]
        return headers, json.loads(body)


#: Starts a receiver with these answers.
Receive = Callable[..., Awaitable[Receiver]]


@asynccontextmanager
async def receivers() -> AsyncIterator[Receive]:
    """Gives a function that starts receivers, and ends them."""
    async with AsyncExitStack() as stack:

        async def start(*answers: int) -> Receiver:
            receiver = Receiver()
            if answers:
                receiver.answers = list(answers)
            application = web.Application()
            application.router.add_post("/hooks", receiver.handle)
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hooks?shop=a%20b"
            return receiver

        yield start


def hashed(key: bytes, content: bytes) -> str:
    return b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()


def signed_by_polar(headers: dict[str, str], body: bytes, key: bytes) -> bool:
    """What a receiver does, with the standard library alone."""
    content = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    return headers["webhook-signature"] == f"v1,{hashed(key, content)}"


def signed_by_square(headers: dict[str, str], body: bytes, key: str, url: str) -> bool:
    return headers["x-square-hmacsha256-signature"] == hashed(key.encode(), url.encode() + body)


def standard(secret: str) -> bytes:
    return b64decode(secret.removeprefix("whsec_"))


def schemas(provider: str) -> dict[str, Schema]:
    """The schema of each event's payload, by its type."""
    if provider == "polar":
        hooks = document("polar")["webhooks"].items()
        bodies = {type: hook["post"]["requestBody"]["content"] for type, hook in hooks}
        return {type: body["application/json"]["schema"] for type, body in bodies.items()}
    components = document("square")["components"]["schemas"].items()
    return {
        schema["x-webhook"]["event"]: component(name) for name, schema in components if "x-webhook" in schema
    }


def subject(payload: dict[str, Any]) -> Any:
    """The record that a payload of Square is about."""
    (record,) = payload["data"]["object"].values()
    return record


def stringified(body: bytes) -> str:
    """What JavaScript makes of JSON text: `JSON.stringify(JSON.parse(body))`."""

    def number(text: str) -> float:
        value = float(text)
        return int(value) if value.is_integer() else value

    return json.dumps(json.loads(body, parse_float=number), ensure_ascii=False, separators=(",", ":"))
