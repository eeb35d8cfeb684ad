"""The admin endpoints: each does what its document says, and what the Python interface does."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from aiomerchant import ConfigurationError
from aiomerchant.sandbox import Sandbox, faults
from aiomerchant.sandbox.admin.endpoints import PREFIX
from aiomerchant.sandbox.admin.shapes import KINDS
from aiomerchant.sandbox.document.validator import Validator

from tests.support.sandboxes import NOW
from tests.support.servers import Serve, answer

PRICE = {"amount_type": "fixed", "price_amount": 2000, "price_currency": "usd"}
USD = {"amount": 1000, "currency": "USD"}


class Admin:
    """Sends requests to the admin endpoints, and holds their answers to the document."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession, document: Any) -> None:
        self.sandbox = sandbox
        self.document = document
        self.used: set[str] = set()
        self._session = session
        self._validator = Validator(document)
        self._operations = {
            operation["operationId"]: (method.upper(), path, operation)
            for path, methods in document["paths"].items()
            for method, operation in methods.items()
        }

    @property
    def ids(self) -> set[str]:
        return set(self._operations)

    async def raw(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        root = self.sandbox.admin_url
        assert root is not None
        url = root.removesuffix(PREFIX) + path
        async with self._session.request(method, url, **options) as response:
            text = await response.text()
            return response.status, json.loads(text) if text else None

    async def __call__(
        self,
        operation_id: str,
        /,
        body: Any = None,
        *,
        status: int | None = None,
        path: str = "",
        **query: str,
    ) -> Any:
        """Use an operation; with a status, one that refuses."""
        method, template, operation = self._operations[operation_id]
        self.used.add(operation_id)
        options = {} if body is None else {"json": body}
        got, value = await self.raw(method, template.replace("{id}", path), params=query, **options)
        success = next(one for one in operation["responses"] if one.startswith("2"))
        assert got == (status or int(success)), value
        content = operation["responses"][str(got)].get("content")
        if content is None:
            assert value is None
        else:
            assert self._validator.messages(content["application/json"]["schema"], value) == []
        return value


@pytest.fixture
async def admin() -> AsyncIterator[Admin]:
    async with Sandbox(start=NOW, port=0) as sandbox, aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox.admin_url}/openapi.json") as response:
            document = await response.json()
        yield Admin(sandbox, session, document)


@pytest.mark.once
def test_the_document_is_valid_openapi(document: Any) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    assert [str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


@pytest.fixture
async def document(admin: Admin) -> Any:
    return admin.document


async def look_at_servers(admin: Admin) -> None:
    sandbox = admin.sandbox
    assert await admin("health") == {"status": "ok"}
    assert (await admin("document"))["openapi"].startswith("3.1")
    shown = await admin("servers")
    assert shown["environment"] == sandbox.environment
    assert shown["servers"]["polar"]["account"]["organization_id"] == sandbox.polar.organization_id
    assert shown["servers"]["square"]["account"]["location_id"] == sandbox.square.location_id


async def change_settings(admin: Admin) -> None:
    assert await admin("settings") == {"strict_requests": False}
    assert await admin("change_settings", {"strict_requests": True}) == {"strict_requests": True}
    assert admin.sandbox.square.strict_requests
    await admin("change_settings", {"strict_requests": "yes"}, status=400)


async def consent(admin: Admin) -> None:
    made = await admin(
        "register", {"provider": "square", "name": "Books", "redirect_uris": ["https://b.example/"]}
    )
    url = f"{admin.sandbox.square.authorize_url}?client_id={made['client_id']}&scope=ITEMS_READ&state=s"
    denied = await admin("authorize", {"provider": "square", "url": url, "consent": False})
    allowed = await admin("authorize", {"provider": "square", "url": url})
    assert denied["redirect_uri"].startswith("https://b.example/?error=access_denied")
    assert "code=" in allowed["redirect_uri"]
    elsewhere = {"provider": "square", "url": "http://127.0.0.1:1/oauth2/authorize?client_id=1"}
    assert "must begin with" in (await admin("authorize", elsewhere, status=400))["error"]


async def look_at_requests(admin: Admin) -> None:
    square = admin.sandbox.square.client
    await square.customers.create(given_name="Ada", idempotency_key="k")
    await admin.sandbox.polar.client.products.list()
    (request,) = (await admin("requests", operation="customers.create"))["requests"]
    assert (request["json"]["given_name"], request["path"]) == ("Ada", "/v2/customers")
    assert request["headers"]["authorization"] == "Bearer ***"
    assert len((await admin("requests", provider="polar"))["requests"]) == 1
    await admin("requests", operation="customers.creates", status=400)
    await admin("requests", provider="stripe", status=400)
    await admin("requests", colour="red", status=400)
    called = {"operation": "customers.create", "matching": {"json": {"given_name": "Ada"}}}
    assert (await admin("verify", called))["met"] is True
    assert (await admin("verify", {**called, "times": 0}))["met"] is False
    other = await admin("verify", {**called, "matching": {"json": {"given_name": "Eve"}}})
    assert "json.given_name: sent 'Ada', expected 'Eve'" in other["message"]
    async with aiohttp.ClientSession() as session:
        headers = {"Authorization": f"Bearer {admin.sandbox.square.access_token}"}
        url = f"{admin.sandbox.square.base_url}/v2/customers"
        await session.post(url, headers=headers, json={"given_nam": "Ada"})
    (violation,) = (await admin("violations"))["violations"]
    assert violation["message"] == str(admin.sandbox.violations[0])
    await admin("clear")
    assert await admin("requests") == {"requests": []}
    assert await admin("violations") == {"violations": []}


async def plan_faults(admin: Admin) -> None:
    sandbox = admin.sandbox
    square = sandbox.square.client.with_options(retry=None)
    only = {
        "operation": "customers.create",
        "provider": "square",
        "matching": {"json": {"given_name": "Ada"}},
    }
    await admin("fail", {**only, "status": 503, "done": True})
    await square.customers.create(given_name="Eve")
    with pytest.raises(Exception, match="503"):
        await square.customers.create(given_name="Ada")
    assert sandbox.done("CreateCustomer") == 2
    planned = await admin("add_fault", {"kind": "Reset", "options": {"at": "body"}, "times": 2, "after": 1})
    assert planned == await admin("faults")
    assert [(one["kind"], one["options"], one["left"]) for one in planned["faults"]] == [
        ("Reset", {"at": "body"}, 2)
    ]
    wrong = {
        "kind must": {"kind": "Explosion"},
        "Reset has at": {"kind": "Reset", "options": {"when": "now"}},
        "ErrorCode needs code": {"kind": "ErrorCode"},
        "at must be": {"kind": "Reset", "options": {"at": "noon"}},
        "text must be text": {"kind": "NotJson", "options": {"text": 5}},
    }
    for message, body in wrong.items():
        error = (await admin("add_fault", body, status=400))["error"]
        assert message in error or "is not one of" in error
    await admin("fail", {"code": "NOT_A_CODE"}, status=400)
    await admin("clear_faults")
    assert sandbox.faults.pending == ()


async def move_time(admin: Admin) -> None:
    before = await admin("clock")
    after = await admin("advance", {"seconds": 3600})
    assert (before["now"], after["now"]) == ("2026-01-01T12:00:00.000000Z", "2026-01-01T13:00:00.000000Z")
    await admin("advance", {"seconds": -1}, status=400)
    for milliseconds in (31 * 86_400_000, 1e18):
        answer = await admin("advance", {"seconds": milliseconds}, status=400)
        assert answer == {"error": "the clock is advanced by ten years at once, at most"}
    assert (await admin("clock"))["now"] == after["now"]


async def change_records(admin: Admin) -> None:
    customers = {"provider": "polar", "collection": "customers"}
    made = await admin("add_record", {**customers, "fields": {"email": "ada@example.com"}})
    one = {**customers, "id": made["id"]}
    changed = await admin("change_record", {**one, "fields": {"name": "Ada"}})
    near = await admin("change_record", {**one, "fields": {"nme": "Eve"}}, status=400)
    assert near == {"error": "records of customers have no field 'nme'; did you mean 'name'?"}
    wrong = await admin("change_record", {**one, "fields": {"name": 5}}, status=400)
    assert wrong == {"error": 'name of customers is not valid: 5 is not of type "string"'}
    newer = {"fields": {"nme": "Eve"}, "undocumented": True}
    assert (await admin("change_record", {**one, **newer}))["nme"] == "Eve"
    del admin.sandbox.polar.store["customers"][made["id"]]["nme"]
    assert (await admin("records", **customers))["records"] == [changed]
    assert (await admin("records", **one))["records"] == [changed]
    assert (await admin.sandbox.polar.client.customers.get(made["id"])).name == "Ada"
    kept = await admin("take_snapshot")
    assert (await admin("snapshot", path=kept["id"]))["records"]["polar"]["customers"] == [changed]
    await admin("delete_record", **one)
    await admin("delete_record", **one, status=404)
    await admin("change_record", {**one, "fields": {}}, status=404)
    await admin("restore", path=kept["id"])
    assert len((await admin("records", **customers))["records"]) == 1
    await admin("forget_snapshot", path=kept["id"])
    for gone in ("snapshot", "forget_snapshot", "restore"):
        await admin(gone, path=kept["id"], status=404)
    await admin("load", {"square": {"customers": [{"given_name": "Eve"}]}})
    assert len(admin.sandbox.square.store["customers"]) == 1
    near = await admin("load", {"square": {"customer": [{}]}}, status=400)
    assert "did you mean 'customers" in near["error"]
    await admin("add_record", {"provider": "polar", "collection": "customer"}, status=400)
    near = await admin("add_record", {**customers, "fields": {"emial": "a@example.com"}}, status=400)
    assert near == {"error": "records of customers have no field 'emial'; did you mean 'email'?"}
    await admin("records", provider="polar", status=400)
    await admin("reset", {"records": False})
    assert len(admin.sandbox.square.store["customers"]) == 1
    await admin("reset")
    assert len(admin.sandbox.square.store["customers"]) == 0


async def deliver(admin: Admin, to: str) -> None:
    sent = await admin("send", {"event": "order.paid", "to": to, "data": {"total_amount": 700}})
    assert (sent["succeeded"], sent["payload"]["data"]["total_amount"]) == (True, 700)
    again = await admin("redeliver", path=sent["id"])
    assert len(again["attempts"]) == 2
    await admin("redeliver", path="nobody", status=404)
    await admin("forward", {"to": to, "provider": "square"})
    await admin.sandbox.square.client.customers.create(given_name="Ada")
    settled = await admin("settle")
    assert [one["type"] for one in settled["deliveries"]] == ["order.paid", "customer.created"]
    assert settled == await admin("deliveries")
    await admin("hold")
    await admin.sandbox.square.client.customers.create(given_name="Eve")
    released = await admin("release", {"reverse": True, "times": 2})
    assert [len(one["attempts"]) for one in released["deliveries"]] == [2]
    assert await admin("release") == {"deliveries": []}
    await admin("release", {"times": 0}, status=400)
    await admin("send", {"event": "order.payed", "to": to}, status=400)
    newer = {"event": "order.paid", "to": to, "data": {"x": 1}}
    await admin("send", newer, status=400)
    assert (await admin("send", {**newer, "undocumented": True}))["payload"]["data"]["x"] == 1
    await admin("forward", {"to": "nowhere"}, status=400)


async def sell_with_polar(admin: Admin) -> None:
    polar = admin.sandbox.polar.client
    assert await admin("market") == {"tax_rate": "0", "declined": [], "locked": []}
    product = await polar.products.create(
        body={"name": "Print", "prices": [{**PRICE, "amount_type": "fixed"}]}
    )
    checkout = await polar.checkouts.create(products=[str(product.id)])
    id = str(checkout.id)
    assert (await admin("pay", {"checkout": id, "decline": True}))["status"] == "open"
    assert (await admin("change_market", {"locked": [id]}))["locked"] == [id]
    assert admin.sandbox.polar.locked == {id}
    assert (await admin("change_market", {"declined": ["ada"]}))["declined"] == ["ada"]
    assert admin.sandbox.polar.declined == {"ada"}
    await admin("change_market", {"locked": [], "tax_rate": "0.1"})
    assert (await admin("pay", {"checkout": id, "email": "ada@example.com"}))["status"] == "succeeded"
    await admin("pay", {"checkout": id}, status=400)
    await admin("change_market", {"tax_rate": "much"}, status=400)
    await admin("invitation", {"seat": "none"}, status=400)
    seats = {
        "amount_type": "seat_based",
        "price_currency": "usd",
        "seat_tiers": {"tiers": [{"min_seats": 1, "price_per_seat": 900}]},
    }
    team = await polar.products.create(
        body={"name": "Team", "prices": [seats], "recurring_interval": "month"}
    )
    checkout = await polar.checkouts.create(products=[str(team.id)], seats=2)
    await admin("pay", {"checkout": str(checkout.id), "email": "eve@example.com"})
    (subscription,) = admin.sandbox.polar.store["subscriptions"]
    seat = await polar.customer_seats.assign_seat(subscription_id=subscription, email="bob@example.com")
    assert await admin("invitation", {"seat": str(seat.id)}) == {
        "token": admin.sandbox.polar.invitation(seat)
    }


async def sell_with_square(admin: Admin) -> None:
    square = admin.sandbox.square.client
    paid = (await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=USD)).payment
    refund = (
        await square.refunds.refund_payment(payment_id=paid.id, amount_money={**USD, "amount": 100})
    ).refund
    assert (await admin("complete", {"record": refund.id}))["status"] == "COMPLETED"
    await admin("complete", {"record": "nothing"}, status=400)
    code = (await square.devices.codes.create(device_code={"product_type": "TERMINAL_API"})).device_code
    assert (await admin("pair", {"device_code": code.id, "device_id": "D1"}))["status"] == "PAIRED"
    await admin("pair", {"device_code": code.id}, status=400)
    dispute = await admin("dispute", {"payment": paid.id, "amount": 500})
    assert dispute["amount_money"]["amount"] == 500
    await admin("dispute", {"payment": "nothing"}, status=400)
    assert (await admin("decide", {"dispute": dispute["id"], "won": True}))["state"] == "WON"
    await admin("decide", {"dispute": "nothing", "won": True}, status=400)
    await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=USD)
    assert (await admin("payout"))["status"] == "SENT"
    await admin("payout", status=400)


async def sell_for_others(admin: Admin) -> None:
    """What is of one seller is addressed by the name or the merchant id."""
    made = await admin("add_seller", {"name": "Bakery"})
    bakery = admin.sandbox.square.seller("Bakery")
    shown = (await admin("sellers"))["sellers"]
    assert [one["name"] for one in shown] == ["Sand & Sons", "Bakery"]
    assert shown[1] == made
    assert (made["access_token"], made["location_id"]) == (bakery.access_token, bakery.location_id)
    await admin("add_seller", {"name": "Bakery"}, status=400)

    customers = {"provider": "square", "collection": "customers", "account": "Bakery"}
    eve = await admin("add_record", {**customers, "fields": {"given_name": "Eve"}})
    one = {**customers, "id": eve["id"]}
    assert (await admin("change_record", {**one, "fields": {"note": "x"}}))["note"] == "x"
    assert len((await admin("records", **one))["records"]) == 1
    assert (await admin("records", provider="square", collection="customers"))["records"] == []
    await admin("delete_record", **{**one, "account": made["merchant_id"]})
    assert (await admin("records", **customers))["records"] == []
    for nobody in ({**customers, "account": "Florist"}, {**customers, "provider": "polar"}):
        await admin("records", **nobody, status=400)

    paid = await bakery.client.payments.create(source_id="cnon:card-nonce-ok", amount_money=USD)
    (request,) = (await admin("requests", operation="payments.create"))["requests"]
    assert request["merchant_id"] == made["merchant_id"]
    dispute = {"payment": paid.payment.id, "amount": 500}
    await admin("dispute", dispute, status=400)
    assert (await admin("dispute", {**dispute, "account": "Bakery"}))["state"] == "EVIDENCE_REQUIRED"
    await admin("payout", status=400)
    assert (await admin("payout", {"account": "Bakery"}))["location_id"] == made["location_id"]

    application = admin.sandbox.square.application
    address = f"client_id={application.client_id}&redirect_uri=https://b.example/&scope=ITEMS_READ&state=s"
    visit = {"provider": "square", "url": f"{admin.sandbox.square.authorize_url}?{address}"}
    allowed = await admin("authorize", {**visit, "account": "Bakery"})
    (code,) = parse_qs(urlsplit(allowed["redirect_uri"]).query)["code"]
    obtained = await admin.sandbox.square.client.oauth.obtain_token(
        client_id=application.client_id,
        client_secret=application.client_secret,
        grant_type="authorization_code",
        code=code,
        redirect_uri="https://b.example/",
    )
    assert obtained.merchant_id == made["merchant_id"]
    await admin("authorize", {**visit, "account": "Florist"}, status=400)

    kept = await admin("take_snapshot")
    assert "square/Bakery" in (await admin("snapshot", path=kept["id"]))["records"]
    await admin("forget_snapshot", path=kept["id"])
    await admin("load", {"square/Florist": {"customers": [{"given_name": "Flora"}]}})
    assert len(admin.sandbox.square.seller("Florist").store["customers"]) == 1


USES: list[Callable[[Admin], Awaitable[None]]] = [
    look_at_servers,
    change_settings,
    consent,
    look_at_requests,
    plan_faults,
    move_time,
    change_records,
    sell_with_polar,
    sell_with_square,
    sell_for_others,
]


async def test_every_operation_does_what_its_document_says(admin: Admin, serve: Serve) -> None:
    """Each answer fits its schema, and each operation of the document is used."""
    for use in USES:
        await use(admin)
        await admin("reset")
        await admin("change_settings", {"strict_requests": False})
    receiver = await serve(answer({}))
    await deliver(admin, receiver.url)
    assert admin.used == admin.ids


async def test_every_kind_of_fault_can_be_planned(admin: Admin) -> None:
    """With its default values, or those that it needs."""
    kinds = {
        name for name, one in vars(faults).items() if isinstance(one, type) and issubclass(one, faults.Kind)
    }
    assert set(KINDS) == kinds - {"Kind"}
    needed = {"ErrorCode": {"code": "INSUFFICIENT_FUNDS"}}
    for kind in KINDS:
        body = {"kind": kind, "options": needed.get(kind, {}), "operation": "payments.create"}
        assert (await admin("add_fault", body))["faults"][-1]["kind"] == kind


async def test_a_late_answer_is_whole(admin: Admin) -> None:
    await admin("add_fault", {"kind": "Delay", "options": {"seconds": 0.01}})
    made = await admin.sandbox.square.client.customers.create(given_name="Ada")
    assert made.customer.given_name == "Ada"
    await admin("add_fault", {"kind": "Delay", "options": {"seconds": -1}}, status=400)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Host": "localhost"}, 200),
        ({"Host": "[::1]:80"}, 200),
    ],
)
async def test_other_origins_are_refused(admin: Admin, headers: dict[str, str], status: int) -> None:
    """A page that a browser shows has no power over the sandbox, whatever name it has for this machine."""
    assert (await admin.raw("GET", "/admin/clock", headers=headers))[0] == status


async def test_a_page_of_the_same_origin_is_not_refused(admin: Admin) -> None:
    origin = (admin.sandbox.admin_url or "").removesuffix(PREFIX)
    assert (await admin.raw("GET", "/admin/clock", headers={"Origin": origin}))[0] == 200


async def test_what_is_no_json_is_refused(admin: Admin) -> None:
    """A form of another origin needs no permission of the browser, so that none is read."""
    path = "/admin/clock/advance"
    assert (await admin.raw("POST", path, data="seconds=1"))[0] == 415
    as_json = {"Content-Type": "application/json"}
    assert await admin.raw("POST", path, data="{", headers=as_json) == (400, {"error": "the body is no JSON"})
    assert (await admin.raw("POST", path))[0] == 415
    assert (await admin.raw("GET", path))[0] == 405


@pytest.mark.parametrize(
    ("path", "body", "message"),
    [
        ("/clock/advance", [], 'body: [] is not of type "object"'),
        ("/clock/advance", {}, 'body: "seconds" is a required property'),
        ("/clock/advance", {"seconds": "1"}, 'body.seconds: "1" is not of type "number"'),
        (
            "/failures",
            {"statuss": 503},
            "body: there is no field 'statuss' here; did you mean 'status'?",
        ),
        (
            "/faults",
            {"kind": "Reset", "matching": {"jsn": 1}},
            "body.matching: there is no field 'jsn' here; did you mean 'json'?",
        ),
        (
            "/faults",
            {"kind": "Rest"},
            "body.kind: \"Rest\" is not one of the 16 known values; did you mean 'Reset'?",
        ),
        (
            "/faults",
            {"kind": "Earthquake"},
            f'body.kind: "Earthquake" is not one of {" or ".join(map(json.dumps, sorted(KINDS)))}',
        ),
        (
            "/faults",
            {"kind": "Reset", "options": {"att": "body"}},
            "Reset has at, not 'att'; did you mean 'at'?",
        ),
        (
            "/forwarding",
            {"to": "http://x/{provder}"},
            "to has no placeholder '{provder}', only '{provider}'",
        ),
        (
            "/forwarding",
            {"to": "http://x", "provider": "x"},
            'body.provider: "x" is not one of "polar" or "square"',
        ),
        ("/polar/settings", {"declined": [5]}, 'body.declined.0: 5 is not of type "string"'),
    ],
)
async def test_a_body_that_does_not_fit_is_refused(
    admin: Admin, path: str, body: object, message: str
) -> None:
    """The message says where, also within a union with null."""
    method = "PATCH" if path.endswith("settings") else "POST"
    assert await admin.raw(method, f"/admin{path}", json=body) == (400, {"error": message})


async def test_a_parameter_that_does_not_fit_is_refused(admin: Admin) -> None:
    path = "/admin/records?provider=poler&collection=customers"
    error = 'query.provider: "poler" is not one of "polar" or "square"; did you mean \'polar\'?'
    assert await admin.raw("GET", path) == (400, {"error": error})
    path = "/admin/records?provider=polar&colection=customers"
    error = "there is no parameter 'colection'; did you mean 'collection'?"
    assert await admin.raw("GET", path) == (400, {"error": error})
    assert await admin.raw("GET", "/admin/nothing") == (404, {"error": "Not Found"})


@pytest.mark.parametrize(
    ("options", "there"),
    [
        ({"port": 0}, True),
        ({"port": 0, "admin": False}, False),
        ({"port": 0, "host": "0.0.0.0"}, False),
        ({"port": 0, "host": "0.0.0.0", "admin": True}, True),
        ({}, False),
    ],
)
async def test_where_other_machines_reach_it_there_are_none_unless_asked_for(
    options: dict[str, Any], there: bool
) -> None:
    async with Sandbox(**options) as sandbox, aiohttp.ClientSession() as session:
        assert (sandbox.admin_url is not None) is there
        root = sandbox.polar.base_url.removesuffix("/polar")
        async with session.get(f"{root}/admin/clock") as response:
            assert response.status == (200 if there else 404)


def test_options_of_one_port_need_one() -> None:
    for options in ({"host": "0.0.0.0"}, {"url": "http://localhost:1"}, {"admin": True}):
        with pytest.raises(ConfigurationError, match="give port, too"):
            Sandbox(**options)
    with pytest.raises(ConfigurationError, match="exclude each other"):
        Sandbox(port=1, polar_port=2)
    with pytest.raises(ConfigurationError, match="base_url must be"):
        Sandbox(port=1, url="localhost")
    for name in "port", "polar_port", "square_port":
        for port in "8080", 1.5, True, -1:
            options = {name: port}
            with pytest.raises(ConfigurationError, match=f"^{name} must be a whole number from 0"):
                Sandbox(**options)
