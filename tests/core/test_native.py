"""Text that native code reads as structs gives what decoders give of parsed values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from aiomerchant import ResponseError, extra_fields
from aiomerchant.request.json import NATIVE
from aiomerchant.square import models
from aiomerchant_core import Model
from aiomerchant_core.codec import (
    SCALARS,
    Report,
    Structs,
    TextDecoder,
    decoder,
    model_decoder,
    plain,
)
from aiomerchant_core.codec.types import ModelOf, package_of

from tests.support.apis import APIS, Api
from tests.support.instances import component

#: What takes the place of a field's value: what other types have, and texts that are nearly one.
OTHER_VALUES: list[Any] = [
    None,
    True,
    7,
    2**70,
    7.0,
    1.5,
    "text",
    [],
    ["text"],
    {},
    {"key": 1.5},
    {"key": [1]},
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.1234567Z",
    "2026-01-02T03:04:05.123456+02:00",
    "2026-01-02t03:04:05z",
    "2026-01-02T03:04:05+0200",
    "2026-01-02T03:04:05.12+0200",
    "2026-01-02T03:04:05",
    "2026-01-02",
    "2026-01-02T03:04:60Z",
    "2026-01-02T24:00:00Z",
    "2026-01-02T24:00:00.000000Z",
    "2026-W01-5T03:04:05.123456Z",
    "d47f8b0e-32a1-4c5e-8f60-9e7ab1c2d3e4",
    "D47F8B0E-32A1-4C5E-8F60-9E7AB1C2D3E4",
    "d47f8b0e32a14c5e8f609e7ab1c2d3e4",
]


class All(frozenset[Any]):
    """The models that arrived, where they are all of them."""

    def __contains__(self, type_: object) -> bool:
        return True


@cache
def hook(type_: Any) -> Any:
    if isinstance(type_, type) and issubclass(type_, Model):
        return model_decoder(type_, hook)
    return SCALARS[type_] if type_ in SCALARS else decoder(type_, hook)


def text_decoder(kind: type[Model], structs: Structs) -> TextDecoder:
    """A decoder that has structs from the first text on."""
    return TextDecoder(ModelOf(package_of(kind), kind.__name__), structs, after=0)


def outcome(decode: Any, value: Any) -> Any:
    """What a decoder makes of a value: with its JSON, as 1 equals 1.0 and True, and with its report."""
    report = Report()
    decoded = decode(value, report)
    return decoded, json.dumps(plain(decoded), sort_keys=True), list(report.by_path())


def text(value: Any) -> bytes:
    return json.dumps(value).encode()


def models_of(api: Api) -> Iterator[tuple[str, Any]]:
    """The models of an API by their key in the document; of a dated version, its own."""
    for key in sorted(api.document["components"]["schemas"].keys() & api.schemas.keys()):
        kind = getattr(api.values.models, api.schemas[key])
        if isinstance(kind, type) and package_of(kind) == api.package:
            yield key, kind


def changed(value: Any, random: Random) -> Any:
    """A value with another one, an unknown field or none in one place, at any depth."""
    if isinstance(value, list) and value and random.random() < 0.9:
        index = random.randrange(len(value))
        return [*value[:index], changed(value[index], random), *value[index + 1 :]]
    if not isinstance(value, dict) or not value or random.random() < 0.1:
        return random.choice(OTHER_VALUES)
    name = random.choice(sorted(value))
    match random.randrange(5):
        case 0:
            return {**value, "added later": random.choice(OTHER_VALUES)}
        case 1:
            return {key: item for key, item in value.items() if key != name}
    return {**value, name: changed(value[name], random)}


def unparsed(text: bytes, report: Report) -> Any:
    raise AssertionError("the text is parsed, although it fits its structs")


@pytest.mark.parametrize("api", APIS, ids=str)
def test_both_ways_give_the_same(api: Api) -> None:
    """Of all models: instances that fit their structs, and instances with something wrong anywhere."""
    random = Random(7)
    structs = Structs(NATIVE, hook, All())
    alone = Structs(NATIVE._replace(parse=unparsed), hook, All())
    for key, kind in models_of(api):
        decode, strict = text_decoder(kind, structs), text_decoder(kind, alone)
        for full in (api.made.full(component(key)), api.made.minimal(component(key))):
            assert outcome(strict, text(full)) == outcome(hook(kind), full), key
            for _ in range(2):
                value = changed(full, random)
                assert outcome(decode, text(value)) == outcome(hook(kind), value), (key, value)


@pytest.mark.parametrize(
    ("provider", "model"),
    [("polar", "Order"), ("square", "Payment"), ("square", "OrderLineItem")],
)
def test_whatever_stands_in_a_field(provider: str, model: str) -> None:
    api = Api(provider)
    kind = getattr(api.values.models, model)
    full = api.made.full(component(model))
    decode = text_decoder(kind, Structs(NATIVE, hook, All()))
    values: list[Any] = [full, {**full, "added later": 1}, {}, [], None, 7]
    for name in full:
        values.append({key: value for key, value in full.items() if key != name})
        values += [{**full, name: other} for other in OTHER_VALUES]
    for value in values:
        decode._most_skipped = 0  # each is to be tried
        assert outcome(decode, text(value)) == outcome(hook(kind), value), value


class Parsed:
    """Counts the texts that are parsed."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, text: bytes, report: Report) -> Any:
        self.count += 1
        return NATIVE.parse(text, report)


def test_unknown_fields_are_in_the_records_of_all_texts_after_the_first() -> None:
    """A server that adds a field makes nothing slower but the first text of each type."""
    parsed = Parsed()
    structs = Structs(NATIVE._replace(parse=parsed), hook, All())
    one, several = (
        text_decoder(kind, structs) for kind in (models.GetPaymentResponse, models.ListPaymentsResponse)
    )
    one(text({"payment": {"id": "P0"}}), Report())
    several(text({"payments": [{"id": "P0"}] * 100}), Report())
    payment = {"id": "P1", "amount_money": {"amount": 1, "currency": "EUR", "added": [1]}, "added": None}
    for decode, value in ((one, {"payment": payment}), (several, {"payments": [payment, {"id": "P2"}]})):
        before = parsed.count
        for _ in range(3):
            decoded = decode(text(value), Report())
            payments = getattr(decoded, "payments", None) or [decoded.payment]
            assert extra_fields(payments[0]) == {"added": None}
            assert extra_fields(payments[0].amount_money) == {"added": [1]}
            assert all(extra_fields(payment) == {} for payment in payments[1:])
        assert parsed.count == before + 1


def test_unknown_fields_of_models_in_a_mapping_are_in_their_structs() -> None:
    parsed = Parsed()
    decode = text_decoder(
        models.BulkRetrieveCustomersResponse, Structs(NATIVE._replace(parse=parsed), hook, All())
    )
    value = {"responses": {"C1": {"customer": {"id": "C1", "added": 1}}, "C2": {"added": 2}}}
    for _ in range(3):
        responses = decode(text(value), Report()).responses
        assert extra_fields(responses["C1"].customer) == {"added": 1}
        assert extra_fields(responses["C2"]) == {"added": 2}
    assert parsed.count == 1


@pytest.mark.parametrize(
    "name", ['a"b', "a\\b", "a\nb", "\0", "\ud800", "", "é", "self", "unknown_0", "x" * 9_999]
)
def test_an_unknown_field_has_any_name(name: str) -> None:
    """Also one that a struct cannot have, or that would take much memory."""
    structs = Structs(NATIVE, hook, All())
    decode = text_decoder(models.Money, structs)
    for number in range(5):
        decode._most_skipped = 0
        decoded = decode(text({"amount": number, name: 1}), Report())
        assert (decoded.amount, decoded._extra) == (number, {name: 1})
    assert all(len(known) <= 100 for known in structs._unknown[models.Money])


def test_structs_have_few_unknown_fields() -> None:
    """However many names a server makes up, in one object or in each of many."""
    structs = Structs(NATIVE, hook, All())
    decode = text_decoder(models.ListPaymentsResponse, structs)
    for added in range(1, 4):
        payments = [{f"{index}_{number}": 1 for number in range(added)} for index in range(100)]
        for _ in range(2):
            decode._most_skipped = 0
            decoded = decode(text({"payments": payments}), Report())
            assert [payment._extra for payment in decoded.payments] == payments
    assert len(structs._unknown[models.Payment]) == 16


def test_a_model_with_a_name_that_native_code_does_not_read_has_no_structs() -> None:
    """Such as one with a quote, in the document of an application's own package."""

    def struct(name: str, fields: Any) -> Any:
        if name == "Money":
            raise ValueError
        return NATIVE.struct(name, fields)

    parsed = Parsed()
    structs = Structs(NATIVE._replace(parse=parsed, struct=struct), hook, All())
    payment = {"id": "P1", "amount_money": {"amount": 1, "currency": "EUR"}}
    decode = text_decoder(models.Payment, structs)
    assert outcome(decode, text(payment)) == outcome(hook(models.Payment), payment)
    assert parsed.count == 0


def test_a_signal_handler_decodes_while_structs_are_built() -> None:
    """In the same thread, so that it cannot wait."""
    value = {"payment": {"amount_money": {"amount": 1, "added": 2}}}
    decodes: list[Any] = []

    def struct(name: str, fields: Any) -> Any:
        if decodes:
            decode = decodes.pop()
            assert outcome(decode, text(value)) == outcome(hook(models.GetPaymentResponse), value)
        return NATIVE.struct(name, fields)

    structs = Structs(NATIVE._replace(struct=struct), hook, All())
    decode, interrupting = (text_decoder(models.GetPaymentResponse, structs) for _ in range(2))
    for _ in range(4):
        decodes.append(interrupting)
        assert outcome(decode, text(value)) == outcome(hook(models.GetPaymentResponse), value)


def test_texts_that_never_fit_are_hardly_tried() -> None:
    parsed = Parsed()
    decode = text_decoder(models.Money, Structs(NATIVE._replace(parse=parsed), hook, All()))
    for number in range(2_000):
        assert decode(text({f"added_{number}": 1}), Report())._extra == {f"added_{number}": 1}
    assert parsed.count == 2_000
    assert decode._most_skipped > 500
    # What fits again is read as structs again.
    for _ in range(decode._most_skipped + 10):
        decode(text({"amount": 1}), Report())
    before = parsed.count
    decode(text({"amount": 1}), Report())
    assert parsed.count == before


def test_records_have_the_models_that_arrived() -> None:
    """A model that has not arrived costs no import; when one has, the next look finds it."""
    parsed, arrived = Parsed(), set[Any]()

    @cache
    def noting(type_: Any) -> Any:
        if isinstance(type_, ModelOf):
            arrived.add(type_)
        if isinstance(type_, type) and issubclass(type_, Model):
            return model_decoder(type_, noting)
        return SCALARS[type_] if type_ in SCALARS else decoder(type_, noting)

    structs = Structs(NATIVE._replace(parse=parsed), noting, arrived)
    decode = text_decoder(models.GetPaymentResponse, structs)
    decode(text({"payment": {}}), Report())
    assert {one.name for one in arrived} == {"GetPaymentResponse", "Payment"}
    for _ in range(100):
        assert decode(text({"payment": {"tip_money": {"amount": 7}}}), Report()).payment.tip_money.amount == 7
    assert {one.name for one in arrived} == {"GetPaymentResponse", "Payment", "Money"}
    assert structs._forms.keys() == {models.GetPaymentResponse, models.Payment, models.Money}
    assert parsed.count == 0


def test_what_does_not_fit_may_be_as_deep_as_the_parser_lets_it() -> None:
    decode = text_decoder(models.Money, Structs(NATIVE, hook, All()))
    for levels in range(100, 3_000, 100):
        deep = b"[" * levels + b"]" * levels
        try:
            NATIVE.parse(deep, Report())
        except ResponseError:
            break
        decode._most_skipped = 0
        assert decode(deep, Report()).__class__ is list
