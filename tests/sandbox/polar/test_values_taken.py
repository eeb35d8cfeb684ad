"""Which values Polar's sandbox takes: those of a FastAPI server, which are more than the document has."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import pytest

from aiomerchant import Polar, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.polar.lax import LaxReader

from tests.support.sandboxes import fetch

PRICE = {"amount_type": "fixed", "price_amount": 1000, "price_currency": "usd"}
INTEGER, NUMBER, TRUTH = {"type": "integer"}, {"type": "number"}, {"type": "boolean"}
TIME, DATE = {"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}
UUID, EMAIL = {"type": "string", "format": "uuid"}, {"type": "string", "format": "email"}
URL = {"type": "string", "format": "uri", "minLength": 1, "maxLength": 2083}
ANY_URL = {"type": "string", "format": "uri"}
ADDRESS = {"type": "string", "format": "ipvanyaddress"}
ID = "d47f8b0e-32a1-4c5e-8f60-9e7ab1c2d3e4"


@pytest.mark.parametrize(
    ("schema", "given", "read"),
    [
        (INTEGER, "1000", 1000),
        (INTEGER, 10.0, 10),
        (INTEGER, True, 1),
        (NUMBER, "1.5", 1.5),
        (TRUTH, "yes", True),
        (TRUTH, 0, False),
        (TIME, "2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        (TIME, "2026-01-02 03:04:05+01:00", "2026-01-02T02:04:05.000000Z"),
        (TIME, "2026-01-02", "2026-01-02T00:00:00.000000Z"),
        (TIME, "2026-01-02T03:04", "2026-01-02T03:04:00.000000Z"),
        (TIME, 1767322800, "2026-01-02T03:00:00.000000Z"),
        (TIME, "1767322800000", "2026-01-02T03:00:00.000000Z"),
        (DATE, "2026-01-02", "2026-01-02"),
        (DATE, "2026-01-02T00:00:00", "2026-01-02"),
        (UUID, ID.upper(), ID),
        (UUID, ID.replace("-", ""), ID),
        (UUID, f"urn:uuid:{ID}", ID),
        (EMAIL, "Ada+shop@EXAMPLE.com", "Ada+shop@example.com"),
        (EMAIL, "zoë@bücher.example", "zoë@bücher.example"),
        (URL, "https://shop.example/?id={CHECKOUT_ID}", "https://shop.example/?id={CHECKOUT_ID}"),
        (URL, "HTTPS://Shop.Example", "https://shop.example/"),
        (URL, "http://localhost:3000/thanks", "http://localhost:3000/thanks"),
        (URL, "https://shop.example/zoë?q=ü", "https://shop.example/zo%C3%AB?q=%C3%BC"),
        (URL, "https://shop.example/a%20b|c", "https://shop.example/a%20b|c"),
        (ANY_URL, "app.example:/callback", "app.example:/callback"),
        (ADDRESS, "2001:db8::1", "2001:db8::1"),
        ({"anyOf": [INTEGER, {"type": "null"}]}, "5", 5),
        ({"anyOf": [{"type": "string"}, INTEGER]}, "5", "5"),
        ({"type": "array", "items": INTEGER}, ["1", 2.0], [1, 2]),
        ({"type": "object", "additionalProperties": INTEGER}, {"a": "1"}, {"a": 1}),
    ],
)
def test_taken(schema: Any, given: Any, read: Any) -> None:
    """The value is valid, and is what the server makes of it."""
    contract = load("polar")
    taken = LaxReader(contract).read(schema, given)
    assert (taken, type(taken)) == (read, type(read))
    assert contract.validator.accepts(schema, taken)


@pytest.mark.parametrize(
    ("schema", "given"),
    [
        (INTEGER, 10.5),
        (INTEGER, "ten"),
        (INTEGER, ""),
        (NUMBER, "1,5"),
        (TRUTH, "maybe"),
        (TRUTH, 2),
        ({"type": "string"}, 5),
        (TIME, "tomorrow"),
        (TIME, True),
        (TIME, 1e300),
        (DATE, "2026-01-02T03:00:00"),
        (DATE, "2026-02-30"),
        (UUID, "d47f8b0e"),
        (EMAIL, "ada"),
        (EMAIL, "ada@localhost"),
        (EMAIL, "ada@shop.test"),
        (EMAIL, "ada@@shop.example"),
        (EMAIL, ".ada@shop.example"),
        (EMAIL, "ada@192.0.2.1"),
        (EMAIL, "ada@-shop.example"),
        (URL, ""),
        (URL, "/thanks"),
        (URL, "shop.example/thanks"),
        (URL, "ftp://shop.example/"),
        (URL, "javascript:alert(1)"),
        (URL, "app.example:/callback"),
        (URL, "https://"),
        (URL, "https://shop.example:port/"),
        (URL, "https://shop.example/a b"),
        (ANY_URL, "thanks"),
        (ADDRESS, "shop.example"),
        (ADDRESS, "192.0.2.256"),
    ],
)
def test_not_taken(schema: Any, given: Any) -> None:
    """The value stays as it is, and is not valid."""
    contract = load("polar")
    left = LaxReader(contract).read(schema, given)
    assert left == given
    assert not contract.validator.accepts(schema, left)


async def test_in_requests(polar: Polar) -> None:
    """Texts become numbers, countries capitals, domains lower case; unknown keys are ignored."""
    body = {"name": "Mug", "prices": [{**PRICE, "price_amount": "1000"}], "colour": "red"}
    product = await polar.request("POST", "/v1/products/", body=body)
    assert product["prices"][0]["price_amount"] == 1000
    customer = await polar.call(
        "customers:create",
        body={
            "email": "Ada@EXAMPLE.com",
            "name": " Ada ",
            "external_id": " ",
            "billing_address": {"country": "de"},
        },
    )
    assert (customer.email, customer.name, customer.external_id) == ("Ada@example.com", "Ada", None)
    assert customer.billing_address.country == "DE"
    assert [one.id async for one in polar.customers.list(email="ADA@example.com")] == [customer.id]


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("/thanks", "url_parsing"),
        ("", "url_parsing"),
        ("ftp://shop.example/", "url_scheme"),
        ("javascript:alert(1)", "url_scheme"),
    ],
)
async def test_the_error_of_a_url(polar: Polar, url: str, code: str) -> None:
    product = await polar.products.create(body={"name": "Mug", "prices": [PRICE]})
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.call("checkouts:create", body={"products": [str(product.id)], "success_url": url})
    assert {(detail.field, detail.code) for detail in caught.value.details} >= {("success_url", code)}


@pytest.mark.parametrize(
    ("operation", "given", "field", "code"),
    [
        ("customers:list", {"query": {"sorting": ["age"]}}, "sorting.0", "enum"),
        (
            "webhooks:create_webhook_endpoint",
            {"body": {"url": "https://shop.example/", "format": "raw", "events": ["order.payed"]}},
            "events.0",
            "enum",
        ),
        (
            "products:create",
            {"body": {"name": "Mug", "prices": [{**PRICE, "price_currency": "USD"}]}},
            "prices.0.price_currency",
            "enum",
        ),
        (
            "refunds:create",
            {"body": {"order_id": ID, "amount": 1, "reason": "mood"}},
            "reason",
            "literal_error",
        ),
    ],
)
async def test_the_error_of_a_choice(polar: Polar, operation: str, given: Any, field: str, code: str) -> None:
    """It depends on whether the values are a class of the server, which has a name in the document."""
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.call(operation, **given)
    assert [(detail.field, detail.code) for detail in caught.value.details] == [(field, code)]


class TestPrices:
    """Prices and products, by the rules of the server beyond the document."""

    @pytest.mark.parametrize(
        ("amount", "code"),
        [
            (49, "minimum_price"),
            (100_000_000, "maximum_price"),
            (-1, "greater_than_equal"),
        ],
    )
    async def test_amounts(self, polar: Polar, amount: float, code: str) -> None:
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.call(
                "products:create", body={"name": "Mug", "prices": [{**PRICE, "price_amount": amount}]}
            )
        assert (caught.value.details[0].field, caught.value.details[0].code) == (
            "prices.0.price_amount",
            code,
        )

    async def test_a_fraction_of_a_cent(self, sandbox: Sandbox) -> None:
        """Which this package does not send."""
        body = {"name": "Mug", "prices": [{**PRICE, "price_amount": 10.5}]}
        headers = {"Authorization": f"Bearer {sandbox.polar.access_token}"}
        status, text, _ = await fetch(
            "POST", f"{sandbox.polar.base_url}/v1/products/", json=body, headers=headers
        )
        (fault,) = json.loads(text)["detail"]
        assert (status, fault["type"]) == (422, "int_from_float")

    async def test_one_fixed_price_a_currency(self, polar: Polar) -> None:
        both = [PRICE, {**PRICE, "price_currency": "eur", "price_amount": 900}]
        product = await polar.products.create(body={"name": "Mug", "prices": both})
        assert [price.price_currency for price in product.prices] == ["usd", "eur"]
        checkout = await polar.checkouts.create(products=[str(product.id)], currency="eur")
        assert (checkout.amount, checkout.currency) == (900, "eur")
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.checkouts.create(products=[str(product.id)], currency="gbp")
        assert [detail.field for detail in caught.value.details] == ["products.0"]
        with pytest.raises(UnprocessableEntityError, match="Only one fixed price is allowed"):
            await polar.products.create(body={"name": "Mug", "prices": [PRICE, PRICE]})
        with pytest.raises(UnprocessableEntityError) as caught:
            await polar.products.create(body={"name": "Mug", "prices": [both[1]]})
        assert [detail.field for detail in caught.value.details] == ["prices"]

    async def test_a_free_price_is_a_fixed_one(self, polar: Polar) -> None:
        product = await polar.call(
            "products:create", body={"name": "Mug", "prices": [{"amount_type": "free"}]}
        )
        assert [(price.amount_type, price.price_amount) for price in product.prices] == [("fixed", 0)]

    async def test_prices_are_replaced_or_kept(self, polar: Polar) -> None:
        """One that is named by its id stays; the interval never changes."""
        product = await polar.products.create(
            body={"name": "Mug", "prices": [PRICE], "recurring_interval": "month"}
        )
        (price,) = product.prices
        kept = await polar.products.update(product.id, prices=[{"id": str(price.id)}])
        assert [one.id for one in kept.prices] == [price.id]
        replaced = await polar.products.update(product.id, prices=[{**PRICE, "price_amount": 500}])
        assert [one.price_amount for one in replaced.prices] == [500]
        assert replaced.prices[0].id != price.id
        with pytest.raises(UnprocessableEntityError, match="recurring_interval"):
            await polar.products.update(product.id, recurring_interval="year")


class TestDiscounts:
    """Discounts, by the rules of the server beyond the document."""

    HALF: ClassVar = {"name": "Half", "type": "percentage", "basis_points": 5000, "duration": "once"}

    async def test_codes(self, polar: Polar) -> None:
        """Letters and digits of any script, unique in any case; an empty one is none."""
        made = await polar.discounts.create(body={**self.HALF, "code": "Für2"})
        assert made.code == "Für2"
        assert (await polar.discounts.create(body={**self.HALF, "code": ""})).code is None
        for code in ("ab", "A-B", "fÜR2"):
            with pytest.raises(UnprocessableEntityError) as caught:
                await polar.discounts.create(body={**self.HALF, "code": code})
            assert [detail.field for detail in caught.value.details] == ["code"]

    async def test_amounts(self, polar: Polar) -> None:
        fixed = {"name": "Five", "type": "fixed", "duration": "once"}
        one = await polar.discounts.create(body={**fixed, "amount": 500, "currency": "usd"})
        assert (one.amount, one.currency, one.amounts) == (500, "usd", {"usd": 500})
        both = await polar.discounts.create(body={**fixed, "amounts": {"usd": 500, "eur": 400}})
        assert (both.amount, both.amounts) == (500, {"usd": 500, "eur": 400})

    async def test_one_that_was_redeemed_keeps_its_amount(self, polar: Polar, buy: Any, sell: Any) -> None:
        half = await polar.discounts.create(body=self.HALF)
        await buy(await sell(1000), discount_id=str(half.id))
        with pytest.raises(UnprocessableEntityError, match="has already been redeemed"):
            await polar.discounts.update(half.id, basis_points=1000)
        assert (await polar.discounts.update(half.id, name="Old")).name == "Old"


class TestCustomers:
    """Customers, by the rules of the server beyond the document."""

    async def test_an_external_id_is_set_once(self, polar: Polar) -> None:
        customer = await polar.customers.create(body={"email": "ada@example.com"})
        await polar.customers.update(customer.id, external_id="ours")
        for other in ("theirs", None):
            with pytest.raises(UnprocessableEntityError, match="Customer external ID cannot be updated"):
                await polar.call("customers:update", path={"id": customer.id}, body={"external_id": other})

    async def test_metadata_is_replaced_and_filtered_by(self, polar: Polar) -> None:
        customer = await polar.customers.create(body={"email": "ada@example.com", "metadata": {"a": 1}})
        await polar.customers.create(body={"email": "bo@example.com"})
        changed = await polar.customers.update(customer.id, metadata={"b": "x"})
        assert changed.metadata == {"b": "x"}
        for metadata, found in (({"b": "x"}, 1), ({"b": "y"}, 0), ({"a": "1"}, 0)):
            assert len(await polar.customers.list(metadata=metadata).collect()) == found


async def test_a_refusal_lists_the_values(polar: Polar, sandbox: Sandbox) -> None:
    """As the server does; the violation counts them where they are many."""
    events = ["order.payed"]
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.webhooks.create_webhook_endpoint(url="https://a.example/", format="x", events=events)
    format, event = caught.value.details
    assert format.message == "Input should be 'raw', 'discord' or 'slack'"
    assert event.message.startswith("Input should be 'checkout.created', 'checkout.updated'")
    assert list(map(str, sandbox.violations)) == [
        "webhooks:create_webhook_endpoint: body.format is not raw or discord or slack",
        "webhooks:create_webhook_endpoint: body.events.0 is not one of the 42 known values",
    ]


@pytest.mark.parametrize(
    ("given", "state", "line1"),
    [
        ({"country": "us", "state": "CA", "line1": "1 Main St"}, "US-CA", "1 Main St"),
        ({"country": "US", "state": "US-NY", "line1": ""}, "US-NY", None),
        ({"country": "CA", "state": "QC"}, "CA-QC", None),
        ({"country": "DE", "state": "BY"}, "BY", None),
        ({"country": "FR", "state": ""}, None, None),
    ],
)
async def test_an_address(sandbox: Sandbox, given: Any, state: str | None, line1: str | None) -> None:
    """Has all its parts in the answer, and a state of the US or Canada has the country before it."""
    server = sandbox.polar
    _, body, _ = await fetch(
        "POST",
        f"{server.base_url}/v1/customers/",
        json={"email": "ada@example.com", "billing_address": given},
        headers={"Authorization": f"Bearer {server.access_token}"},
    )
    unset = dict.fromkeys(("line2", "postal_code", "city"))
    country = given["country"].upper()
    assert json.loads(body)["billing_address"] == {
        **unset,
        "country": country,
        "state": state,
        "line1": line1,
    }


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"country": "US", "state": "XX"}, "Value error, Invalid US state"),
        ({"country": "US", "state": "US-QC"}, "Value error, Invalid US state"),
        ({"country": "us", "state": "ny", "city": "Troy"}, "Value error, Invalid US state"),
        ({"country": "CA", "state": "NY"}, "Value error, Invalid CA subdivision"),
    ],
)
async def test_a_state_that_there_is_not(sandbox: Sandbox, polar: Polar, given: Any, message: str) -> None:
    """Of the US or Canada; it is the address that is refused."""
    status, text, _ = await fetch(
        "POST",
        f"{sandbox.polar.base_url}/v1/customers/",
        json={"email": "ada@example.com", "billing_address": given},
        headers={"Authorization": f"Bearer {sandbox.polar.access_token}"},
    )
    fault = {
        "type": "value_error",
        "loc": ["body", "billing_address"],
        "msg": message,
        "input": {**given, "country": given["country"].upper()},
        "ctx": {"error": {}},
    }
    assert (status, json.loads(text)) == (422, {"error": "RequestValidationError", "detail": [fault]})
    product = sandbox.polar.add("products", name="Print")
    with pytest.raises(UnprocessableEntityError, match=message) as caught:
        await polar.checkouts.create(products=[product["id"]], customer_billing_address=given)
    assert caught.value.details[0].field == "customer_billing_address"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"name": "Print", "prices": []}, "List should have at least 1 item after validation, not 0"),
        (
            {"name": "Print", "prices": [{"amount_type": "fixed", "price_amount": -1}]},
            "Input should be greater than or equal to 0",
        ),
        ({"name": "P", "prices": [PRICE]}, "String should have at least 3 characters"),
    ],
)
async def test_the_messages_are_those_of_pydantic(polar: Polar, body: Any, message: str) -> None:
    with pytest.raises(UnprocessableEntityError) as caught:
        await polar.products.create(body=body)
    assert [one.message for one in caught.value.details] == [message]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": "P", "prices": [PRICE]}, {"min_length": 3}),
        ({"name": "P" * 65, "prices": [PRICE]}, {"max_length": 64}),
        ({"name": "Print", "prices": []}, {"field_type": "List", "min_length": 1, "actual_length": 0}),
        ({"name": "Print", "prices": [{**PRICE, "price_amount": -1}]}, {"ge": 0}),
        (
            {"name": "Print", "prices": [PRICE], "visibility": "x"},
            {"expected": "'draft', 'private' or 'public'"},
        ),
        ({"name": 1, "prices": [PRICE]}, None),
        ({"prices": [PRICE]}, None),
    ],
)
async def test_the_context_of_a_fault(sandbox: Sandbox, body: Any, expected: Any) -> None:
    """Is what was expected, where pydantic says it beside the message; others have no `ctx`."""
    status, text, _ = await fetch(
        "POST",
        f"{sandbox.polar.base_url}/v1/products/",
        json=body,
        headers={"Authorization": f"Bearer {sandbox.polar.access_token}"},
    )
    (fault,) = json.loads(text)["detail"]
    assert (status, fault.get("ctx")) == (422, expected)
