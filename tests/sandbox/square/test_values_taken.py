"""Which values Square's sandbox takes: those of its pages, which are more than the document has."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aiomerchant import NULL, BadRequestError, Square
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.document.contract import load
from aiomerchant.sandbox.square import lax

from tests.sandbox.square.conftest import usd
from tests.support.sandboxes import fetch

DURATION, TIME = {"type": "string", "format": "duration"}, {"type": "string", "format": "date-time"}
DATE, LOCAL_TIME = {"type": "string", "format": "date"}, {"type": "string", "format": "local-time"}


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        (DURATION, ["PT5M", "P7D", "P1W", "P1Y2M3DT12H30M15S", "PT1H30S", "PT0.5S", "P1W2D", "PT36H"]),
        (TIME, ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123456789-08:00", "2026-01-02t03:04:05z"]),
        (DATE, ["2026-01-02", "0000-09-21"]),
        (LOCAL_TIME, ["08:30:00", "08:30"]),
        ({"type": "integer", "format": "int64"}, [2**63 - 1, 10.0]),
    ],
)
def test_taken(schema: Any, values: list[Any]) -> None:
    """Durations in any units, times in any precision and with any offset."""
    accepts = load("square").validator.accepts
    assert [value for value in values if not accepts(schema, value)] == []


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        (DURATION, ["", "P", "PT", "P1DT", "5M", "PT5", "P1H", "PT1S1M", "pt5m", "PT.5S", "PT5M "]),
        (TIME, ["2026-01-02", "2026-01-02T03:04:05", "2026-01-02T25:04:05Z", "tomorrow"]),
        (DATE, ["09-21", "2026-02-30", "2026-1-2"]),
        ({"type": "integer", "format": "int64"}, [10.5, "10"]),
    ],
)
def test_not_taken(schema: Any, values: list[Any]) -> None:
    """A time has an offset, and an amount is no text."""
    accepts = load("square").validator.accepts
    assert [value for value in values if accepts(schema, value)] == []


@pytest.mark.parametrize(
    ("id", "given", "read"),
    [
        ("CreateCustomer", {"birthday": "09-21"}, {"birthday": "0000-09-21"}),
        ("CreateCustomer", {"birthday": "1998-09-21"}, {"birthday": "1998-09-21"}),
        ("CreateCustomer", {"birthday": "9-21"}, {"birthday": "9-21"}),
        ("CreateCustomer", {"birthday": 921}, {"birthday": 921}),
        (
            "BulkCreateCustomers",
            {"customers": {"birthday": {"birthday": "09-21"}}},
            {"customers": {"birthday": {"birthday": "0000-09-21"}}},
        ),
        (
            "CreateOrder",
            {"order": {"metadata": {"birthday": "09-21"}}},
            {"order": {"metadata": {"birthday": "09-21"}}},
        ),
        (
            "SearchCatalogItems",
            {"custom_attribute_filters": [{"number_filter": {"min": 2017, "max": 2018.5}}]},
            {"custom_attribute_filters": [{"number_filter": {"min": "2017", "max": "2018.5"}}]},
        ),
    ],
)
def test_read(id: str, given: Any, read: Any) -> None:
    """A birthday needs no year, and the bounds of a filter may be numbers."""
    contract = load("square")
    body = contract.routes[id].body
    assert body is not None
    assert lax.read(contract, body, given) == read


async def test_birthdays_without_a_year(square: Square) -> None:
    lenient = square.with_options(strict=False)  # Python has no year 0
    made = await lenient.call("CreateCustomer", body={"given_name": "Ada", "birthday": "12-10"})
    assert made.customer.birthday == "0000-12-10"
    with pytest.raises(BadRequestError, match="INVALID_VALUE"):
        await square.call("CreateCustomer", body={"given_name": "Ada", "birthday": "13.10."})


async def test_a_sparse_order_needs_no_required_fields(sandbox: Sandbox, square: Square) -> None:
    """Neither its own nor those of lines that it has; a new line does."""
    lines = [{"uid": "a", "name": "Print", "quantity": "2", "base_price_money": usd(100)}]
    order: Any = {"location_id": sandbox.square.location_id, "line_items": lines}
    made: Any = (await square.orders.create(order=order)).order
    change = {"version": 1, "line_items": [{"uid": "a", "note": "signed"}]}
    changed = (await square.call("UpdateOrder", path={"order_id": made.id}, body={"order": change})).order
    (line,) = changed.line_items
    assert (line.note, line.quantity, changed.location_id) == ("signed", "2", made.location_id)
    assert sandbox.violations == []
    for wrong in ({**change, "line_items": [{"name": "Frame"}]}, {"line_items": lines}):
        with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
            await square.call("UpdateOrder", path={"order_id": made.id}, body={"order": wrong})
    with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
        await square.call("CreateOrder", body={"order": {"line_items": lines}})


async def test_a_null_clears_any_field_of_a_sparse_update(sandbox: Sandbox, square: Square) -> None:
    """Also where the document has no null; a body without its record is no update."""
    lines = [{"uid": "a", "name": "Print", "quantity": "2", "base_price_money": usd(100)}]
    order: Any = {"location_id": sandbox.square.location_id, "line_items": lines, "ticket_name": "4"}
    made: Any = (await square.orders.create(order={**order, "metadata": {"table": "4"}})).order
    cleared: Any = {"version": 1, "metadata": NULL, "ticket_name": NULL}
    changed = (await square.call("UpdateOrder", path={"order_id": made.id}, body={"order": cleared})).order
    assert (changed.metadata, changed.ticket_name) == (None, None)
    with pytest.raises(BadRequestError, match="EXPECTED_OBJECT"):
        await square.call("UpdateInvoice", path={"invoice_id": "i"}, body={"invoice": NULL})


async def test_text_that_is_no_time_has_an_example(square: Square) -> None:
    """Of what would be one."""
    with pytest.raises(BadRequestError, match=r"begin_time: .* no date-time, such as 2026-01-31T12:00:00Z"):
        await square.payments.list(begin_time="yesterday")


@pytest.mark.parametrize(
    ("id", "field", "fields"),
    [
        ("CreatePayment", "delay_action", {"delay_action": "CANCLE"}),
        ("CreatePayment", "amount_money.currency", {"amount_money": {"amount": 1, "currency": "usd"}}),
        ("ListPayments", "sort_order", {"sort_order": "descending"}),
        ("ListPaymentRefunds", "sort_order", {"sort_order": "asc"}),
        ("ListGiftCards", "type", {"type": "PAPER"}),
        ("ListGiftCards", "state", {"state": "ACTIV"}),
        ("ListGiftCardActivities", "type", {"type": "ACTIVATED"}),
    ],
)
async def test_no_value_beside_those_of_an_enum(square: Square, id: str, field: str, fields: Any) -> None:
    """Also where the document has a string: https://github.com/square/connect-ruby-sdk/issues/85."""
    sent = {"source_id": "cnon:card-nonce-ok", "amount_money": usd(100), **fields}
    asked: Any = {"body": sent} if id == "CreatePayment" else {"query": fields}
    with pytest.raises(BadRequestError) as caught:
        await square.call(id, **asked)
    (detail,) = caught.value.details
    assert (detail.code, detail.field) == ("INVALID_ENUM_VALUE", field)


@pytest.mark.parametrize("version", ["2025", "2026-9-16", "2026-09", "latest", "2026-99-99"])
async def test_a_version_is_a_date(sandbox: Sandbox, version: str) -> None:
    """A date without types is served as the default version, since the sandbox does not know all of them."""
    headers = {"Authorization": f"Bearer {sandbox.square.access_token}", "Square-Version": version}
    status, body, _ = await fetch("GET", f"{sandbox.square.base_url}/v2/locations", headers=headers)
    assert status == 400
    (error,) = json.loads(body)["errors"]
    assert (error["category"], error["code"]) == ("INVALID_REQUEST_ERROR", "INVALID_SQUARE_VERSION_FORMAT")
    assert "field" not in error
    assert [violation.kind for violation in sandbox.violations] == ["version"]
    headers["Square-Version"] = "2024-01-18"
    status, _, answered = await fetch("GET", f"{sandbox.square.base_url}/v2/locations", headers=headers)
    assert (status, answered["square-version"]) == (200, sandbox.square.version)


async def test_a_refusal_lists_the_values(square: Square) -> None:
    tax: Any = {"type": "TAX", "id": "#tax", "tax_data": {"name": "VAT", "inclusion_type": "ADDED"}}
    with pytest.raises(BadRequestError, match=r"The field is not ADDITIVE or INCLUSIVE\.") as caught:
        await square.catalog.object.upsert(object=tax)
    assert caught.value.code == "INVALID_ENUM_VALUE"
