"""Codecs that are derived from the classes of models: their source, and what encoders refuse."""

from __future__ import annotations

import traceback
from contextlib import suppress
from typing import Any

import pytest

from aiomerchant import ConfigurationError, ResponseError, square
from aiomerchant.request.json import loads
from aiomerchant.square.models import Address, Order, OrderLineItem


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
