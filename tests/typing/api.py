"""The public API as a type checker must see it. It is checked by mypy --strict and pyright, and never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_type
from uuid import UUID

import attrs

from aiomerchant import (
    NULL,
    Blocking,
    Cache,
    Detail,
    Download,
    MerchantError,
    Null,
    Page,
    Pages,
    Polar,
    Progress,
    Reply,
    Retry,
    RichProgress,
    Square,
    Timeout,
    TqdmProgress,
    Unknown,
    Upload,
    polar,
    poll,
    square,
    stream,
    to_decimal,
    with_reply,
)
from aiomerchant.oauth import PolarConnection, PolarOAuth, Secret, SquareConnection, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore, RedisStore, SQLStore, Store
from aiomerchant.polar import models as polar_models, v2027_01
from aiomerchant.square import models as square_models
from aiomerchant.testing import Recorder
from aiomerchant.web import ConnectApp, Request, Response, connect_app
from aiomerchant.webhooks import (
    Inbox,
    PolarEvent,
    PolarEventType,
    PolarWebhooks,
    SquareEvent,
    SquareWebhooks,
    UnknownEvent,
    WebhookRouter,
    sign,
)

if TYPE_CHECKING:
    from aiohttp import web

    from aiomerchant.polar.inputs import CustomerCreateDict
    from aiomerchant.square.inputs import MoneyDict, OrderDict


_Message = MutableMapping[str, Any]
#: As frameworks have it.
_ASGIApp = Callable[
    [_Message, Callable[[], Awaitable[_Message]], Callable[[_Message], Awaitable[None]]], Awaitable[None]
]
_Asked = tuple[str, Mapping[str, str], Mapping[str, str], Any]


async def answers(client: Polar, merchant: Square, id: UUID) -> None:
    customer = await client.customers.get(id)
    customer = await client.customers.get("0b9b1c9e-8f4f-4f6b-9d0e-2f6f0f5f7a11")
    assert_type(customer, polar_models.CustomerIndividual | polar_models.CustomerTeam | Unknown)
    if isinstance(customer, polar_models.CustomerIndividual):
        assert_type(customer.id, UUID)
        assert_type(customer.created_at, datetime)
        assert_type(customer.modified_at, datetime | None)
    assert_type(await client.customers.delete(id), None)
    assert_type(await client.orders.export(), str)

    payment = await merchant.payments.create(
        source_id="cnon:card-nonce-ok", amount_money={"amount": 1000, "currency": "USD"}
    )
    assert_type(payment, square_models.CreatePaymentResponse)
    assert_type(payment.payment, square_models.Payment)  # a success has its record
    if payment.payment.amount_money is not None:
        assert_type(payment.payment.amount_money.amount, int | None)
    assert_type((await merchant.customers.create(given_name="Ada")).customer, square_models.Customer | None)
    async for known in merchant.customers.list():
        assert_type(known.id, str)
    await merchant.payments.create(
        source_id="cnon:card-nonce-ok", amount_money=square_models.Money(amount=1000, currency="USD")
    )
    assert_type(await merchant.catalog.object.get("id"), square_models.RetrieveCatalogObjectResponse)


async def lists(client: Polar, merchant: Square) -> None:
    orders = client.orders.list(sorting=["-created_at"], metadata={"tier": "gold"})
    assert_type(orders, Pages[polar_models.Order])
    page = await orders
    assert_type(page, Page[polar_models.Order])
    assert_type(page.items, list[polar_models.Order])
    assert_type(page[0], polar_models.Order)
    assert_type(page[:2], list[polar_models.Order])
    for one in page:
        assert_type(one, polar_models.Order)
    for each in orders:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(each)
    assert_type(page.total_count, int | None)
    assert_type(await page.next(), Page[polar_models.Order] | None)
    async for order in orders:
        assert_type(order, polar_models.Order)
    async for following in merchant.payments.list().pages():
        assert_type(following, Page[square_models.Payment])
    assert_type(await merchant.orders.search(location_ids=["L1"]).collect(10), list[square_models.Order])


async def walks(client: Polar, merchant: Square) -> None:
    walk = client.orders.list().walk(max_items=5, max_pages=2, page_size=10, prefetch=2, dedupe=True)
    assert_type(walk, Pages[polar_models.Order])
    assert_type(walk.state(), dict[str, Any])
    assert_type(await walk.walk(resume=walk.state()).collect(), list[polar_models.Order])
    assert_type(await walk.first(), Page[polar_models.Order])
    assert_type(merchant.orders.search(), Pages[square_models.Order])
    assert_type(merchant.orders.search_entries(), Pages[square_models.OrderEntry])
    walk.walk(max_item=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def replies(client: Polar, merchant: Square, id: UUID) -> None:
    payment = await with_reply(merchant.payments.get("p"))
    assert_type(payment, Reply[square_models.GetPaymentResponse])
    assert_type((payment.status, payment.attempts, payment.body), tuple[int, int, bytes])
    assert_type((payment.request_id, payment.idempotency_key), tuple[str | None, str | None])
    assert_type(payment.headers, Mapping[str, str])
    assert_type((await with_reply(client.orders.list())).value, Page[polar_models.Order])
    assert_type((await with_reply(client.orders.list().collect())).value, list[polar_models.Order])
    assert_type((await with_reply(client.customers.delete(id))).value, None)


def blocking(oauth_app: PolarOAuth, id: UUID) -> None:
    with Blocking(Square.from_env()) as square:
        assert_type(square, Blocking[Square])
        assert_type(square.client, Square)
        assert_type(square(square.client.payments.get("p")), square_models.GetPaymentResponse)
        assert_type(square(square.client.payments.list()), Page[square_models.Payment])
        assert_type(square(square.client.payments.list().collect()), list[square_models.Payment])
        for payment in square.iterate(square.client.payments.list()):
            assert_type(payment, square_models.Payment)
        for page in square.iterate(square.client.payments.list().pages()):
            assert_type(page, Page[square_models.Payment])
    run = Blocking(Polar("token"))
    assert_type(run(run.client.customers.delete(id)), None)
    assert_type(run(with_reply(run.client.orders.export())), Reply[str])
    with run.enter(stream(run.client.orders.export())) as export:
        assert_type(export, Download)
        assert_type(run(export.save("orders.csv")), int)
        for row in run.iterate(export.rows()):
            assert_type(row, dict[str, str])
        for piece in run.iterate(export):
            assert_type(piece, bytes)
    assert_type(Blocking(oauth_app)(oauth_app.connection("user-17")), PolarConnection)
    run(run.client.orders)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    run.iterate(run.client.orders.export())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def metadata(event: polar_models.UserEvent) -> None:
    assert_type(event.metadata["tokens"], Any)
    event.metadata["tokens"] = 13
    event.metadata.update(plan="gold")
    assert_type(event.metadata.llm, polar_models.LLMMetadata | None)


def short_options(client: Polar) -> None:
    Polar("token", timeout=5, retry=3)
    assert_type(client.with_options(timeout=0.5, retry=False), Polar)
    Square.from_env(timeout=Timeout(total=5), retry=None)
    client.with_options(timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def requests(client: Polar) -> None:
    order = await client.request("GET", "/v1/x/{id}", parameters={"id": 1}, returns=polar_models.Order)
    assert_type(order, polar_models.Order)
    assert_type(
        await client.request("GET", "/v1/x", returns=list[polar_models.Order]), list[polar_models.Order]
    )
    assert_type(await client.request("GET", "/v1/x", returns=bytes), bytes)
    assert_type(await client.request("POST", "/v1/x", body={"a": 1}), Any)


async def oauth(client: Polar, merchant: Square) -> None:
    tokens = await client.oauth2.token(
        body=polar_models.AuthorizationCodeTokenRequest(
            client_id="polar_ci_1", code="polar_ac_1", redirect_uri="https://example.com/callback"
        )
    )
    assert_type(tokens, polar_models.TokenResponse)
    await client.oauth2.token(body={"grant_type": "refresh_token", "client_id": "a", "refresh_token": "b"})
    assert_type(await client.oauth2.userinfo(), polar_models.UserInfoUser)
    assert_type(await client.oauth2.userinfo(sub_type="organization"), polar_models.UserInfoOrganization)
    obtained = await merchant.oauth.obtain_token(client_id="a", grant_type="authorization_code", code="b")
    assert_type(obtained.expires_at, datetime | None)
    await merchant.oauth.revoke_token(client_secret="s", client_id="a", access_token="t")
    await merchant.oauth.retrieve_token_status(access_token="another")


async def mappings(client: Polar, merchant: Square, id: UUID, money: square_models.Money) -> None:
    """What may stand for a model: its keys by wire names, models among them at any depth, and NULL."""
    assert_type(to_decimal(money), Decimal)
    price: MoneyDict = {"amount": 1000, "currency": "USD"}
    order: OrderDict = {"location_id": "L1", "line_items": [{"quantity": "1", "base_price_money": price}]}
    await merchant.orders.create(order=order)
    await merchant.orders.create(
        order={
            "location_id": "L1",
            "metadata": {"table": "4"},
            "line_items": [
                {"quantity": "1", "base_price_money": {"amount": 1000, "currency": "USD"}, "note": NULL},
                {"quantity": "2", "base_price_money": money, "name": None},
                square_models.OrderLineItem(quantity="3"),
            ],
        }
    )
    await merchant.catalog.batch_upsert(
        batches=[
            {
                "objects": [
                    {
                        "type": "ITEM",
                        "id": "#tea",
                        "item_data": {
                            "name": "Tea",
                            "variations": [
                                {
                                    "type": "ITEM_VARIATION",
                                    "id": "#mug",
                                    "item_variation_data": {
                                        "price_money": {"amount": 300, "currency": "EUR"}
                                    },
                                }
                            ],
                        },
                    },
                    square_models.CatalogObject(type="TAX", id="#vat"),
                ]
            }
        ]
    )
    customer: CustomerCreateDict = {"email": "ada@example.com", "name": "Ada", "metadata": {"since": 1843}}
    await client.customers.create(body=customer)
    await client.customers.create(body={"email": "a@example.com", "billing_address": {"country": "GB"}})
    await client.customers.create(
        body={"type": "team", "name": "Engines", "owner": {"email": "a@example.com", "name": NULL}}
    )
    await client.products.create(
        body={
            "name": "Tea",
            "recurring_interval": "month",
            "prices": [
                {"amount_type": "fixed", "price_amount": 500},
                {"amount_type": "metered_unit", "meter_id": id, "unit_amount": Decimal("0.1")},
                {"amount_type": "metered_unit", "meter_id": str(id), "unit_amount": "0.1"},
            ],
        }
    )
    # Any key may be added to an event's metadata.
    await client.events.ingest(events=[{"name": "brewed", "customer_id": id, "metadata": {"cups": 2}}])


async def wrong_mappings(client: Polar, merchant: Square, loose: dict[str, Any]) -> None:
    """Misspelt keys, wrong values, missing keys: a comment with nothing to ignore is an error."""
    pay, order, upsert = merchant.payments.create, merchant.orders.create, merchant.catalog.object.upsert
    await pay(source_id="s", amount_money={"amout": 1000})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await pay(source_id="s", amount_money={"amount": "1000"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await pay(source_id="s", amount_money={"amount": 10.0})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await pay(source_id="s", amount_money=loose)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await order(order={"line_items": []})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await order(order={"location_id": "L", "line_items": [{"name": "Tea"}]})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await order(order={"location_id": "L", "taxes": [{"percentage": 5}]})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await order(order={"location_id": "L", "metadata": {"table": 4}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await upsert(object={"type": "ITEM", "id": "#1", "item_dat": {"name": "Tea"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await upsert(object={"type": "ITEM", "id": "#1", "item_data": {"nam": "Tea"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await upsert(object={"type": "ITEM", "item_data": {"name": "Tea"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    create, token = client.customers.create, client.oauth2.token
    await create(body={"email": "a@example.com", "nam": "Ada"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await create(body={"name": "Ada"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await create(body={"email": 1})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await create(body={"email": "a@example.com", "billing_address": {"city": "London"}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await token(body={"grant_type": "refresh_token", "client_id": "a"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await token(body={"grant_type": "refresh", "client_id": "a", "refresh_token": "b"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.events.ingest(events=[{"name": "brewed", "customer_id": 1}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    money: MoneyDict = {"amout": 1}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]
    assert_type(money, MoneyDict)


def uploads(path: Path, pieces: AsyncIterator[bytes]) -> None:
    for content in (b"x", bytearray(b"x"), memoryview(b"x"), path, pieces, lambda: pieces):
        Upload(content, "image.png", content_type="image/png")
    with path.open("rb") as opened:
        Upload(opened)
    Upload(pieces, size=5)
    Upload("text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def files(client: Polar, merchant: Square, pieces: AsyncIterator[bytes]) -> None:
    image = Path("image.png")

    async def progress(so_far: Progress) -> None:
        assert_type((so_far.done, so_far.total, so_far.unit), tuple[float, float | None, str])

    await merchant.catalog.images.create(body={"image_file": image})
    await merchant.catalog.images.create(body={"image_file": Upload(pieces, "image.png", progress=progress)})
    with RichProgress("Customers") as bar:
        client.customers.list().walk(progress=bar)
    with TqdmProgress("Customers", leave=False) as tqdm_bar:
        client.customers.list().walk(progress=tqdm_bar)
    client.customers.list().walk(progress=lambda done, total: None)  # type: ignore[arg-type,misc]  # pyright: ignore[reportArgumentType]

    async with stream(client.orders.export()) as download:
        assert_type(download, Download)
        assert_type((download.status, download.attempts), tuple[int, int])
        async for piece in download:
            assert_type(piece, bytes)
        async for row in download.rows():
            assert_type(row, dict[str, str])
        assert_type(await download.save("orders.csv", progress=lambda so_far: print(so_far.done)), int)
        assert_type(await download.save(image, progress=progress), int)
    async with client.download("https://files.example", headers={"x": "y"}) as download:
        assert_type(await download.read(), bytes)
    state: dict[str, Any] = {}
    file = await client.files.upload(image, service="downloadable", state=state, progress=progress)
    assert_type(
        file,
        polar_models.DownloadableFileRead
        | polar_models.ProductMediaFileRead
        | polar_models.OrganizationAvatarFileRead
        | polar_models.SupportCaseAttachmentFileRead
        | Unknown,
    )
    await client.files.upload(b"", service="other", name="a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def nulls(client: Polar, merchant: Square, id: UUID) -> None:
    """A null goes where the document allows one, and nowhere else."""
    await client.customers.update(id, name=NULL, email=None)
    await client.customers.create(body={"email": "a@example.com", "name": NULL, "metadata": None})
    await client.checkouts.client_update("secret", custom_field_data={"size": NULL})
    await client.benefits.update(id, body={"type": "custom", "properties": {"note": NULL}})
    await merchant.customers.update("c", note=NULL, address={"locality": NULL})
    await merchant.orders.create(order={"location_id": "L", "reference_id": NULL, "version": None})

    await client.customers.update(NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.customers.update(id, metadata=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.customers.update(id, metadata={"since": NULL})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    await client.customers.create(body={"email": NULL})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.customers.create(body={"email": "a@example.com", "metadata": NULL})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.customers.list(email=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.customers.list(sorting=[NULL])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await client.benefits.update(id, body={"type": NULL})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.payments.create(source_id=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.payments.create(source_id="s", note=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.orders.create(order={"location_id": NULL})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.orders.create(order={"location_id": "L", "version": NULL})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.orders.create(order=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await merchant.payments.list(location_id=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def nulls_in_models(update: polar_models.CustomerUpdate, customer: square_models.Customer) -> None:
    """Constructors and attributes take what the arguments of methods take."""
    polar_models.CustomerUpdate(name=NULL, email=None, metadata=None)
    polar_models.BenefitCustomProperties(note=NULL)
    square_models.Customer(id="C1", note=NULL, version=None)
    update.name = NULL
    update.name = None
    customer.note = NULL
    customer.note = "Prefers mornings"

    polar_models.CustomerUpdate(metadata=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    polar_models.CustomerUpdate(name=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    polar_models.CustomerIndividualCreate(email=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    polar_models.BenefitCustomProperties()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    square_models.Customer(id="C1", version=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    square_models.OrderLineItem(quantity=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    update.metadata = NULL  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    customer.version = NULL  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    customer.note = 7  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]


def nullable_fields(customer: square_models.Customer, note: str | Null | None) -> None:
    """They read as what they hold or None, and are fields of attrs classes as all others are."""
    assert_type(customer.note, str | None)
    assert_type(customer.group_ids, list[str] | None)
    if customer.note is not None:
        assert_type(customer.note, str)
    match customer:
        case square_models.Customer(note=str(text), address=square_models.Address(locality=place)):
            assert_type(text, str)
            assert_type(place, str | None)
        case _:
            pass
    assert_type(attrs.evolve(customer, note=NULL, _extra={"mood": "bright"}), square_models.Customer)
    attrs.evolve(customer, version=NULL)  # type: ignore[arg-type]
    assert_type(attrs.asdict(customer), dict[str, Any])
    attrs.fields(square_models.Customer)
    if note is not NULL:
        assert_type(note, str | None)


@attrs.define(kw_only=True)
class _Regular(square_models.Customer):
    """A model of an application's own."""

    table: int = 0

    def told(self) -> str:
        return self.note or self.given_name or ""


def own_models() -> None:
    regular = _Regular(id="C1", note=NULL, given_name="Ada", table=4)
    assert_type(regular.note, str | None)
    assert_type(attrs.evolve(regular, note=NULL, table=5), _Regular)
    _Regular(id="C1", version=NULL)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _Regular(id="C1", tables=4)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def opened() -> None:
    async with Polar("t") as client, Square.from_env() as merchant:
        assert_type(client, Polar)
        assert_type(merchant, Square)
        assert_type((await client.orders.list()).items, list[polar_models.Order])


def views(client: Polar, merchant: Square) -> None:
    assert_type(client.with_options(timeout=Timeout(total=5.0), retry=None, headers={"x-trace": "1"}), Polar)
    assert_type(merchant.with_options(retry=Retry(attempts=5), access_token="t"), Square)
    assert_type(client.with_options(extra_query={"a": 1}, extra_body={"b": None}, version="v"), Polar)
    assert_type(Polar.from_env(environment="sandbox", timeout=Timeout(total=None)), Polar)
    assert_type(Polar("t", cache=Cache()).with_options(cache=None, limiter=None, hooks=None), Polar)
    client.with_options(max_retries=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Square.from_env(enviroment="sandbox")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def by_id(client: Polar) -> None:
    assert_type(await client.call("customers:list", query={"limit": 1}), Any)


def values(data: bytes) -> None:
    assert_type(polar.decode(data, polar_models.Order), polar_models.Order)
    assert_type(square.decode(data, list[square_models.Payment]), list[square_models.Payment])
    assert_type(square.encode_json(square_models.Money(amount=1, currency="EUR")), bytes)


def imports() -> None:
    from aiomerchant.polar.models import Order
    from aiomerchant.square.models import Currency, Payment

    assert_type(polar.decode(b"{}", Order), polar_models.Order)
    currency: Currency = "EUR"
    assert_type(square.decode(currency, Payment), square_models.Payment)


async def deprecations(client: Polar, merchant: Square) -> None:
    """Each comment is an error where there is nothing to ignore: operations and parameters are marked."""
    merchant.employees.list()  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    await merchant.customers.cards.delete("a", "b")  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    client.subscriptions.list(active=True)  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    assert_type(client.subscriptions.list(), Pages[polar_models.Subscription])


async def bulk(merchant: Square) -> None:
    created = square.raise_for_errors(await merchant.customers.batch_create(customers={"k": {}}))
    assert_type(created, square_models.BulkCreateCustomersResponse)
    for item in square.results(created):
        assert_type(item, square.Result[square_models.CreateCustomerResponse])
        assert_type(item.errors, tuple[Detail, ...])
    deleted = await merchant.orders.custom_attributes.batch_delete(values={})
    assert_type(square.results(deleted)[0].value, square_models.DeleteOrderCustomAttributeResponse)
    updated = await merchant.team_members.batch_update(team_members={})
    assert_type(square.results(updated)[0].value, square_models.UpdateTeamMemberResponse)
    retrieved = await merchant.bookings.bulk_retrieve_bookings(booking_ids=["b"])
    assert_type(square.results(retrieved)[0].value, square_models.RetrieveBookingResponse)
    profiles = await merchant.bookings.bulk_retrieve_team_member_booking_profiles(team_member_ids=["t"])
    assert_type(square.results(profiles)[0].value, square_models.RetrieveTeamMemberBookingProfileResponse)
    payment = await merchant.payments.get("p")
    assert_type(square.results(payment), list[square.Result[Any]])
    assert_type(square.errors_in(payment), tuple[Detail, ...])


async def reports(merchant: Square) -> None:
    ready = await merchant.reporting.load_when_ready(query={"measures": ["Orders.net_sales"]}, within=60)
    assert_type(ready, square_models.LoadResponse)


async def waits(merchant: Square, client: Polar) -> None:
    def tell(progress: Progress) -> None: ...

    wait = merchant.terminal.checkouts.wait
    assert_type(await wait("1", within=60, progress=tell), square_models.GetTerminalCheckoutResponse)
    assert_type((wait.succeeded, wait.failed), tuple[frozenset[str], frozenset[str]])
    assert_type(await merchant.terminal.refunds.wait("1"), square_models.GetTerminalRefundResponse)
    assert_type(await merchant.terminal.actions.wait("1"), square_models.GetTerminalActionResponse)
    assert_type(await merchant.devices.codes.wait("1"), square_models.GetDeviceCodeResponse)
    assert_type(await merchant.refunds.wait("1"), square_models.GetPaymentRefundResponse)
    subscription = await merchant.subscriptions.wait_for_actions("1")
    assert_type(subscription, square_models.RetrieveSubscriptionResponse)
    assert_type(await client.checkouts.wait(UUID(int=1)), polar_models.Checkout)
    assert_type(await client.orders.wait_for_invoice("1"), polar_models.Order)
    order = await poll(lambda: client.orders.get("1"), lambda order: order.status == "paid", within=60)
    assert_type(order, polar_models.Order)
    await wait(within=60)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def connections() -> None:
    store: Store = MemoryStore()
    polar_app = PolarOAuth(client_id="id", redirect_uri="https://shop.example/callback", store=store)
    user = await polar_app.finish(await polar_app.authorization_url(["openid"], prompt="consent"), key="user")
    assert_type(user, PolarConnection)
    assert_type(await user.token(), Secret)
    assert_type((await user.status()).active, bool)
    assert_type(user.expires_at, datetime | None)
    square_app = SquareOAuth(client_id="id", redirect_uri="https://shop.example/callback", store=store)
    seller = await square_app.connection("seller")
    assert_type(seller, SquareConnection)
    assert_type(seller.merchant_id, str | None)
    assert_type((await square_app.refresh_due(within=86400)).renewed, list[str])
    Polar(auth=user).with_options(auth=None)
    Polar(auth=lambda: "token", application="shop/1", headers={"x": "y"}).with_options(
        auth=lambda: Secret("t")
    )
    Square(auth=lambda: 7)  # type: ignore[arg-type, return-value]  # pyright: ignore[reportArgumentType]

    async def vault() -> str:
        return "token"

    Square(auth=vault)
    mine = Polar("token", organization_id=UUID(int=7), strict=True)
    assert_type(mine.with_options(organization_id=None, timeout=5), Polar)
    assert_type(Polar.from_env(organization_id="7", auth=vault), Polar)
    Polar(organisation_id="7")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Square(organization_id="7")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Square(auth=seller)


def mount(app: _ASGIApp) -> None: ...


async def web_applications(polar_app: PolarOAuth, square_app: SquareOAuth, other: web.Application) -> None:
    async def user(request: Request) -> str | Response | None:
        assert_type((request.method, request.query, request.cookies, request.native), _Asked)
        return Response.redirect("/login") if request.header("cookie") else None

    def connected(request: Request, connection: PolarConnection | SquareConnection) -> Response:
        return Response.html(f"<p>{connection.key}</p>")

    async def failed(request: Request, error: MerchantError) -> None: ...

    app = connect_app(
        polar_app,
        square_app,
        user=user,
        scopes={"polar": "openid", "square": ["ITEMS_READ"]},
        hints={"polar": {"prompt": "consent"}, "square": {"session": False}},
        connected=connected,
        failed=failed,
        home="/settings",
        allowed=["https://app.shop.example"],
    )
    assert_type(app, ConnectApp)
    assert_type(app.subapp(), "web.Application")
    mount(app)
    other.add_subapp("/oauth", app.subapp())
    connect_app(polar_app, user=lambda request: request.cookies.get("user"), scopes={"polar": "openid"})
    connect_app(polar_app, user=user, scopes={"paypal": "x"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    connect_app(polar_app, scopes={"polar": "openid"})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def webhooks(body: bytes, headers: dict[str, str], other: web.Application) -> None:
    polar_webhooks = PolarWebhooks(["whsec_1", "whsec_2"], tolerance=60)
    event = polar_webhooks.receive(body, headers)
    assert_type(event, PolarEvent)
    match event:
        case polar_models.WebhookOrderPaidPayload(data=order):
            assert_type(order, polar_models.Order)
            assert_type(event.delivery_id, str | None)
        case UnknownEvent(type=type):
            assert_type(type, str)
        case _:
            pass
    square_webhooks = SquareWebhooks([("key", "https://shop.example/webhooks/square")])
    assert_type(square_webhooks.receive(body, headers.items()), SquareEvent)
    router = WebhookRouter({"/polar": polar_webhooks, "/square": square_webhooks}, timeout=5, max_body=10_000)

    @router.on("order.paid", "order.refunded")
    @router.on("payment.created", provider="square")
    async def paid(event: PolarEvent | SquareEvent) -> None: ...

    @router.on_unknown
    async def unknown(event: UnknownEvent) -> None: ...

    assert_type(await unknown(UnknownEvent("x", {})), None)
    await router.handle(event)
    mount(router)
    other.router.add_route("*", "/webhooks", router.aiohttp)
    WebhookRouter(polar_webhooks, later=paid)
    assert_type(sign("square", body, "key", url="https://shop.example"), dict[str, str])
    sign("polar", body, "whsec_1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


async def handlers(
    router: WebhookRouter, kinds: list[PolarEventType], event: polar_models.WebhookOrderPaidPayload
) -> None:
    """A handler takes events of its type; a comment with nothing to ignore is an error."""

    @router.on("order.paid")
    async def paid(event: polar_models.WebhookOrderPaidPayload) -> int:
        return 1

    assert_type(await paid(event), int)

    @router.on("order.paid")  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    async def refunded(event: polar_models.WebhookOrderRefundedPayload) -> None: ...

    @router.on("order.paid", "order.refunded")
    async def either(
        event: polar_models.WebhookOrderPaidPayload | polar_models.WebhookOrderRefundedPayload,
    ) -> None: ...

    @router.on("checkout.created")
    async def dated(event: v2027_01.models.WebhookCheckoutCreatedPayload) -> None: ...

    @router.on("order.created")
    async def whoever(event: square_models.OrderCreatedEvent) -> None: ...

    @router.on("order.created", provider="polar")  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    async def other(event: square_models.OrderCreatedEvent) -> None: ...

    @router.on("order.payed")  # type: ignore[operator]  # pyright: ignore[reportCallIssue]
    async def misspelt(event: PolarEvent) -> None: ...

    @router.on_unknown  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    async def known(event: polar_models.WebhookOrderPaidPayload) -> None: ...

    async def anything(event: object) -> None: ...

    router.on(*kinds)(anything)
    for kind in kinds:
        router.on(kind)(anything)


def stores(key: bytes, secret: Secret) -> None:
    kept: list[Store] = [
        MemoryStore(clock=lambda: 0.0),
        SQLStore("sqlite:///shop.db", [key, secret]),
        RedisStore("redis://localhost", keys=["key"]),
        SQLStore("postgresql://host/database", plaintext=True),
    ]
    WebhookRouter(PolarWebhooks("secret"), inbox=Inbox(kept[0], ttl=60.0, lease=30.0, name="shop"))


async def recordings(path: Path) -> None:
    def replace(location: str, text: str) -> str | None:
        return text if location.endswith(".note") else None

    with Recorder(path, mode="new", ignore=["json.note"], replace=replace) as recorder:
        assert_type(recorder.polar.client, Polar)
        assert_type(recorder.square.client, Square)
        assert_type(recorder.unplayed, list[str])
    async with Recorder("shop.json", environment="production", files=True) as recorder:
        assert_type(recorder.environment, Mapping[str, str])
    Recorder(path, mode="often")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def misspelt() -> None:
    """Packages whose names are imported when they are asked for hide none from type checkers."""
    import aiomerchant
    from aiomerchant import oauth, webhooks

    print(aiomerchant.Polr)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(oauth.PolarOauth)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(webhooks.InBox)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
