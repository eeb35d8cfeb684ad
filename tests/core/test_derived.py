"""Codecs that are derived from the classes of models: their source, and what encoders refuse."""

from __future__ import annotations

import traceback
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from aiomerchant import ConfigurationError, ResponseError, extra_fields, polar, square
from aiomerchant.request.json import loads
from aiomerchant.square.models import Address, Order, OrderLineItem
from aiomerchant_core import Model
from aiomerchant_core.codec import SCALARS, Report, decoder, model_decoder

from tests.support.instances import Instances, component, document


class Broken:
    """A value that fails while it is looked at."""

    @property
    def __class__(self) -> Any:
        raise RuntimeError


def test_tracebacks_show_the_source_of_a_decoder() -> None:
    with pytest.raises(RuntimeError) as caught:
        square.decode({"country": Broken()}, Address)
    shown = "".join(traceback.format_exception(caught.value))
    assert "<decoder of aiomerchant_api.square.models.address.Address>" in shown
    assert "v_country.__class__ is not str" in shown


def test_tracebacks_show_the_source_of_an_encoder() -> None:
    broken: Any = Broken()
    with pytest.raises(RuntimeError) as caught:
        square.encode(Address(country=broken))
    shown = "".join(traceback.format_exception(caught.value))
    assert "<encoder of aiomerchant_api.square.models.address.Address>" in shown
    assert 'sent["country"]' in shown.replace("'", '"')


@pytest.mark.parametrize("items", [b"ab", bytearray(b"ab"), memoryview(b"ab"), [b"ab"]])
def test_bytes_are_no_list_of_models(items: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"line_items.*: a value of type \w+ has no JSON form"):
        square.encode(Order(location_id="L1", line_items=items))


def test_what_is_as_deep_as_json_may_be_goes_back() -> None:
    """The parser has a limit of its own; encoding has none below it."""
    levels, most = 0, 2**15
    while most > 1:
        text = b'{"a":[' * (levels + most) + b"]}" * (levels + most)
        with suppress(ResponseError):
            value = loads(text)
            levels += most
        most //= 2
    assert levels > 100
    value = square.encode(loads(b'{"a":[' * levels + b"]}" * levels))
    for level in range(levels):
        (value,) = value["a"] if level + 1 < levels else [value["a"]]
    assert value == []


def test_an_attribute_decides_over_an_unknown_field_of_its_name() -> None:
    item = OrderLineItem(quantity="1", name="Tea", _extra={"name": "Coffee", "note": None, "color": "red"})
    assert square.encode(item) == {"quantity": "1", "name": "Tea", "color": "red"}


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
    datetime(2026, 1, 2, tzinfo=UTC),
    "2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.1234567Z",
    "2026-01-02T03:04:05.123456+02:00",
    "2026-01-02t03:04:05z",
    "2026-01-02T03:04:05+0200",
    "2026-01-02T03:04:05.12+0200",
    "2026-01-02T03:04:05",
    "2026-01-02T03:04:60Z",
    "2026-01-02T24:00:00Z",
    "d47f8b0e-32a1-4c5e-8f60-9e7ab1c2d3e4",
    "D47F8B0E-32A1-4C5E-8F60-9E7AB1C2D3E4",
    "d47f8b0e32a14c5e8f609e7ab1c2d3e4",
]


@cache
def thorough(type_: Any) -> Any:
    """The decoder of a type without native checks."""
    if isinstance(type_, type) and issubclass(type_, Model):
        return model_decoder(type_, thorough)
    return SCALARS[type_] if type_ in SCALARS else decoder(type_, thorough)


@pytest.mark.parametrize(
    ("provider", "model"),
    [("polar", "Order"), ("polar", "Checkout"), ("square", "Payment"), ("square", "OrderLineItem")],
)
def test_native_checks_change_nothing(provider: str, model: str) -> None:
    """Whatever stands in a field, whether it is there or not: value and mismatches are the same."""
    values: Any = {"polar": polar, "square": square}[provider]
    kind = getattr(values.models, model)
    full = Instances(document(provider)).full(component(model))
    objects = [full, {**full, "added later": 1}, {}]
    for name in full:
        objects.append({key: value for key, value in full.items() if key != name})
        objects += [{**full, name: other} for other in OTHER_VALUES]
    for given in objects:
        report, found = Report(), list[Any]()
        expected = thorough(kind)(given, report)
        decoded = values.decode(given, kind, on_mismatch=found.append)
        assert repr(decoded) == repr(expected), given
        assert extra_fields(decoded) == extra_fields(expected)
        assert [(one.path, one.expected, one.count) for one in found] == list(report.by_path()), given
