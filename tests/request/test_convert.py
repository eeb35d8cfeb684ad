"""The meaning of values between JSON and Python."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import attrs
import pytest

from aiomerchant import (
    NULL,
    ConfigurationError,
    Mismatch,
    ResponseError,
    Unknown,
    extra_fields,
    polar,
    square,
)
from aiomerchant.request.converter import converter
from aiomerchant.request.json import dumps, loads
from aiomerchant_api.square.operations import OPERATIONS

MONEY = square.models.Money
PAYMENT = square.models.Payment
NAIVE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def mismatches(data: Any, type: Any) -> list[Mismatch]:
    found: list[Mismatch] = []
    square.decode(data, type, on_mismatch=found.append)
    return found


# What may be decoded


@pytest.mark.parametrize(
    ("data", "type", "value"),
    [
        (b'{"amount": 1}', MONEY, MONEY(amount=1)),
        ({"amount": 1}, MONEY, MONEY(amount=1)),
        (b'[{"amount": 1}]', list[MONEY], [MONEY(amount=1)]),
        (b'{"a": {"amount": 1}}', dict[str, MONEY], {"a": MONEY(amount=1)}),
        (b"null", MONEY | None, None),
        (b'"USD"', square.models.Currency, "USD"),
        ("USD", square.models.Currency, "USD"),
        (b'[1, "a", null]', list[int | str | None], [1, "a", None]),
        (b'{"a": [1.5]}', dict[str, Any], {"a": [1.5]}),
        (b'{"a": 1}', dict, {"a": 1}),
        (b"[1]", list, [1]),
        (b'"2026-01-02T03:04:05Z"', datetime, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (b'"1.10"', Decimal, Decimal("1.10")),
        (b"1", Any, 1),
    ],
)
def test_what_json_text_and_parsed_values_become(data: Any, type: Any, value: Any) -> None:
    """Models, unions, enums, lists and mappings of them, and plain JSON types."""
    assert square.decode(data, type, strict=True) == value


def test_text_is_json_where_no_value_is_text() -> None:
    """So what `to_json` of a model gave is read as it is, from a column of a database or a queue."""
    made = MONEY(amount=1, currency="€")
    assert square.decode(made.to_json(), MONEY) == made
    assert square.decode(f"[{made.to_json()}]", list[MONEY]) == [made]
    assert square.decode(f'{{"a": {made.to_json()}}}', dict[str, MONEY]) == {"a": made}
    assert square.decode("{}", dict) == {}
    ada = polar.decode('{"type": "individual", "email": "ada@example.com"}', polar.models.Customer)
    assert isinstance(ada, polar.models.CustomerIndividual)
    for text in ("", "ada", "\ud800"):
        with pytest.raises(ResponseError, match="not valid JSON"):
            square.decode(text, MONEY)


def test_a_type_that_cannot_be_decoded_to_is_the_callers_mistake() -> None:
    """It is named, and nothing is guessed."""

    class Foreign:
        pass

    with pytest.raises(ConfigurationError, match="Foreign"):
        square.decode(b"{}", Foreign)


def test_models_of_another_package_are_not_decoded_to() -> None:
    """Alone, in lists and within a class of the application's; nor is a subclass of a model of this one."""

    @attrs.define
    class Cart:
        total: MONEY

    class Price(polar.models.Address):
        pass

    for kind in (MONEY, list[MONEY], dict[str, MONEY], Cart, Price):
        with pytest.raises(ConfigurationError, match=r"no way to decode to .*(Money|Price)"):
            polar.decode({}, kind)


def test_a_users_own_attrs_class_may_hold_models() -> None:
    """Cattrs puts it together from the hooks of the models."""

    @attrs.define
    class Cart:
        total: MONEY
        parts: list[MONEY]
        by_tax: dict[str, MONEY]
        note: str | None

    one = {"amount": 1}
    cart = square.decode({"total": one, "parts": [one], "by_tax": {"a": one}, "note": None}, Cart)
    money = MONEY(amount=1)
    assert cart == Cart(money, [money], {"a": money}, None)
    assert square.decode([], list[Cart]) == []


def test_models_need_no_cattrs() -> None:
    """Its import takes longer than many a call; it is for types that are neither models nor plain JSON."""
    code = """
import sys
from aiomerchant import square
square.decode(b"[{}, null]", list[square.models.Payment | None])
square.encode_json(square.models.Money(amount=1))
assert "cattrs" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


# Reading


def test_absent_and_null_both_read_as_none() -> None:
    """No sentinel is read that nobody set."""
    assert square.decode({}, MONEY) == square.decode({"amount": None}, MONEY) == MONEY()
    assert square.decode({}, MONEY).amount is None


@pytest.mark.parametrize(
    ("data", "path", "expected"),
    [
        ({"amount_money": {"amount": 10.99}}, "amount_money.amount", "integer"),
        ({"amount_money": {"amount": "10"}}, "amount_money.amount", "integer"),
        ({"amount_money": {"amount": True}}, "amount_money.amount", "integer"),
        ({"amount_money": "oops"}, "amount_money", "Money"),
        ({"refund_ids": {"a": 1}}, "refund_ids", "array"),
        ({"refund_ids": ["a", 1]}, "refund_ids[]", "string"),
        ({"processing_fee": [{"amount_money": []}]}, "processing_fee[].amount_money", "Money"),
        ({"id": None}, "id", "string"),
        ({"created_at": "yesterday"}, "created_at", "date-time"),
        ({"created_at": "2026-01-02T03:04:05"}, "created_at", "date-time"),
        ({"is_offline_payment": "false"}, "is_offline_payment", "boolean"),
    ],
)
def test_what_does_not_fit_is_delivered_and_reported(data: Any, path: str, expected: str) -> None:
    """With its schema path and the promise, never the value; strict decoding raises the same instead."""
    assert mismatches(data, PAYMENT) == [Mismatch(path, expected, 1)]
    assert square.encode(square.decode(data, PAYMENT)) == {
        key: value for key, value in data.items() if value is not None
    }
    with pytest.raises(ResponseError, match=path.replace("[", r"\[").replace("]", r"\]")):
        square.decode(data, PAYMENT, strict=True)


@pytest.mark.parametrize("value", [7, True, ["now"], {"now": 1}])
def test_what_is_no_text_where_a_time_or_a_word_may_stand_is_reported(value: Any) -> None:
    kind = polar.models.SubscriptionUpdateBase
    found: list[Mismatch] = []
    assert polar.decode({"trial_end": value}, kind, on_mismatch=found.append).trial_end == value
    assert found == [Mismatch("trial_end", "string", 1)]


def test_a_missing_required_field_is_none_and_reported() -> None:
    """The rest of the object is delivered."""
    found: list[Mismatch] = []
    decoded = polar.decode({"sub": "1"}, polar.models.ResourceNotFound, on_mismatch=found.append)
    assert decoded.detail is None
    assert {mismatch.path for mismatch in found} == {"error", "detail"}


def test_one_odd_item_does_not_spoil_the_page() -> None:
    """Mismatches at the same schema path are one report with a count."""
    items = [
        {"amount_money": {"amount": 1}},
        {"amount_money": {"amount": "1"}},
        "x",
        {"amount_money": {"amount": 1.5}},
    ]
    found = mismatches(items, list[PAYMENT])
    assert sorted((m.path, m.count) for m in found) == [("[]", 1), ("[].amount_money.amount", 2)]
    assert square.decode(items, list[PAYMENT])[0].amount_money.amount == 1


def test_nothing_is_remembered_between_decodes() -> None:
    """The second answer reports as the first one did."""
    assert mismatches({"id": 1}, PAYMENT) == mismatches({"id": 1}, PAYMENT) != []


@pytest.mark.parametrize("secret", ["sk_live_1234567890"])
def test_no_report_shows_a_value(secret: str) -> None:
    """Neither the error of a strict decode nor what it was raised from."""
    with pytest.raises(ResponseError) as error:
        square.decode({"id": [secret]}, PAYMENT, strict=True)
    assert secret not in str(error.value) + repr(error.value)
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__


def test_unknown_enum_values_are_the_strings_that_were_sent() -> None:
    """A value that came later is no mismatch."""
    assert square.decode({"currency": "ZZZ"}, MONEY, strict=True).currency == "ZZZ"


# Writing


def test_none_leaves_out_and_null_sends_null() -> None:
    """A forgotten value never erases data."""
    assert square.encode(MONEY(amount=None, currency="USD")) == {"currency": "USD"}
    assert square.encode(MONEY(amount=NULL)) == {"amount": None}
    assert square.encode([None, NULL, {"a": NULL}]) == [None, None, {"a": None}]


def test_a_required_nullable_field_is_always_sent() -> None:
    """Its absence would be a mistake, so None is null there."""
    grant = polar.models.SubscriptionUpdateClear(pending_update=None)
    assert polar.encode(grant) == {"pending_update": None}


def test_null_is_falsy_and_one_object() -> None:
    """Through copies and pickles."""
    assert not NULL
    assert copy.copy(NULL) is copy.deepcopy(NULL) is pickle.loads(pickle.dumps(NULL)) is NULL
    assert repr(NULL) == "NULL"


def test_nested_mappings_follow_the_schema() -> None:
    """None in a plain mapping is left out as in a model, floats are refused as in a model."""
    write = converter("aiomerchant_api.square").write
    body = {"source_id": "x", "amount_money": {"amount": 1, "currency": None}, "customer_id": None}
    assert write(OPERATIONS["CreatePayment"], body) == {"source_id": "x", "amount_money": {"amount": 1}}
    with pytest.raises(ConfigurationError, match=r"CreatePayment: amount_money\.amount: a float"):
        write(OPERATIONS["CreatePayment"], {"amount_money": {"amount": 10.99}})


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (MONEY(amount=10.99), "amount: a float"),
        (MONEY(amount=type("Float", (float,), {})(10.99)), "amount: a Float"),
        (MONEY(amount=Decimal("10.99")), "amount: a Decimal"),
        (MONEY(amount=Decimal(10)), "amount: a Decimal"),
        (MONEY(amount=float("nan")), "amount: a float"),
        ({"x": float("nan")}, "NaN"),
        ({"x": Decimal("Infinity")}, "NaN"),
        (PAYMENT(created_at=NAIVE), "created_at: a naive datetime"),
        (PAYMENT(created_at=date(2026, 2, 1)), "created_at: a date was given for a date-time"),
        (
            square.models.Customer(id="C1", birthday=datetime.now(UTC)),
            "birthday: a datetime was given for a date",
        ),
        ({1: 2}, "keys"),
        ({"x": b"bytes"}, "bytes"),
        ({"x": object()}, "object"),
    ],
)
def test_what_has_no_honest_json_is_refused(value: Any, message: str) -> None:
    """By its place and reason."""
    with pytest.raises(ConfigurationError, match=message):
        square.encode(value)


def test_an_integer_with_too_many_digits_for_text_is_refused() -> None:
    """Python limits them, and says so in words of its own."""
    for note in "Tea", "\ud800":
        with pytest.raises(ConfigurationError, match="digits"):
            square.encode_json({"note": note, "amount": 10**5000})


def test_a_decimal_becomes_a_number_where_the_document_has_numbers() -> None:
    """Text would be refused there."""
    meter = polar.models.CustomerMeter
    fields = {field.name: None for field in attrs.fields(meter) if field.name != "_extra"}
    encoded = polar.encode(meter(**{**fields, "balance": Decimal("1.5"), "consumed_units": Decimal(2)}))
    assert (encoded["balance"], encoded["consumed_units"]) == (1.5, 2)


def test_the_tag_of_a_variant_is_sent_though_the_document_makes_it_optional() -> None:
    """Servers tell the variant by it."""
    models = polar.models
    aggregation = models.CountAggregation()
    assert polar.encode(aggregation) == {"func": "count"}
    assert polar.decode({"aggregation": {"func": "count"}}, models.MeterUpdate).aggregation == aggregation


def test_a_discount_of_a_new_kind_is_unknown() -> None:
    """It is none of the kinds that this version knows."""
    discount = {"id": "1", "type": "free_shipping", "duration": "once", "value": 3}
    assert polar.decode(discount, polar.models.Discount) == Unknown(discount)


@pytest.mark.parametrize("text", ["2026-W01-1", "20260102", "2026-02-30"])
def test_what_is_no_rfc_3339_date_stays_text_and_is_reported(text: str) -> None:
    """It would be sent back another way."""
    found: list[Mismatch] = []
    assert square.decode(text, date, on_mismatch=found.append) == text
    assert len(found) == 1


def test_a_float_that_the_server_sent_goes_back() -> None:
    """What a tolerant decode gave can be encoded, though a new float would be refused."""
    decoded = square.decode({"amount": 10.99}, MONEY)
    assert decoded.amount == 10.99
    assert square.encode(copy.deepcopy(decoded)) == {"amount": 10.99}


def test_an_unknown_field_survives_a_change_of_another() -> None:
    """Decode, change one field, encode."""
    payment = square.decode(
        {"id": "1", "amount_money": {"amount": 1, "new": {"a": [1]}}, "newer": 1}, PAYMENT
    )
    payment.note = "changed"
    changed = attrs.evolve(payment, id="2")
    assert extra_fields(changed) == {"newer": 1}
    assert square.encode(changed) == {
        "id": "2",
        "note": "changed",
        "amount_money": {"amount": 1, "new": {"a": [1]}},
        "newer": 1,
    }


# Numbers and times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (
            "2026-01-02T03:04:05.5-05:00",
            datetime(2026, 1, 2, 3, 4, 5, 500_000, timezone(timedelta(hours=-5))),
        ),
        ("2026-01-02t03:04:05z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.123456789Z"),
    ],
)
def test_times_are_aware_and_keep_their_offset(text: str, value: Any) -> None:
    """A time finer than a microsecond stays text, as no datetime could give it back."""
    decoded = square.decode({"created_at": text}, PAYMENT, strict=True).created_at
    assert decoded == value
    assert getattr(decoded, "tzinfo", "text") is not None
    again = square.decode(square.encode(PAYMENT(created_at=decoded)), PAYMENT, strict=True)
    assert again.created_at == value


@pytest.mark.parametrize(
    "text", ["2026-01-02T03:04:05+02.00", "2026-01-02T03:04:05,5Z", "2026-01-02T03:04:05+02:00:30"]
)
def test_what_is_no_rfc_3339_time_stays_text_and_is_reported(text: str) -> None:
    """Though Python takes it for an ISO 8601 time."""
    found: list[Mismatch] = []
    assert square.decode(text, datetime, on_mismatch=found.append) == text
    assert [(one.path, one.expected) for one in found] == [("", "date-time")]


def test_times_are_written_as_rfc_3339() -> None:
    """UTC as Z; an offset of seconds, which RFC 3339 has not, becomes UTC."""
    odd = timezone(timedelta(hours=1, seconds=30))
    assert square.encode(
        [
            datetime(2026, 1, 2, tzinfo=UTC),
            datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))),
            datetime(2026, 1, 2, 1, 0, 30, tzinfo=odd),
            date(2026, 1, 2),
        ]
    ) == ["2026-01-02T00:00:00Z", "2026-01-02T00:00:00+02:00", "2026-01-02T00:00:00Z", "2026-01-02"]


@pytest.mark.parametrize(
    "text", ["0b9b1c9e-8f4f-4f6b-9d0e-2f6f0f5f7a11", "0B9B1C9E-8F4F-4F6B-9D0E-2F6F0F5F7A11"]
)
def test_a_uuid_goes_back_letter_for_letter(text: str) -> None:
    """A spelling that UUID would change stays a string."""
    decoded = polar.decode({"id": text}, polar.models.Order).id
    assert polar.encode(decoded) == text
    assert isinstance(decoded, UUID if text.islower() else str)


@pytest.mark.parametrize("text", ["10.990", "0.000000000001", "1e3", "-0", "NaN", "00.5"])
def test_decimals_keep_their_digits(text: str) -> None:
    """Another spelling of a number stays a string."""
    decoded = polar.decode({"amount": text}, polar.models.CostMetadataOutput).amount
    assert polar.encode(decoded) == text
    assert isinstance(decoded, Decimal) == (text not in ("1e3", "NaN", "00.5"))


def test_a_number_that_may_be_text_is_read_and_sent_as_it_came() -> None:
    """Where the document allows both, neither is turned into the other."""
    for value in (1, 1.5, "1.50"):
        cost = polar.decode({"amount": value, "currency": "usd"}, polar.models.CostMetadataInput, strict=True)
        assert json.dumps(polar.encode(cost)["amount"]) == json.dumps(value)


# The client's reports


def test_json_text_is_parsed_and_written_exactly() -> None:
    """Neither way loses digits."""
    assert loads(b"[9007199254740993, 1e2]") == [9007199254740993, 100.0]
    assert dumps([9007199254740993]) == b"[9007199254740993]"
    with pytest.raises(ConfigurationError, match="surrogate"):
        dumps("\ud800")


def test_a_value_that_holds_itself_is_refused() -> None:
    """A mistake of the caller, found before anything is sent."""
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ConfigurationError, match="holds itself"):
        square.encode(circle)


def test_one_path_is_one_report_whatever_was_expected_there() -> None:
    """Variants of a union may expect different things of a field that they share."""
    events = [
        {"source": "user", "name": "x", "id": 1, "metadata": 1},
        {"source": "system", "name": "meter.credited", "id": 1, "metadata": 1},
    ]
    found: list[Mismatch] = []
    polar.decode(events, list[polar.models.Event], on_mismatch=found.append)
    paths = [mismatch.path for mismatch in found]
    assert len(paths) == len(set(paths))
    (metadata,) = (mismatch for mismatch in found if mismatch.path == "[].metadata")
    assert metadata.count == 2
