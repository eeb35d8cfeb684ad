"""Encoders of models that are derived from their classes: to plain values, and to structs for JSON text."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from threading import Barrier
from types import MappingProxyType
from typing import Any
from uuid import UUID

import msgspec
import pytest

from aiomerchant import ConfigurationError, square
from aiomerchant.request.json import WRITER, dumps
from aiomerchant.square.models import Order, OrderLineItem
from aiomerchant_core import NULL, Model, Unknown
from aiomerchant_core.codec import Undocumented, Unencodable, Writer, encoder, fields_of, struct_encoder
from aiomerchant_core.codec.types import ModelOf

from tests.core.test_codecs import models_of
from tests.support.apis import APIS, Api
from tests.support.instances import component


class Text(str):
    __slots__ = ()


MONEY, LINE = square.models.Money(amount=1), OrderLineItem(quantity="1")

#: What an application may put into a field, whatever its type.
GIVEN_VALUES: list[Any] = [
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
    datetime(2026, 1, 2, tzinfo=UTC),
    "2026-01-02T03:04:05Z",
    NULL,
    float("nan"),
    ["text", 1.5],
    [None],
    {"key": "text"},
    {1: "text"},
    {"key": NULL},
    ("text",),
    Text("text"),
    [Text("text")],
    {Text("key"): Text("text")},
    MappingProxyType({"key": "text"}),
    b"text",
    datetime(2026, 1, 2),  # noqa: DTZ001  # which is refused
    date(2026, 1, 2),
    Decimal("1.5"),
    UUID(int=5),
    Unknown({"key": 1.5}),
    MONEY,
    [MONEY],
    (MONEY, LINE),
    {"key": MONEY},
    {"amount": 1.5},
    [{"amount": 1, "color": "red"}],
]


def encoded(encode: Any, value: Any, *, recorded: bool) -> Any:
    """What an encoder gives or refuses, and what it records."""
    root = Undocumented(optional=False, filled="idempotency_key") if recorded else None
    try:
        sent = repr(sorted(encode(value, root).items()))
    except Unencodable as error:
        sent = f"refused: {error}"
    return sent, root and (root.found.keys(), {path: text for path, (text, _) in root.values.items()})


def written(values: Any, model: Model) -> bytes | str:
    """JSON text, or why there is none."""
    try:
        text: bytes = values.encode_json(model)
    except ConfigurationError as error:
        return str(error)
    return text


def written_of_plain(values: Any, model: Model) -> bytes | str:
    """The same by way of plain values, which `encode_json` goes for the first model of a class."""
    try:
        return dumps(values.encode(model), escaping=True)
    except ConfigurationError as error:
        return str(error)


def encodes_as_a_mapping(api: Api, key: str, kind: Any, others: list[Any]) -> None:
    """Check the derived encoders of a model, to plain values and to records, with any value in any field.

    Those of a mapping's values are not derived: they are called one by one.
    """
    encode, fields = encoder(ModelOf(api.package, kind.__name__)), fields_of(kind)
    full, model = (
        api.values.decode(made(component(key)), kind) for made in (api.made.full, api.made.minimal)
    )
    values = {field.wire: getattr(model, field.attribute) for field in fields}
    for changed in fields:
        before = values[changed.wire]
        for other in (*others, getattr(full, changed.attribute)):
            setattr(model, changed.attribute, other)
            values[changed.wire] = other
            mapping = {
                wire: value for wire, value in values.items() if value is not None or wire == changed.wire
            }
            for recorded in False, True:
                as_instance, as_mapping = (
                    encoded(encode, given, recorded=recorded) for given in (model, mapping)
                )
                assert as_instance == as_mapping, (kind, changed.attribute, other)
            assert written(api.values, model) == written_of_plain(api.values, model)
        setattr(model, changed.attribute, before)
        values[changed.wire] = before


@pytest.mark.parametrize(
    "name", ["Order", "OrderLineItem", "CreatePaymentRequest", "BatchUpsertCatalogObjectsRequest"]
)
def test_an_instance_is_sent_as_the_mapping_of_its_values(name: str) -> None:
    """Whatever stands in a field: what is sent, refused and recorded is the same."""
    (api,) = (api for api in APIS if str(api) == "square")
    encodes_as_a_mapping(api, name, getattr(api.values.models, name), GIVEN_VALUES)


@pytest.mark.slow
@pytest.mark.parametrize("api", APIS, ids=str)
def test_every_instance_is_sent_as_the_mapping_of_its_values(api: Api) -> None:
    """Each with a fourth of the values."""
    for number, (key, kind) in enumerate(models_of(api)):
        if isinstance(kind, type) and issubclass(kind, Model):
            encodes_as_a_mapping(api, key, kind, GIVEN_VALUES[number % 4 :: 4])


class TeaOrder(Order):
    """A model of an application's own."""


#: The classes as an application has them that no type checker reads.
order: Any = Order
tea_order: Any = TeaOrder
line: Any = OrderLineItem

LINE_OF_LATER = line(quantity="1", _extra={"name": "Tea", "note": None, "color": {"red": [1]}})
HELD = [
    order(location_id="L1", line_items=[LINE, LINE_OF_LATER, LINE]),
    order(location_id="L1", line_items=(LINE, {"quantity": "1", "odd": None})),
    order(location_id="L1", line_items=[LINE, None, NULL]),
    order(location_id="L1", line_items=[line(quantity="1", base_price_money=NULL)]),
    order(location_id="L1", line_items=[line(quantity=1.5)]),
    order(location_id="L1", line_items=[order(location_id="L1")]),
    order(location_id="\ud800"),
    order(location_id="L1", version=10**5000),
    tea_order(location_id="L1", line_items=[LINE]),
]


@pytest.mark.parametrize("model", HELD, ids=range(len(HELD)))
def test_json_text_is_the_same_for_the_first_model_of_a_class_and_the_next(model: Any) -> None:
    """Whatever is in the models that it holds."""
    for _ in range(3):
        assert written(square, model) == written_of_plain(square, model)


#: A value for each of the fields that are set one after another.
CHANGES: list[tuple[str, Any]] = [
    ("note", "No sugar"),
    ("base_price_money", MONEY),
    ("uid", "line-1"),
    ("metadata", {"kitchen": "2"}),
    ("applied_taxes", [square.models.OrderLineItemAppliedTax(tax_uid="state-tax")]),
    ("catalog_version", 7),
]


def test_structs_have_the_fields_that_models_of_the_class_have() -> None:
    """Those that one of them had until then, in the order of the document."""
    made: list[list[str]] = []

    def struct(name: str, fields: Any) -> Any:
        if name == "OrderLineItem":
            made.append([field.attribute for field in fields])
        return WRITER.struct(name, fields)

    write = struct_encoder(Writer(struct, WRITER.absent))(Order)
    changed: list[OrderLineItem] = [LINE]
    for name, value in CHANGES:
        changed.append(line(quantity="1", **{name: value}))
        model = Order(location_id="L1", line_items=changed)
        for _ in range(2):
            assert dumps(write(model, None)) == written_of_plain(square, model)
    assert made[-1] == [
        "uid",
        "quantity",
        "note",
        "catalog_version",
        "metadata",
        "applied_taxes",
        "base_price_money",
    ]
    # None has no field, the next ones have the quantity, and each change adds its field.
    assert [len(names) for names in made] == list(range(len(CHANGES) + 2))


def test_threads_write_models_with_different_fields_at_once() -> None:
    """While structs get the fields of another thread's model."""
    models = [line(quantity="1", **{name: value}) for name, value in CHANGES]
    expected = [written_of_plain(square, model) for model in models]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(len(models)) as pool:
            for _ in range(20):
                write, together = struct_encoder(WRITER)(OrderLineItem), Barrier(len(models))

                def texts(model: Any, write: Any = write, together: Barrier = together) -> set[bytes]:
                    together.wait()
                    return {dumps(write(model, None)) for _ in range(50)}

                assert list(pool.map(texts, models)) == [{text} for text in expected]
    finally:
        sys.setswitchinterval(interval)


def test_a_signal_handler_writes_while_structs_get_fields() -> None:
    """In the same thread, so that it cannot wait."""
    interrupting = [line(quantity="1", **{name: value}) for name, value in CHANGES[1:]]

    def struct(name: str, fields: Any) -> Any:
        if fields and interrupting:
            model = interrupting.pop()
            assert dumps(write_of(OrderLineItem)(model, None)) == written_of_plain(square, model)
        return WRITER.struct(name, fields)

    write_of = struct_encoder(Writer(struct, WRITER.absent))
    for model in LINE, line(quantity="1", note="No sugar"), line(quantity="1", uid="line-1"), LINE:
        assert dumps(write_of(OrderLineItem)(model, None)) == written_of_plain(square, model)
    assert not interrupting


def test_what_is_deep_is_written() -> None:
    """Deeper than the functions of Python go by default."""
    value: Any = square.models.CatalogObject(type="ITEM", id="C0")
    square.encode_json(value)
    levels = 400
    for _ in range(levels):
        item = square.models.CatalogItem(variations=[value])
        value = square.models.CatalogObject(type="ITEM", id="C0", item_data=item)
    assert square.encode_json(value).count(b"item_data") == levels


def test_a_model_without_structs_is_written_of_plain_values() -> None:
    """Such as one with a quote in a field's name, from the first instance that has the field."""

    def struct(name: str, fields: Any) -> Any:
        if any(field.attribute == "reference_id" for field in fields):
            raise ValueError
        return WRITER.struct(name, fields)

    write = struct_encoder(Writer(struct, WRITER.absent))(Order)
    for fields in {"location_id": "L1"}, {"location_id": "L1", "reference_id": "R1"}, {"location_id": "L2"}:
        assert msgspec.to_builtins(write(order(**fields), None)) == fields
    assert write(order(location_id="L1"), None) == {"location_id": "L1"}
