"""Small applications, right and with one mistake, and tests of them as their authors write them.

A test takes the fixture `application`, and knows nothing of the mistake. `tells_apart` runs it for the right
application, where it must pass, and for each mistaken one, where it must fail with the message that is given.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from functools import wraps
from typing import Any, ClassVar

import pytest
from aiohttp import web

from aiomerchant.sandbox import Sandbox
from aiomerchant.webhooks import PolarWebhooks, WebhookRouter

from tests.support.frameworks import listening, on_aiohttp

Test = Callable[..., Awaitable[None]]


class Application:
    """What the applications have in common: both clients, and webhooks of Polar's at a URL.

    Attributes:
        url: Where its webhooks arrive; the sandbox sends all events of Polar's there.
    """

    url: str
    #: Whether webhooks of Polar's are sent to it.
    listens: ClassVar[bool] = True

    def __init__(self, sandbox: Sandbox) -> None:
        self.polar = sandbox.polar.client
        self.square = sandbox.square.client
        self.now = sandbox.clock.now
        self.webhooks = PolarWebhooks(sandbox.polar.webhook_secret, clock=sandbox.clock.now)
        self.router = WebhookRouter(self.webhooks)

    def stop(self) -> None:
        """End what is still waiting."""

    async def receive(self, request: web.Request) -> web.Response:
        """Answer a webhook."""
        return await self.router.aiohttp(request)


@pytest.fixture
async def application(request: pytest.FixtureRequest, sandbox: Sandbox) -> AsyncIterator[Application]:
    """The application under test, which runs as a server of its own."""
    kind: type[Application] = request.param
    application = kind(sandbox)
    if not kind.listens:
        yield application
        return
    server = web.Application()
    server.router.add_post("/webhooks", application.receive)
    async with listening() as (listener, address), on_aiohttp(server, listener):
        application.url = f"{address}/webhooks"
        sandbox.forward(application.url, provider="polar")
        yield application
        application.stop()
        await sandbox.deliveries.settled()


def tells_apart(
    right: type[Application], mistaken: Mapping[type[Application], str]
) -> Callable[[Test], Test]:
    """Run a test for the right application and for those with a mistake, with the message of each failure."""

    def twice(test: Test) -> Test:
        @pytest.mark.parametrize(
            "application", [right, *mistaken], indirect=True, ids=lambda kind: kind.__name__
        )
        @wraps(test)
        async def judged(application: Any, sandbox: Sandbox, **fixtures: Any) -> None:
            fixtures |= {"application": application, "sandbox": sandbox}
            message = mistaken.get(type(application))
            if message is None:
                await test(**fixtures)
                assert sandbox.violations == []
                return
            with pytest.raises(Exception, match=message):
                await test(**fixtures)

        return judged

    return twice
