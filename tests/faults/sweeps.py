"""One operation, cancelled at every point where it waits, in turn; or its client closed meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from time import time
from typing import Any, Final

from aiomerchant import MerchantError
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.request.retry import instant
from aiomerchant.web import Request
from aiomerchant.webhooks import Inbox, PolarWebhooks, WebhookRouter, sign

from .actions import ACTIONS, Action, adopted, oauth, pay
from .invariants import Outcome, Violation, violations
from .kinds import Kind
from .ledger import Plan
from .runner import call, clients, nonce, nothing_left, watched
from .servers import Server, serve
from .stepping import Mode, run

__all__ = ["at_every_step", "closed_at_every_step", "handler_at_every_step", "refresh_at_every_step"]

#: More than any operation waits.
MOST: Final = 400
SECRET: Final = "whsec_" + "YWFh" * 8


async def at_every_step(
    action: Action, kinds: Sequence[Kind], *, mode: Mode = "early", **options: Any
) -> tuple[list[Violation], int]:
    """Cancel a call where it waits, from its first wait to its last; gives how often it waits, too.

    Another call with the same clients follows each time, and gets its own answer.
    """
    found: list[Violation] = []
    async with serve() as server:
        with instant(), watched(found):
            for at in range(MOST):
                async with nothing_left(server, found), clients(server.url, **options) as made:
                    outcome, struck = await call(made, server, action, kinds, number=2 * at, at=at, mode=mode)
                    after, _ = await call(made, server, ACTIONS["get"], number=2 * at + 1)
                found += violations(outcome)
                found += violations(after)
                if after.error is not None:
                    found.append(
                        Violation("spoils_nothing", f"the next call failed: {after.error!r}", outcome)
                    )
                if not struck:
                    return found, at
    raise AssertionError(f"{action.name} waits more than {MOST} times")


async def closed_at_every_step(action: Action, kinds: Sequence[Kind] = ()) -> tuple[list[Violation], int]:
    """Close the clients of a call after it waited once, twice, and so on."""
    found: list[Violation] = []
    async with serve() as server:
        with instant(), watched(found):
            for turns in range(MOST):
                async with nothing_left(server, found), clients(server.url) as made:
                    running = asyncio.ensure_future(call(made, server, action, kinds, number=turns))
                    for _ in range(turns):
                        await asyncio.sleep(0)
                    over = running.done()
                    await made.close()
                    outcome, _ = await running
                found += violations(_closed(outcome))
                if over:
                    return found, turns
    raise AssertionError(f"{action.name} takes more than {MOST} turns of the loop")


def _closed(outcome: Outcome) -> Outcome:
    """Its connection was taken from under it, as no server did."""
    outcome.unfair = True
    return outcome


async def refresh_at_every_step(*, mode: Mode = "early") -> tuple[list[Violation], int]:
    """Cancel the renewal of a token where it waits. No token is lost: the next renewal has the newest one."""
    found: list[Violation] = []
    action = ACTIONS["refresh"]
    async with serve() as server:
        with instant(), watched(found):
            for at in range(MOST):
                mark = nonce(at)
                plan = server.ledger.expect(mark, Plan(action.answer(mark)))
                outcome = Outcome(at, action, mark, plan)
                async with nothing_left(server, found), clients(server.url) as made:
                    async with oauth(made, mark, store := MemoryStore()) as application:
                        connection = await adopted(application, mark)
                        struck = (await run(connection.refresh(), at, mode)).struck
                    async with oauth(made, mark, store) as application:
                        try:
                            await (await application.connection("shop")).refresh()
                        except MerchantError as error:
                            found.append(Violation("loses_no_token", f"cancelled at {at}: {error}", outcome))
                if not struck:
                    return found, at
    raise AssertionError(f"a refresh waits more than {MOST} times")


async def handler_at_every_step(*, mode: Mode = "early") -> tuple[list[Violation], int]:
    """Cancel the answer to a webhook where it waits; then it is delivered again, twice.

    Its handler runs to its end once, and what it pays by a key of the delivery's is paid once.
    """
    found: list[Violation] = []
    async with serve() as server:
        with instant(), watched(found):
            for at in range(MOST):
                async with nothing_left(server, found), clients(server.url) as made:
                    struck, ended, paid = await _delivered(server, made, at, mode=mode)
                if (ended, paid) != (1, 1):
                    message = f"cancelled at {at}: the handler ended {ended} times, and paid {paid} times"
                    found.append(Violation("is_handled_once", message))
                if not struck:
                    return found, at
    raise AssertionError(f"a handler waits more than {MOST} times")


async def _delivered(server: Server, made: Any, at: int, *, mode: Mode) -> tuple[bool, int, int]:
    action, mark = ACTIONS["pay"], nonce(at)
    plan = server.ledger.expect(mark, Plan(action.answer(mark)))
    router = WebhookRouter(PolarWebhooks(SECRET), inbox=Inbox(MemoryStore()))
    ended = 0

    @router.on_unknown
    async def handle(_: object) -> None:
        nonlocal ended
        await pay(made, mark, key=f"d-{mark}")
        ended += 1

    body = b'{"type": "made.up", "data": {}}'
    headers = [
        (name.lower(), value)
        for name, value in sign("polar", body, SECRET, id=mark, timestamp=int(time())).items()
    ]

    async def chunks() -> AsyncIterator[bytes]:
        yield body

    def request() -> Request:
        return Request("POST", ("/",), "", headers, chunks(), None)

    struck = (await run(router.respond(request()), at, mode)).struck
    for _ in range(2):
        response = await router.respond(request())
        assert response.status == 204, response
    return struck, ended, plan.effects
