"""The package at work against its sandbox, an answer a step; exits with 1 if a step is not as told.

`scripts/demo` makes an environment and runs this in it.
"""

from __future__ import annotations

import asyncio
import sys
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from hashlib import sha256
from secrets import token_urlsafe
from time import monotonic
from typing import cast
from urllib.parse import parse_qsl, urlencode, urlsplit

from aiomerchant import (
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    Retry,
    __version__,
    extra_fields,
)
from aiomerchant.polar import models
from aiomerchant.sandbox import PolarServer, Sandbox, SquareServer

REDIRECT_URI = "https://shop.example/callback"
CUSTOMERS = 25

Chapter = Callable[[Sandbox], AsyncIterator[str]]


class NotAsTold(Exception):
    """A step gave something else than it says."""


def expect(fact: object, told: str) -> None:
    if not fact:
        raise NotAsTold(f"expected: {told}")


def individual(customer: models.Customer) -> models.CustomerIndividual:
    """A customer of Polar's is a person or a team; here it is a person."""
    expect(isinstance(customer, models.CustomerIndividual), "an individual customer")
    return cast("models.CustomerIndividual", customer)


async def asked(server: PolarServer | SquareServer, *, consent: bool = True, **query: str) -> dict[str, str]:
    """Sends the user to the authorization page, and gives what comes back with Allow or with Deny."""
    callback = await server.authorize(f"{server.authorize_url}?{urlencode(query)}", consent=consent)
    return dict(parse_qsl(urlsplit(callback).query))


async def polar_oauth(sandbox: Sandbox) -> AsyncIterator[str]:
    """Polar: OAuth with PKCE."""
    polar, application = sandbox.polar.client, sandbox.polar.application
    client = {"client_id": application.client_id, "client_secret": application.client_secret or ""}
    state, verifier = token_urlsafe(16), token_urlsafe(48)
    question = {
        "response_type": "code",
        "client_id": application.client_id,
        "redirect_uri": REDIRECT_URI,
        "scope": "openid profile email",
        "state": state,
        "code_challenge": urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    callback = await asked(sandbox.polar, consent=False, **question)
    expect(callback.get("error") == "access_denied" and "code" not in callback, "a denial, and no code")
    yield f"The user who pressed Deny came back with {callback['error']}, and without a code"

    callback = await asked(sandbox.polar, **question)
    expect(callback.get("state") == state, "our own state comes back")
    expect(callback.get("code"), "a code comes back")
    yield "The user who pressed Allow came back with an authorization code and our own state"

    token = await polar.oauth2.token(
        body={
            "grant_type": "authorization_code",
            "code": callback["code"],
            "redirect_uri": REDIRECT_URI,
            "code_verifier": verifier,
            **client,
        }
    )
    expect(token.expires_in == 864_000, "a bearer token for ten days")
    yield f"oauth2.token: a token for {token.scope!r}, PKCE checked, good for {token.expires_in:,} s"

    user = await polar.with_options(access_token=token.access_token).oauth2.userinfo()
    expect(user.sub and user.email == sandbox.polar.user["email"], "the user who granted access")
    yield f"oauth2.userinfo: it speaks for {user.name} <{user.email}>"

    seen = await polar.oauth2.introspect(token=token.access_token, **client)
    expect(seen.active is True and seen.sub == user.sub, "an active token of that user")
    yield f"oauth2.introspect: active={seen.active}, sub_type={seen.sub_type!r}"

    refreshed = await polar.oauth2.token(
        body={"grant_type": "refresh_token", "refresh_token": token.refresh_token, **client}
    )
    expect(refreshed.refresh_token != token.refresh_token, "another refresh token")
    try:
        await polar.with_options(access_token=token.access_token).oauth2.userinfo()
    except AuthenticationError as error:
        yield f"oauth2.token: refreshed for {refreshed.expires_in:,} s; the old one is refused ({error.code})"
    else:
        raise NotAsTold("expected: the old access token is refused")

    await polar.oauth2.revoke(token=refreshed.access_token, **client)
    seen = await polar.oauth2.introspect(token=refreshed.access_token, **client)
    expect(seen.active is False, "an inactive token")
    yield f"oauth2.revoke, oauth2.introspect: active={seen.active}"


async def square_oauth(sandbox: Sandbox) -> AsyncIterator[str]:
    """Square: OAuth."""
    square, application = sandbox.square.client, sandbox.square.application
    callback = await asked(
        sandbox.square,
        client_id=application.client_id,
        redirect_uri=REDIRECT_URI,
        scope="CUSTOMERS_READ PAYMENTS_WRITE",
        session="false",
        state="s",
    )
    token = await square.oauth.obtain_token(
        client_id=application.client_id,
        client_secret=application.client_secret,
        grant_type="authorization_code",
        code=callback["code"],
        redirect_uri=REDIRECT_URI,
    )
    expect(token.expires_at is not None and token.expires_at > datetime.now(UTC), "a token that still lasts")
    yield f"oauth.obtain_token: a token for {token.merchant_id}, good until {token.expires_at:%Y-%m-%d}"

    status = await square.oauth.retrieve_token_status(access_token=token.access_token)
    expect(status.merchant_id == token.merchant_id, "the token of that merchant")
    yield f"oauth.retrieve_token_status: scopes {', '.join(status.scopes or [])}"

    try:
        await square.with_options(access_token=token.access_token).customers.create(given_name="Ada")
    except PermissionDeniedError as error:
        yield f"customers.create: not with these scopes ({error.status} {error.code})"
    else:
        raise NotAsTold("expected: a scope that was not granted is wanted")

    revoked = await square.oauth.revoke_token(
        client_secret=application.client_secret or "",
        client_id=application.client_id,
        access_token=token.access_token,
    )
    expect(revoked.success, "success")
    try:
        await square.oauth.retrieve_token_status(access_token=token.access_token)
    except AuthenticationError as error:
        yield f"oauth.revoke_token: success={revoked.success}; the token is refused ({error.code})"
    else:
        raise NotAsTold("expected: the revoked token is refused")


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
    expect(paid is not None and [item.id for item in happened] == [paid.id], "one payment, and it is ours")
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
        raise NotAsTold("expected: NotFoundError")

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


CHAPTERS: tuple[Chapter, ...] = (polar_oauth, square_oauth, customers, payment, surprises)


async def main() -> int:
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
            except Exception as error:  # noqa: BLE001  # whatever went wrong is the answer of the step
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
