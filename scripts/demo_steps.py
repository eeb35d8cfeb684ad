"""Shows the package at work against its sandbox, an answer a step. Exits with 1 if an answer is unexpected.

`scripts/demo` makes an environment and runs this in it.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from time import monotonic
from typing import TYPE_CHECKING, TypeVar, cast

from aiohttp import web

from aiomerchant import (
    AuthenticationError,
    AuthorizationDenied,
    CallbackError,
    NotFoundError,
    PermissionDeniedError,
    ReconnectRequired,
    Retry,
    __version__,
    extra_fields,
)
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.polar import models
from aiomerchant.sandbox import Sandbox
from aiomerchant.square import models as square_models
from aiomerchant.webhooks import PolarWebhooks, SquareWebhooks, WebhookRouter

if TYPE_CHECKING:
    from aiomerchant.webhooks import PolarEvent, SquareEvent

E = TypeVar("E", bound=Exception)

SHOP = "https://shop.example"
SCOPES = "openid profile email"
CUSTOMERS = 25
#: Calls at the same moment.
CALLS = 20
#: Seconds.
DAY = 86_400

Chapter = Callable[[Sandbox], AsyncIterator[str]]


class UnexpectedAnswer(Exception):
    """An answer is not what its step shows."""


def expect(condition: object, description: str) -> None:
    """Check a condition.

    Raises:
        UnexpectedAnswer: It is false. The message has the description of what was expected.
    """
    if not condition:
        raise UnexpectedAnswer(f"expected: {description}")


def individual(customer: models.Customer) -> models.CustomerIndividual:
    """The customer as an individual; Polar's customers are individuals or teams."""
    expect(isinstance(customer, models.CustomerIndividual), "an individual customer")
    return cast("models.CustomerIndividual", customer)


def clock_of(sandbox: Sandbox) -> Callable[[], float]:
    """The sandbox's time, in seconds since 1970."""
    return lambda: sandbox.clock.now().timestamp()


async def expect_error(call: Awaitable[object], error: type[E]) -> E:
    """Await a call, and return the error that it must raise."""
    try:
        await call
    except error as raised:
        return raised
    raise UnexpectedAnswer(f"expected: {error.__name__}")


async def polar_connection(sandbox: Sandbox) -> AsyncIterator[str]:
    """Polar: a connection, by OAuth with PKCE."""
    application, token = sandbox.polar.application, "oauth2.token"
    async with PolarOAuth(
        client_id=application.client_id,
        client_secret=application.client_secret,
        redirect_uri=f"{SHOP}/oauth/callback/polar",
        store=MemoryStore(clock=clock_of(sandbox)),
        base_url=sandbox.polar.base_url,
        clock=clock_of(sandbox),
    ) as oauth:
        url = await oauth.authorization_url(SCOPES, key="user-17")
        callback = await sandbox.polar.authorize(url, consent=False)
        denied = await expect_error(oauth.finish(callback, key="user-17"), AuthorizationDenied)
        yield f"The user who pressed Deny: AuthorizationDenied ({denied.code}), and no connection"

        callback = await sandbox.polar.authorize(await oauth.authorization_url(SCOPES, key="user-17"))
        connection = await oauth.finish(callback, key="user-17")
        expect(connection.scopes == tuple(SCOPES.split()) and connection.expires_at, "what was asked for")
        yield f"The user who pressed Allow: a connection for {' '.join(connection.scopes)!r}, PKCE checked"

        await expect_error(oauth.finish(callback, key="user-17"), CallbackError)
        yield "The same callback once more: CallbackError, for a state serves once"

        polar = sandbox.polar.client.with_options(auth=connection)
        user = await polar.oauth2.userinfo()
        expect(user.sub and user.email == sandbox.polar.user["email"], "the user who granted access")
        yield f"Polar(auth=connection): oauth2.userinfo speaks for {user.name} <{user.email}>"

        old, asked = await connection.token(), sandbox.count(token)
        sandbox.clock.advance(10 * DAY)
        await asyncio.gather(*(polar.oauth2.userinfo() for _ in range(CALLS)))
        expect(sandbox.count(token) - asked == 1, "one refresh")
        yield f"Ten days later, when its token is over: {CALLS} calls at once, and one refresh"

        stale = sandbox.polar.client.with_options(access_token=old.reveal())
        refused = await expect_error(stale.oauth2.userinfo(), AuthenticationError)
        status = await connection.status()
        expect(status.active is True and status.sub == user.sub, "an active token of that user")
        yield f"connection.status: active={status.active}; the old token is refused ({refused.code})"

        await connection.revoke()
        await expect_error(oauth.connection("user-17"), ReconnectRequired)
        yield "connection.revoke: taken back at Polar; from now on ReconnectRequired"


async def square_connection(sandbox: Sandbox) -> AsyncIterator[str]:
    """Square: a connection, renewed each week."""
    application, merchant = sandbox.square.application, sandbox.square.merchant_id
    async with SquareOAuth(
        client_id=application.client_id,
        client_secret=application.client_secret,
        redirect_uri=f"{SHOP}/oauth/callback/square",
        store=MemoryStore(clock=clock_of(sandbox)),
        base_url=sandbox.square.base_url,
        clock=clock_of(sandbox),
    ) as oauth:
        url = await oauth.authorization_url(["CUSTOMERS_READ", "PAYMENTS_WRITE"], key="seller-1")
        connection = await oauth.finish(await sandbox.square.authorize(url), key="seller-1")
        expect(connection.merchant_id == merchant and connection.expires_at, "the seller's connection")
        until = f"until {connection.expires_at:%Y-%m-%d}"
        yield f"The seller who pressed Allow: a connection with {connection.merchant_id}, {until}"

        status = await connection.status()
        yield f"connection.status: scopes {', '.join(status.scopes or [])}"

        square = sandbox.square.client.with_options(auth=connection)
        error = await expect_error(square.customers.create(given_name="Ada"), PermissionDeniedError)
        yield f"customers.create: not with these scopes ({error.status} {error.code})"

        sweep = await oauth.refresh_due(within=23 * DAY, spread=0)
        sandbox.clock.advance(8 * DAY)
        later = await oauth.refresh_due(within=23 * DAY, spread=0)
        connection = await oauth.connection("seller-1")
        expect((sweep.renewed, later.renewed) == ([], ["seller-1"]), "renewed after a week, and not before")
        until = f"until {connection.expires_at:%Y-%m-%d}"
        yield f"refresh_due, a week later: {later.renewed[0]} is renewed, {until}"

        token = await connection.token()
        await connection.revoke()
        stale = sandbox.square.client.with_options(access_token=token.reveal())
        refused = await expect_error(stale.oauth.retrieve_token_status(), AuthenticationError)
        yield f"connection.revoke: taken back at Square; the token is refused ({refused.code})"


async def customers(sandbox: Sandbox) -> AsyncIterator[str]:
    """Customers of both, and their pages."""
    polar, square = sandbox.polar.client, sandbox.square.client
    created = individual(await polar.customers.create(body={"email": "ada@example.com", "name": "Ada"}))
    customer = individual(await polar.customers.get(created.id))
    expect(customer == created, "the customer that was created")
    kinds = f"id: {type(customer.id).__name__}, created_at: {type(customer.created_at).__name__}"
    yield f"Polar customers.get: {type(customer).__name__} {customer.name} <{customer.email}> ({kinds})"

    updated = individual(await polar.customers.update(customer.id, name="Ada Lovelace"))
    expect(updated.name == "Ada Lovelace" and updated.email == customer.email, "the name alone has changed")
    yield f"Polar customers.update: {customer.name} is now {updated.name}, the rest is as it was"

    for number in range(1, CUSTOMERS):
        await polar.customers.create(body={"email": f"customer-{number}@example.com"})
    requests = sandbox.count("customers:list")
    walked = {individual(item).id async for item in polar.customers.list(limit=10)}
    requests = sandbox.count("customers:list") - requests
    expect(len(walked) == CUSTOMERS and requests == 3, f"{CUSTOMERS} customers in 3 requests")
    yield f"Polar customers.list: async for walked {len(walked)} customers over {requests} numbered pages"

    for number in range(CUSTOMERS):
        await square.customers.create(given_name="Customer", family_name=str(number))
    requests = sandbox.count("ListCustomers")
    names = [item.family_name async for item in square.customers.list(limit=10)]
    requests = sandbox.count("ListCustomers") - requests
    expect(len(set(names)) == CUSTOMERS and requests == 3, f"{CUSTOMERS} customers in 3 requests")
    yield f"Square customers.list: async for walked {len(names)} customers over {requests} pages by cursor"


async def payment(sandbox: Sandbox) -> AsyncIterator[str]:
    """A payment that fails twice and happens once."""
    square = sandbox.square.client.with_options(retry=Retry(wait_initial=0.05))
    # The first attempt takes effect and its answer is lost: the case in which repeating charges twice.
    sandbox.fail("CreatePayment", status=503, done=True)
    sandbox.fail("CreatePayment", status=429, retry_after=1)
    started = monotonic()
    answer = await square.payments.create(
        source_id="cnon:card-nonce-ok", amount_money={"amount": 1099, "currency": "USD"}
    )
    took = monotonic() - started
    attempts = [received for received in sandbox.received if received.operation == "CreatePayment"]
    keys = {received.idempotency_key for received in attempts}
    statuses = ", ".join(str(received.status) for received in attempts)
    expect([received.status for received in attempts] == [503, 429, 200], "503, 429, 200")
    expect(took >= 1, "Retry-After of one second is honoured")
    yield f"payments.create: answer lost, then Retry-After: 1, then paid ({statuses}) in {took:.1f} s"

    expect(len(keys) == 1 and None not in keys, "one idempotency key for all attempts")
    yield f"payments.create: its {len(attempts)} attempts carried one idempotency key, {keys.pop()}"

    happened = await square.payments.list().collect()
    paid = answer.payment
    expect([item.id for item in happened] == [paid.id], "one payment, and it is ours")
    yield f"payments.list: it happened once ({happened[0].status}, {happened[0].amount_money})"


async def surprises(sandbox: Sandbox) -> AsyncIterator[str]:
    """Errors, and answers that nobody documented."""
    square = sandbox.square.client
    try:
        await square.payments.get("no-such-payment")
    except NotFoundError as error:
        expect(
            error.status == 404 and error.code == "NOT_FOUND" and error.request_id, "status, code, request id"
        )
        yield f"payments.get: NotFoundError {error.code}, {error.message!r}, request {error.request_id}"
    else:
        raise UnexpectedAnswer("expected: NotFoundError")

    id, record = next(iter(sandbox.square.store["customers"].items()))
    record |= {"creation_source": "HOLOGRAM", "favourite_colour": "green"}
    answer = await square.customers.get(id)
    customer = answer.customer
    expect(customer is not None and customer.creation_source == "HOLOGRAM", "the unknown value")
    extra = dict(extra_fields(customer)) if customer else {}
    expect(extra == {"favourite_colour": "green"}, "the unknown field")
    yield f"customers.get: the unknown enum value 'HOLOGRAM' and the unknown field {extra} arrive"

    page = await sandbox.polar.client.call("customers:list", query={"limit": 1})
    count = page.pagination.total_count
    expect(type(page).__name__ == "ListResourceCustomer" and count == CUSTOMERS, "the typed envelope")
    yield f"polar.call('customers:list'): any operation by its id; {type(page).__name__}, {count} in all"


async def webhooks(sandbox: Sandbox) -> AsyncIterator[str]:
    """Webhooks: subscribed, delivered when something happens, and verified."""
    polar, square = sandbox.polar.client, sandbox.square.client
    with socket.create_server(("127.0.0.1", 0)) as listener:
        receiver = f"http://127.0.0.1:{listener.getsockname()[1]}/webhooks"
        endpoint = await polar.webhooks.create_webhook_endpoint(
            url=f"{receiver}/polar", format="raw", events=["customer.created"]
        )
        yield f"Polar webhooks.create_webhook_endpoint: {endpoint.events[0]}, enabled={endpoint.enabled}"

        created = await square.webhooks.subscriptions.create(
            subscription={
                "name": "Shop",
                "event_types": ["payment.created"],
                "notification_url": f"{receiver}/square",
            }
        )
        subscription = created.subscription
        expect(subscription.id and subscription.signature_key, "its key")
        id, key = subscription.id or "", subscription.signature_key or ""
        types = ", ".join(subscription.event_types or [])
        yield f"Square webhooks.subscriptions.create: {types}, enabled={subscription.enabled}"

        router = WebhookRouter(
            {
                "/webhooks/polar": PolarWebhooks(endpoint.secret, clock=sandbox.clock.now),
                "/webhooks/square": SquareWebhooks([(key, f"{receiver}/square")]),
            }
        )
        events: list[PolarEvent | SquareEvent] = []

        @router.on("customer.created", "customer.updated", provider="polar")
        @router.on("payment.created")
        async def keep(event: PolarEvent | SquareEvent) -> None:
            events.append(event)

        app = web.Application()
        app.router.add_route("*", "/webhooks/{provider}", router.aiohttp)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        try:
            customer = individual(await polar.customers.create(body={"email": "bo@example.com"}))
            await sandbox.deliveries.settled()
            match events:
                case [
                    models.WebhookCustomerCreatedPayload(
                        type=type, data=models.CustomerIndividual(email=mail)
                    )
                ]:
                    yield f"Polar delivers to WebhookRouter: verified, {type} with <{mail}>"
                case _:
                    raise UnexpectedAnswer("expected: the new customer's event")

            await square.payments.create(
                source_id="cnon:card-nonce-ok", amount_money={"amount": 500, "currency": "USD"}
            )
            await sandbox.deliveries.settled()
            expect(isinstance(events[-1], square_models.PaymentCreatedEvent), "the payment's event")
            delivery, status = sandbox.deliveries[-1], sandbox.deliveries[-1].attempts[0].status
            expect(events[-1].delivery_id == delivery.id, "the id of the delivery")
            yield f"Square delivers to WebhookRouter: verified, {events[-1].type}, answered {status}"

            forged = await sandbox.send(
                "payment.created", to=f"{receiver}/square", secret="guessed", retries=0
            )
            expect(forged.attempts[0].status == 401 and len(events) == 2, "401, and no event")
            why = forged.attempts[0].response.partition(":")[0]
            yield f"A forged delivery: refused with {forged.attempts[0].status} ({why})"

            await polar.webhooks.update_webhook_endpoint(endpoint.id, events=["customer.updated"])
            await square.webhooks.subscriptions.update(id, subscription={"enabled": False})
            await polar.customers.update(customer.id, name="Bo")
            await square.payments.create(
                source_id="cnon:card-nonce-ok", amount_money={"amount": 500, "currency": "USD"}
            )
            await sandbox.deliveries.settled()
            expect([event.type for event in events[2:]] == ["customer.updated"], "what is subscribed now")
            yield "Both changed by update: customer.updated arrives, and nothing of the disabled subscription"

            endpoints = await polar.webhooks.list_webhook_endpoints().collect()
            subscriptions = await square.webhooks.subscriptions.list(include_disabled=True).collect()
            await polar.webhooks.delete_webhook_endpoint(endpoint.id)
            await square.webhooks.subscriptions.delete(id)
            await polar.customers.update(customer.id, name="Bo Sand")
            await sandbox.deliveries.settled()
            listed = (len(endpoints), len(subscriptions))
            expect(listed == (1, 1) and len(events) == 3, "one of each, and nothing after their end")
            yield f"Both listed ({listed[0]} and {listed[1]}) and deleted: nothing arrives any more"
        finally:
            await runner.cleanup()


CHAPTERS: tuple[Chapter, ...] = (
    polar_connection,
    square_connection,
    customers,
    payment,
    surprises,
    webhooks,
)


async def main() -> int:
    # The steps show what the package logs as warnings.
    logging.getLogger("aiomerchant").addHandler(logging.NullHandler())
    started = monotonic()
    steps = 0
    failed = 0
    async with Sandbox() as sandbox:
        print(f"aiomerchant {__version__}")
        print(f"Sandbox on loopback: Polar at {sandbox.polar.base_url}, Square at {sandbox.square.base_url}")
        for chapter in CHAPTERS:
            print(f"\n{(chapter.__doc__ or '').rstrip('.')}")
            try:
                async for line in chapter(sandbox):
                    steps += 1
                    print(f"  {steps:2}  {line}", flush=True)
            except Exception as error:  # noqa: BLE001  # any error fails the step
                failed += 1
                print(f"  --  FAILED after step {steps}: {type(error).__name__}: {error}", flush=True)
    took = f"{monotonic() - started:.1f} s"
    if failed:
        print(f"\n{failed} of {len(CHAPTERS)} parts were not as told, {took}.")
        return 1
    print(f"\n{steps} steps, all as told, {took}.")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
