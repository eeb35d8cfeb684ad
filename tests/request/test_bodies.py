"""Models and mappings in the bodies of requests: which are refused, and which keys are logged."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define

from aiomerchant import NULL, ConfigurationError, Polar, Square, polar, square
from aiomerchant.polar import v2027_01
from aiomerchant.request.converter import Converter, converter
from aiomerchant_api.polar.operations import OPERATIONS as POLAR
from aiomerchant_api.square.operations import OPERATIONS as SQUARE
from aiomerchant_core import codec
from aiomerchant_core.codec.types import ModelOf

if TYPE_CHECKING:
    from tests.support.servers import Server

ADDRESS = polar.models.Address(country="US")
MONEY = square.models.Money(amount=1, currency="USD")
LINE = square.models.OrderLineItem(quantity="1")


def order(**fields: Any) -> dict[str, Any]:
    return {"order": {"location_id": "L1", **fields}}


@pytest.mark.parametrize(
    ("operation", "body", "problem"),
    [
        (
            "CreateCustomer",
            {"address": ADDRESS},
            "address: needs an Address of Square, not an Address of Polar",
        ),
        ("CreateCustomer", {"given_name": MONEY}, "given_name: needs a single value, not a Money of Square"),
        (
            "CreateCustomer",
            square.models.Customer(id="C1", given_name="Ada"),
            "the value: needs a CreateCustomerRequest of Square, not a Customer of Square",
        ),
        (
            "CreateOrder",
            order(line_items=[LINE, MONEY]),
            "order.line_items[]: needs an OrderLineItem of Square, not a Money of Square",
        ),
        (
            "CreateOrder",
            order(line_items=LINE),
            "order.line_items: needs a list, not an OrderLineItem of Square",
        ),
        ("CreateOrder", order(metadata=MONEY), "order.metadata: needs a mapping, not a Money of Square"),
        (
            "CreateOrder",
            order(metadata={"tea": MONEY}),
            "order.metadata{}: needs a single value, not a Money of Square",
        ),
        ("CreateOrder", order(version=MONEY), "order.version: needs a single value, not a Money of Square"),
        ("CreateOrder", order(state=MONEY), "order.state: needs a single value, not a Money of Square"),
        (
            "CreateOrder",
            order(created_at=MONEY),
            "order.created_at: needs a single value, not a Money of Square",
        ),
        (
            "CreateOrder",
            {"order": square.models.Order(location_id="L1", line_items=[LINE], total_money=ADDRESS)},
            "order.total_money: needs a Money of Square, not an Address of Polar",
        ),
        (
            "BulkCreateCustomers",
            {"customers": {"k": square.models.Customer(id="C1", given_name="Ada")}},
            "customers{}: needs a BulkCreateCustomerData of Square, not a Customer of Square",
        ),
    ],
)
async def test_another_model_is_refused(
    square: Square, server: Server, operation: str, body: Any, problem: str
) -> None:
    """With its place and both names, and before anything is sent; as wire values, too."""
    for raw in (False, True):
        with pytest.raises(ConfigurationError) as caught:
            await square._send.perform(SQUARE[operation], body=body, raw=raw)
        assert caught.value.message == f"{operation}: {problem}"
    assert server.requests == []


async def test_no_member_of_a_union_is_refused(polar: Polar, server: Server) -> None:
    """The message has the members' names."""
    members = "CustomerIndividualCreate or CustomerTeamCreate of Polar"
    for body, given in ((MONEY, "Money of Square"), (ADDRESS, "Address of Polar")):
        with pytest.raises(ConfigurationError, match=rf"the value: needs {members}, not an? {given}"):
            await polar.customers.create(body=body)
    assert server.requests == []


async def test_a_model_of_an_answer_is_no_model_of_a_request(polar: Polar, server: Server) -> None:
    """Its fields may mean something else. As a mapping, it is sent."""
    with pytest.raises(
        ConfigurationError, match="billing_address: needs an AddressInput of Polar, not an Add"
    ):
        await polar.customers.create(body={"email": "a@example.com", "billing_address": ADDRESS})
    mapping = v2027_01.encode(ADDRESS)
    await polar.customers.create(body={"email": "a@example.com", "billing_address": mapping})
    assert server.only.json()["billing_address"] == {"country": "US"}


def test_values_without_a_schema_may_be_any_model() -> None:
    """Their document takes any object."""
    body = {"params": {"a": ADDRESS}, "any": [MONEY]}
    assert square.encode(body) == {
        "params": {"a": {"country": "US"}},
        "any": [{"amount": 1, "currency": "USD"}],
    }


@define(kw_only=True, eq=False, repr=False)
class Price(square.models.Money):
    """A model of an application's own."""

    label: str = ""


#: Applications have folders of that name, too.
Price.__module__ = "shop.models.prices"


def test_a_model_of_the_application_is_the_one_that_it_is_made_of() -> None:
    """Wherever it is defined, its own fields are not sent."""
    price = Price(amount=5, currency="EUR", label="sale")
    write = Converter("aiomerchant_api.square").write
    body = write(SQUARE["CreatePayment"], {"source_id": "s", "amount_money": price})
    assert body["amount_money"] == {"amount": 5, "currency": "EUR"}
    with pytest.raises(ConfigurationError, match=r"address: needs an Address of Square, not a Price$"):
        write(SQUARE["CreateCustomer"], {"address": price})


def test_versions_share_the_models_that_are_equal() -> None:
    """One that differs is refused, and the message names the version."""
    operation = import_module("aiomerchant_api.polar_v2027_01.operations").OPERATIONS["products:create"]
    write = Converter("aiomerchant_api.polar_v2027_01").write
    fixed = polar.models.ProductPriceFixedCreate(price_amount=500, price_currency="usd")
    made = v2027_01.models.ProductCreateOneTime(name="Tea", prices=[fixed])
    assert write(operation, made)["prices"][0]["price_amount"] == 500
    with pytest.raises(ConfigurationError, match=r"of Polar 2027-01, not a ProductCreateOneTime of Polar$"):
        write(operation, polar.models.ProductCreateOneTime(name="Tea", prices=[fixed]))


@pytest.fixture
def written(caplog: pytest.LogCaptureFixture) -> Iterator[Any]:
    """Encodes bodies by new converters, and returns what was logged."""
    caplog.set_level(logging.WARNING, "aiomerchant")
    converters = {"polar": Converter("aiomerchant_api.polar"), "square": Converter("aiomerchant_api.square")}

    def write(id: str, body: Any, *, raw: bool = False) -> list[str]:
        caplog.clear()
        operation = POLAR[id] if ":" in id else SQUARE[id]
        convert = converters[operation.provider]
        (convert.wire if raw else convert.write)(operation, body)
        return [record.getMessage() for record in caplog.records]

    return write


@pytest.mark.parametrize(
    ("id", "body", "problem"),
    [
        (
            "CreateCustomer",
            {"address": {"addres_line_1": "12 Secret Road"}},
            "address has no documented key 'addres_line_1'; did you mean 'address_line_1'?",
        ),
        (
            "CreateCustomer",
            {"address": {"postalCode": "94103"}},
            "address has no documented key 'postalCode'; did you mean 'postal_code'?",
        ),
        ("CreateCustomer", {"address": {"xyz": 1}}, "address has no documented key 'xyz'"),
        (
            "CreateCustomer",
            {"given-name": "Ada"},
            "the body has no documented key 'given-name'; did you mean 'given_name'?",
        ),
        (
            "CreateOrder",
            order(line_items=[LINE, {"quantity": "1", "base_price_money": {"amout": 1}}]),
            "order.line_items[].base_price_money has no documented key 'amout'; did you mean 'amount'?",
        ),
        (
            "BulkCreateCustomers",
            {"customers": {"k": {"given_nam": "Ada"}}},
            "customers{} has no documented key 'given_nam'; did you mean 'given_name'?",
        ),
        (
            "customers:create",
            {"email": "ada@example.com", "nme": "Ada"},
            "the body has no documented key 'nme'; did you mean 'name'?",
        ),
        (
            "products:create",
            {
                "name": "Tea",
                "recurring_interval": None,
                "prices": [{"amount_type": "fixed", "price_amout": 1}],
            },
            "prices[] has no documented key 'price_amout'; did you mean 'price_amount'?",
        ),
        (
            "products:create",
            {
                "name": "Tea",
                "recurring_interval": None,
                "prices": [{"amount_typ": "fixed", "price_amount": 1}],
            },
            "prices[] has no documented key 'amount_typ'; did you mean 'amount_type'?",
        ),
    ],
)
def test_a_key_that_is_not_documented_is_logged_once(written: Any, id: str, body: Any, problem: str) -> None:
    """With its place and the name that is most like it, without its value; what is sent has the key."""
    assert written(id, body) == [f"{id}: {problem}"]
    assert written(id, body) == []


def test_each_place_is_one(written: Any) -> None:
    """The same key in another object, or in another operation, is logged, too."""
    body = {"address": {"citi": "Rome"}}
    assert len(written("CreateCustomer", body)) == len(written("UpdateCustomer", body)) == 1
    assert len(written("CreateCustomer", {**body, "citi": "Rome"})) == 1


@pytest.mark.parametrize(
    ("id", "body"),
    [
        ("CreateOrder", order(metadata={"tabel": "4"})),
        ("customers:create", {"email": "ada@example.com", "metadata": {"sinse": 1843}}),
        (
            "events:ingest",
            {"events": [{"name": "brewed", "customer_id": "c", "metadata": {"cups": 2, "cost": 1}}]},
        ),
        ("CreateCustomer", {"address": NULL}),
        ("CreateCustomer", {"address": square.models.Address(_extra={"planet": "Earth"})}),
    ],
)
def test_keys_that_the_document_leaves_open_are_not_logged(written: Any, id: str, body: Any) -> None:
    """Nor are fields that a server sent and a model sends back."""
    assert written(id, body) == []


def test_wire_values_are_not_logged(written: Any) -> None:
    """Whoever gives them knows more than the document."""
    assert written("CreateCustomer", {"address": {"planet": "Earth"}}, raw=True) == []


async def test_extra_fields_are_not_logged(
    square: Square, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "aiomerchant")
    await square.with_options(extra_body={"address": {"planet": "Earth"}}).customers.create(given_name="Ada")
    assert server.only.json()["address"] == {"planet": "Earth"}
    assert caplog.records == []


def test_the_name_of_an_attribute_means_its_wire_name() -> None:
    """A keyword of Python has another name in a class than in JSON."""
    found = codec.Undocumented()
    written = codec.encoder(ModelOf("aiomerchant_api.square", "QueryFilterOr"))({"or_": []}, found)
    assert written == {"or_": []}
    assert {place: names["or_"] for place, names in found.found.items()} == {("", "or_"): "or"}


def test_made_up_keys_fill_no_memory(written: Any) -> None:
    """After a thousand places, no more are logged."""
    keys = [f"key {number}" for number in range(1_100)]
    assert len(written("CreateCustomer", {"address": dict.fromkeys(keys, 1)})) == 1_000
    assert written("UpdateCustomer", {"address": {"citi": "Rome"}}) == []


def sent(id: str, body: Any) -> Any:
    """The JSON of a body for Square."""
    return converter("aiomerchant_api.square").write(SQUARE[id], body)


@pytest.mark.parametrize(
    ("amount", "instead"),
    [
        ("1099", "a str was given for an integer; give 1099 without quotes"),
        (" -5 ", "a str was given for an integer; give -5 without quotes"),
        (
            "10.99",
            'a str was given for an integer; minor units are whole: to_minor(Decimal("10.99"), currency)',
        ),
        ("hunter2", "a str was given for an integer; give an int"),
        (10.99, "a float was given for an integer; minor units are whole: to_minor(Decimal(...), currency)"),
        (
            Decimal("10.99"),
            "a Decimal was given for an integer; minor units are whole: to_minor(Decimal(...)",
        ),
    ],
)
def test_what_is_no_integer_is_told_which_one_to_give(amount: Any, instead: str) -> None:
    """In a model as in a mapping, and with no text but that of a number."""
    for money in ({"amount": amount, "currency": "USD"}, square.models.Money(amount=amount, currency="USD")):
        with pytest.raises(ConfigurationError) as caught:
            sent("CreatePayment", {"source_id": "cnon", "amount_money": money})
        assert caught.value.message.startswith(f"CreatePayment: amount_money.amount: {instead}")
        assert "hunter2" not in caught.value.message


def test_text_for_a_number_is_refused() -> None:
    place = {"coordinates": {"latitude": "48.1", "longitude": 11.6}}
    with pytest.raises(ConfigurationError, match="latitude: a str was given for a number; give an int"):
        sent("UpdateLocation", {"location": place})


def test_text_that_a_server_sent_for_a_number_is_sent_back() -> None:
    """As it came: only new text is refused."""
    money = square.decode({"amount": "1099", "currency": "USD"}, square.models.Money)
    assert money.amount == "1099"
    body = sent("CreatePayment", {"source_id": "cnon", "amount_money": money})
    assert body["amount_money"] == {"amount": "1099", "currency": "USD"}


@pytest.mark.parametrize("value", [None, NULL])
@pytest.mark.parametrize("made", [dict, square.models.CreatePaymentRequest])
def test_a_required_field_has_a_value(value: Any, made: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        sent("CreatePayment", made(source_id=value, idempotency_key=None))
    assert caught.value.message == (
        f"CreatePayment: source_id: is required and cannot be null: give a value, and not {value!r}"
    )


@pytest.mark.parametrize("made", [dict, square.models.Order])
def test_a_required_field_within_a_body_is_not_null(made: Any) -> None:
    """A sparse update leaves it out, which None does, and clears no field that there must be."""
    with pytest.raises(ConfigurationError, match=r"order\.location_id: is required and cannot be null"):
        sent("UpdateOrder", {"order": made(location_id=NULL)})
    assert sent("UpdateOrder", {"order": made(location_id=None, version=2)}) == {"order": {"version": 2}}
    assert square.encode(made(location_id=NULL)) == {"location_id": None}


def test_a_key_that_is_made_may_be_left_out() -> None:
    """The idempotency key is required, and filled in, by name or as part of a multipart body."""
    for key in (None, NULL):
        image = {"idempotency_key": key, "image": {"type": "IMAGE", "id": "#x"}}
        assert sent("CreateCatalogImage", image).get("idempotency_key") is None
        refund = {"idempotency_key": key, "amount_money": {"amount": 1, "currency": "USD"}}
        assert sent("RefundPayment", refund).get("idempotency_key") is None


class Shade(Enum):
    RED = "RED"


async def _later() -> str:
    return "c"


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (Shade.RED, "a Shade is an enum of your own: give its .value"),
        (b"Ada", "a value of type bytes has no JSON form: decode it to text"),
        (len, "the function len was given, and not its value: call it first"),
        (square.models.Money, "the class Money was given, and not a value of it"),
        (square.models.Customer(id="c"), "needs a single value, not a Customer of Square; give its .id"),
        (
            square.models.CreateCustomerResponse(customer=square.models.Customer(id="c")),
            "needs a single value, not a CreateCustomerResponse of Square; give its .customer.id",
        ),
    ],
)
def test_what_is_no_value_is_told_what_to_give(value: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        sent("CreateCustomer", {"given_name": value})
    assert caught.value.message == f"CreateCustomer: given_name: {problem}"


async def test_a_call_is_awaited_before_its_value_is_sent(square: Square, server: Server) -> None:
    """Any coroutine, a call of a client, or a list."""
    waiting = _later()
    call, pages = square.customers.get("c"), square.customers.list()
    for value, kind in ((waiting, "coroutine"), (call, "PendingCall"), (pages, "Pages")):
        given: Any = value
        problem = f"a {kind} was not awaited: give a value of \\(await \\.\\.\\.\\), such as its id"
        with pytest.raises(ConfigurationError, match=f"^CreateCustomer: given_name: {problem}"):
            await square.customers.create(given_name=given)
        with pytest.raises(ConfigurationError, match=f"the parameter 'customer_id': {problem}"):
            await square.customers.get(given)
    waiting.close()
    call.close()
    assert server.requests == []


@pytest.mark.parametrize(
    ("id", "body", "problem"),
    [
        (
            "CreatePayment",
            {"source_id": "cnon", "amount_money": {"amount": 1, "currency": "usd"}},
            "amount_money.currency is none of the documented values; did you mean 'USD'?",
        ),
        (
            "CreatePayment",
            {"source_id": "cnon", "amount_money": square.models.Money(amount=1, currency="$")},
            "amount_money.currency is none of the documented values",
        ),
        (
            "CreateOrder",
            order(fulfillments=[{"type": "PICK_UP"}]),
            "order.fulfillments[].type is none of the documented values; did you mean 'PICKUP'?",
        ),
        (
            "UpsertCatalogObject",
            {"object": {"type": "ITM", "id": "#tea"}},
            "object.type is none of the documented values; did you mean 'ITEM'?",
        ),
        (
            "refunds:create",
            {"order_id": "o", "reason": "customer_reqest", "amount": 1},
            "reason is none of the documented values; did you mean 'customer_request'?",
        ),
    ],
)
def test_a_value_that_is_not_documented_is_logged_once(
    written: Any, id: str, body: Any, problem: str
) -> None:
    """With its place and the value that is most like it, and not itself; it is sent."""
    assert written(id, body) == [f"{id}: {problem}"]
    assert written(id, body) == []
