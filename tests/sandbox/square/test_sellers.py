"""Several sellers of one application: what each has is its own, whichever way its token was obtained."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from aiomerchant import (
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    ReconnectRequired,
    Square,
)
from aiomerchant.oauth import Connection, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox, Seller, faults
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.oauth.visit import visit
from aiomerchant.sandbox.records.collections import members

from tests.sandbox.square.conftest import usd
from tests.support.sandboxes import NOW, REDIRECT_URI, Told, fetch
from tests.support.servers import Server

SCOPE = "MERCHANT_PROFILE_READ CUSTOMERS_READ CUSTOMERS_WRITE PAYMENTS_READ PAYMENTS_WRITE"
#: The collections where any id names an example, as no request makes a record; and what is the application's.
OTHERS = {
    "customers/segments",
    "labor/employee-wages",
    "labor/team-member-wages",
    "webhooks/subscriptions",
}
#: Opens the consent of a seller.
Connect = Callable[[Seller], Awaitable[Connection]]


@pytest.fixture
def bakery(sandbox: Sandbox) -> Seller:
    return sandbox.square.add_seller("Bakery")


@pytest.fixture
async def application(sandbox: Sandbox) -> AsyncIterator[SquareOAuth]:
    async with SquareOAuth(
        client_id=sandbox.square.application.client_id,
        client_secret=sandbox.square.application.client_secret,
        redirect_uri=REDIRECT_URI,
        store=MemoryStore(),
        base_url=sandbox.square.base_url,
        clock=lambda: sandbox.clock.now().timestamp(),
    ) as application:
        yield application


@pytest.fixture
def connect(sandbox: Sandbox, application: SquareOAuth) -> Connect:
    async def connect(seller: Seller) -> Connection:
        url = await application.authorization_url(SCOPE, key=seller.name)
        callback = await sandbox.square.authorize(url, account=seller)
        return await application.finish(callback, key=seller.name)

    return connect


def strict(seller: Seller) -> Square:
    return seller.client.with_options(strict=True)


async def pay(client: Square, amount: int = 1000, **more: Any) -> Any:
    answer = await client.payments.create(source_id="cnon:card-nonce-ok", amount_money=usd(amount), **more)
    return answer.payment


async def item(client: Square, name: str) -> Any:
    """The variation of an item in the catalog whose stock is tracked."""
    data = {"name": "one", "pricing_type": "FIXED_PRICING", "price_money": usd(300), "track_inventory": True}
    variation = {"type": "ITEM_VARIATION", "id": "#one", "item_variation_data": data}
    thing = {"type": "ITEM", "id": "#item", "item_data": {"name": name, "variations": [variation]}}
    made = await client.catalog.object.upsert(object=thing)
    return made.catalog_object.item_data.variations[0]


# A seller


async def test_each_seller_has_an_account(sandbox: Sandbox, square: Square, bakery: Seller) -> None:
    """Its merchant, location, terminal, program and token are its own; the server is the first one."""
    assert sandbox.square.sellers == (sandbox.square, bakery)
    theirs = strict(bakery)
    merchant = (await theirs.merchants.get("me")).merchant
    assert (merchant.id, merchant.business_name) == (bakery.merchant_id, "Bakery")
    assert merchant.main_location_id == bakery.location_id
    (location,) = (await theirs.locations.list()).locations
    assert (location.id, location.merchant_id) == (bakery.location_id, bakery.merchant_id)
    ours = (await square.merchants.get("me")).merchant
    assert (ours.id, ours.business_name) == (sandbox.square.merchant_id, "Sand & Sons")
    for one in (theirs, square):
        assert len(await one.devices.list().collect()) == 1
    programs = [(await one.loyalty.programs.get("main")).program for one in (theirs, square)]
    assert programs[0].location_ids == [bakery.location_id]
    assert programs[0].id != programs[1].id
    assert bakery.client is not sandbox.square.client


def test_a_seller_is_the_same_in_each_run() -> None:
    """Whatever happened before: the ids follow from the seed and the name, so records in a file fit."""

    def made(before: int, seed: int = 3) -> Any:
        with Sandbox(seed=seed) as sandbox:
            for number in range(before):
                sandbox.square.add("customers", given_name=f"{number}")
            seller = sandbox.square.add_seller("Bakery")
            return seller.merchant_id, seller.location_id, seller.access_token

    assert made(0) == made(5) != made(0, seed=4)


@pytest.mark.parametrize("name", ["", " ", "Bakery", "Sand & Sons"])
def test_names_are_those_of_one_seller(sandbox: Sandbox, bakery: Seller, name: str) -> None:
    with pytest.raises(ConfigurationError, match="name must be that of a new seller"):
        sandbox.square.add_seller(name)


def test_a_seller_is_found_by_name_and_by_id(sandbox: Sandbox, bakery: Seller) -> None:
    assert sandbox.square.seller("Bakery") is sandbox.square.seller(bakery.merchant_id) is bakery
    assert sandbox.square.seller("Sand & Sons") is sandbox.square
    with pytest.raises(ConfigurationError, match="there is no seller 'Bakry'; did you mean 'Bakery'"):
        sandbox.square.seller("Bakry")
    with pytest.raises(ConfigurationError, match="polar has one account"):
        sandbox.polar.tenant("Bakery")


async def test_a_seller_of_a_sandbox_that_starts_later_has_a_client_then() -> None:
    sandbox = Sandbox()
    seller = sandbox.square.add_seller("Bakery")
    with pytest.raises(AttributeError, match="the sandbox is not running"):
        _ = seller.client
    async with sandbox:
        assert (await seller.client.merchants.get("me")).merchant.id == seller.merchant_id
    with pytest.raises(ConfigurationError):
        await seller.client.merchants.get("me")


# What is apart


async def test_payments_and_customers_are_apart(square: Square, bakery: Seller) -> None:
    theirs = strict(bakery)
    ada = (await square.customers.create(given_name="Ada")).customer
    eve = (await theirs.customers.create(given_name="Eve")).customer
    assert [one.id for one in await square.customers.list().collect()] == [ada.id]
    assert [one.id for one in await theirs.customers.list().collect()] == [eve.id]
    paid = await pay(theirs, 700)
    assert paid.location_id == bakery.location_id
    assert await square.payments.list().collect() == []
    with pytest.raises(NotFoundError) as caught:
        await square.payments.get(paid.id)
    assert caught.value.code == "NOT_FOUND"
    with pytest.raises(NotFoundError):
        await square.customers.delete(eve.id)
    with pytest.raises(APIStatusError) as refused:
        await pay(square, customer_id=eve.id)
    assert refused.value.details[0].field == "customer_id"
    with pytest.raises(APIStatusError) as refused:
        await pay(square, location_id=bakery.location_id)
    assert refused.value.details[0].field == "location_id"
    with pytest.raises(NotFoundError):
        await square.refunds.refund_payment(payment_id=paid.id, amount_money=usd(700))


async def test_catalog_inventory_and_orders_are_apart(
    sandbox: Sandbox, square: Square, bakery: Seller
) -> None:
    theirs = strict(bakery)
    bread = await item(theirs, "Bread")
    assert await square.catalog.list().collect() == []
    with pytest.raises(NotFoundError):
        await square.catalog.object.get(bread.id)
    for seller, client in ((bakery, theirs), (sandbox.square, square)):
        count = {
            "type": "PHYSICAL_COUNT",
            "physical_count": {
                "catalog_object_id": bread.id,
                "location_id": seller.location_id,
                "state": "IN_STOCK",
                "quantity": "5",
                "occurred_at": "2026-01-01T11:00:00Z",
            },
        }
        if client is theirs:
            await client.inventory.batch_create_changes(changes=[count])
            continue
        with pytest.raises(APIStatusError) as refused:
            await client.inventory.batch_create_changes(changes=[count])
        assert refused.value.details[0].code == "NOT_FOUND"
    line = {"quantity": "2", "catalog_object_id": bread.id}
    with pytest.raises(NotFoundError):
        await square.orders.create(order={"location_id": sandbox.square.location_id, "line_items": [line]})
    order = (
        await theirs.orders.create(order={"location_id": bakery.location_id, "line_items": [line]})
    ).order
    with pytest.raises(NotFoundError):
        await square.orders.get(order.id)
    await pay(theirs, 600, order_id=order.id)
    (left,) = await theirs.inventory.get(bread.id).collect()
    assert left.quantity == "3"  # the sale is of the stock of its seller


async def test_a_bulk_operation_is_of_one_seller(square: Square, bakery: Seller) -> None:
    made = await strict(bakery).customers.batch_create(customers={"a": {"given_name": "Eve"}})
    id = made.responses["a"].customer.id
    found = await square.customers.bulk_retrieve_customers(customer_ids=[id])
    assert found.responses[id].errors[0].code == "NOT_FOUND"


@pytest.mark.parametrize(
    "get",
    sorted(
        id
        for id, member in members(load("square")).items()
        if member.role == "get"
        and member.collection.roles.keys() & {"create", "list"}
        and not member.collection.parents
        and member.field == "id"
        and member.collection.name not in OTHERS
    ),
)
async def test_an_id_of_another_seller_names_nothing(sandbox: Sandbox, bakery: Seller, get: str) -> None:
    """In each collection."""
    route, member = load("square").routes[get], members(load("square"))[get]
    added = bakery.add(member.collection.name)
    (parameter,) = [one["name"] for one in route.parameters if one["in"] == "path"]
    needed = {one["name"] for one in route.query() if one.get("required")}
    asked: Any = {
        "path": {parameter: added["id"]},
        "query": {name: getattr(bakery, name) for name in needed},
    }
    await bakery.client.call(get, **asked)
    with pytest.raises(NotFoundError) as caught:
        await sandbox.square.client.call(get, **asked)
    assert caught.value.code == "NOT_FOUND"


async def test_what_is_played_is_of_one_seller(sandbox: Sandbox, square: Square, bakery: Seller) -> None:
    paid = await pay(strict(bakery))
    with pytest.raises(ConfigurationError):
        await sandbox.square.dispute(paid)
    dispute = await bakery.dispute(paid)
    assert (await bakery.decide(dispute, won=True)).state == "WON"
    await pay(strict(bakery), 500)
    with pytest.raises(ConfigurationError):
        await sandbox.square.payout()
    assert (await bakery.payout()).location_id == bakery.location_id


async def test_idempotency_keys_are_of_one_seller(sandbox: Sandbox, square: Square, bakery: Seller) -> None:
    """The same key with another seller's token is another request."""
    first = await pay(square, 100, idempotency_key="order-1")
    other = await pay(strict(bakery), 200, idempotency_key="order-1")
    again = await pay(square, 100, idempotency_key="order-1")
    assert first.id == again.id != other.id
    assert sandbox.done("payments.create") == 2
    seen = [(one.merchant_id, one.attempts) for one in sandbox.received]
    ours = sandbox.square.merchant_id
    assert seen == [(ours, 1), (bakery.merchant_id, 1), (ours, 2)]


# OAuth


async def test_the_page_asks_for_the_seller(sandbox: Sandbox, application: SquareOAuth) -> None:
    async def shown() -> str:
        _, page, _ = await fetch("GET", await application.authorization_url(SCOPE, key="a"))
        return page.decode()

    assert "For which seller?" not in await shown()
    bakery = sandbox.square.add_seller("Bread & Co.")
    page = await shown()
    assert "For which seller?" in page
    assert f'value="{sandbox.square.merchant_id}" checked> Sand &amp; Sons' in page
    assert f'value="{bakery.merchant_id}"> Bread &amp; Co.' in page


async def test_two_sellers_connect(
    sandbox: Sandbox, bakery: Seller, application: SquareOAuth, connect: Connect
) -> None:
    """Each connection acts for its seller, also with a token that was renewed."""
    connections = [await connect(seller) for seller in sandbox.square.sellers]
    for seller, connection in zip(sandbox.square.sellers, connections, strict=True):
        async with Square(auth=connection, base_url=sandbox.square.base_url) as client:
            assert (await client.merchants.get("me")).merchant.id == seller.merchant_id
            await client.customers.create(given_name=seller.name)
            await connection.refresh()
            assert [one.given_name for one in await client.customers.list().collect()] == [seller.name]
        status = await connection.status()
        assert status.merchant_id == seller.merchant_id
    assert [one["given_name"] for one in bakery.store["customers"].values()] == ["Bakery"]


async def test_the_first_seller_is_preset(sandbox: Sandbox, bakery: Seller, application: SquareOAuth) -> None:
    for account, seller in ((None, sandbox.square), ("Bakery", bakery), (bakery.merchant_id, bakery)):
        url = await application.authorization_url(SCOPE, key="a")
        callback = await sandbox.square.authorize(url, account=account)
        connection = await application.finish(callback, key="a")
        assert (await connection.status()).merchant_id == seller.merchant_id
    url = await application.authorization_url(SCOPE, key="a")
    with pytest.raises(ConfigurationError, match="there is no seller 'Florist'"):
        await sandbox.square.authorize(url, account="Florist")


async def test_where_there_is_one_seller_it_may_be_named(sandbox: Sandbox, connect: Connect) -> None:
    status = await (await connect(sandbox.square)).status()
    assert status.merchant_id == sandbox.square.merchant_id


async def test_at_polar_an_organization_is_chosen(sandbox: Sandbox) -> None:
    server = sandbox.polar
    asked = {"client_id": server.application.client_id, "redirect_uri": REDIRECT_URI, "response_type": "code"}
    url = f"{server.authorize_url}?{urlencode(asked)}"
    assert "code=" in await server.authorize(url, account=server.organization_id)
    with pytest.raises(ConfigurationError, match=r"the authorization page says: There is no such account\."):
        await server.authorize(url, account="Bakery")


async def test_a_seller_that_is_gone_consents_to_nothing(
    sandbox: Sandbox, bakery: Seller, application: SquareOAuth
) -> None:
    sandbox.clear(records=True)
    url = await application.authorization_url(SCOPE, key="a")
    with pytest.raises(ConfigurationError, match="there is no seller"):
        await sandbox.square.authorize(url, account=bakery)


async def test_where_nothing_is_asked_nothing_is_chosen(sandbox: Sandbox, application: SquareOAuth) -> None:
    """A form that names an account where there is one alone is that one's."""
    url = await application.authorization_url(SCOPE, key="a")
    connection = await application.finish(await visit(url, account="MLNOBODY"), key="a")
    assert (await connection.status()).merchant_id == sandbox.square.merchant_id


@pytest.mark.parametrize("by", ["merchant_id", "access_token"])
async def test_a_revocation_is_of_one_seller(
    sandbox: Sandbox, bakery: Seller, connect: Connect, by: str
) -> None:
    kept, ended = [await connect(seller) for seller in sandbox.square.sellers]
    known = {"merchant_id": bakery.merchant_id, "access_token": (await ended.token()).reveal()}
    application = sandbox.square.application
    await sandbox.square.client.oauth.revoke_token(
        client_id=application.client_id,
        client_secret=application.client_secret,
        **{by: known[by]},
    )
    assert (await kept.status()).merchant_id == sandbox.square.merchant_id
    with pytest.raises(ReconnectRequired):
        await ended.refresh()
    # The token of the seller's own is none of the application.
    assert (await bakery.client.merchants.get("me")).merchant.id == bakery.merchant_id


# Webhooks and time


async def test_webhooks_name_the_seller(sandbox: Sandbox, square: Square, bakery: Seller, told: Told) -> None:
    """All go to the subscription of the application, whoever's token made it."""
    await square.customers.create(given_name="Ada")
    await strict(bakery).customers.create(given_name="Eve")
    events = told.new()
    assert [one["merchant_id"] for one in events] == [sandbox.square.merchant_id, bakery.merchant_id]
    assert [one["data"]["object"]["customer"]["given_name"] for one in events] == ["Ada", "Eve"]


async def test_subscriptions_are_those_of_the_application(
    sandbox: Sandbox, square: Square, bakery: Seller, server: Server
) -> None:
    made = await strict(bakery).webhooks.subscriptions.create(
        subscription={"name": "all", "event_types": ["payment.created"], "notification_url": server.url}
    )
    assert [one.id for one in await square.webhooks.subscriptions.list().collect()] == [made.subscription.id]
    await pay(square)
    await pay(strict(bakery))
    await sandbox.deliveries.settled()
    told = [delivery.payload["merchant_id"] for delivery in sandbox.deliveries]
    assert told == [sandbox.square.merchant_id, bakery.merchant_id]


async def test_time_passes_for_all(sandbox: Sandbox, square: Square, bakery: Seller) -> None:
    clients = [square, strict(bakery)]
    held = [await pay(client, autocomplete=False) for client in clients]
    sandbox.clock.advance(timedelta(days=8))
    for client, payment in zip(clients, held, strict=True):
        assert (await client.payments.get(payment.id)).payment.status == "CANCELED"


async def test_faults_can_be_those_of_one_seller(sandbox: Sandbox, square: Square, bakery: Seller) -> None:
    sandbox.fault(
        faults.Status(500),
        "payments.create",
        when=lambda request: request.merchant_id == bakery.merchant_id,
    )
    await pay(square)
    with pytest.raises(APIStatusError):
        await pay(bakery.client.with_options(retry=None))


# Snapshots, files, the admin endpoints


async def test_a_snapshot_has_the_sellers(sandbox: Sandbox, bakery: Seller) -> None:
    """With their records, tokens, used keys and what is due; later sellers are gone after a return to it."""
    client = strict(bakery)
    held = await pay(client, autocomplete=False, idempotency_key="k")
    with_bakery = sandbox.snapshot()
    florist = sandbox.square.add_seller("Florist")
    await florist.client.customers.create(given_name="Flora")
    sandbox.clock.advance(timedelta(days=8))
    assert (await client.payments.get(held.id)).payment.status == "CANCELED"

    sandbox.restore(with_bakery)
    assert sandbox.square.sellers == (sandbox.square, bakery)
    assert (await client.payments.get(held.id)).payment.status == "APPROVED"
    assert (await pay(client, autocomplete=False, idempotency_key="k")).id == held.id
    with pytest.raises(AuthenticationError):
        await florist.client.merchants.get("me")
    again = sandbox.square.add_seller("Florist")
    assert again.merchant_id == florist.merchant_id
    assert await again.client.customers.list().collect() == []

    sandbox.clear(records=True)
    assert sandbox.square.sellers == (sandbox.square,)
    assert len(sandbox.clock.agendas) == len(sandbox.servers)
    with pytest.raises(AuthenticationError):
        await client.merchants.get("me")

    sandbox.restore(with_bakery)
    sandbox.clock.advance(timedelta(days=8))
    assert (await client.payments.get(held.id)).payment.status == "CANCELED"


async def test_records_of_a_snapshot_begin_another_sandbox(sandbox: Sandbox, bakery: Seller) -> None:
    await strict(bakery).customers.create(given_name="Eve")
    await sandbox.square.client.customers.create(given_name="Ada")
    records = sandbox.snapshot().records
    assert [one["given_name"] for one in records["square/Bakery"]["customers"]] == ["Eve"]
    async with Sandbox(start=NOW, records={**records, "square/Florist": {}}) as other:
        assert [one.name for one in other.square.sellers] == ["Sand & Sons", "Bakery", "Florist"]
        client = other.square.seller("Bakery").client
        assert [one.given_name for one in await client.customers.list().collect()] == ["Eve"]
        assert (await client.merchants.get("me")).merchant.id == bakery.merchant_id
        assert len(await client.merchants.list().collect()) == 1
        other.clear(records=True)
        assert len(other.square.sellers) == 3


@pytest.mark.parametrize(
    ("records", "message"),
    [
        ({"square/": {}}, "records: square/: name must be that of a new seller, not '': it is empty"),
        ({"polar/Bakery": {}}, "records: polar/Bakery: polar has one account"),
        ({"square/Bakery": {"customer": []}}, r"records: square/Bakery\.customer"),
        ({"squar/Bakery": {}}, "there is no server 'squar'; did you mean 'square'"),
    ],
)
async def test_records_of_no_account_are_refused(records: Any, message: str) -> None:
    if "customer" in str(records):
        records = {"square/Bakery": {"customer": [{}]}}
    with pytest.raises(ConfigurationError, match=message):
        async with Sandbox(records=records):
            pass


def test_in_a_thread_of_its_own() -> None:
    """The client of a seller is used in any loop, as those of the servers."""
    import asyncio

    with Sandbox() as sandbox:
        seller = sandbox.square.add_seller("Bakery")
        seller.add("customers", given_name="Eve")

        async def names() -> list[str | None]:
            return [one.given_name for one in await seller.client.customers.list().collect()]

        assert asyncio.run(names()) == ["Eve"]
