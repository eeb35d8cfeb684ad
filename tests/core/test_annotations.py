"""The annotations of models, as those find them who ask Python, attrs or a converter of cattrs for types."""

from __future__ import annotations

import copy
import inspect
import subprocess
import sys
import typing
from datetime import UTC, datetime
from importlib import import_module
from typing import Any
from uuid import UUID

import attrs
import cattrs
import pytest
from cattrs.preconf.json import make_converter

from aiomerchant import polar, square
from aiomerchant_core import Model, model
from aiomerchant_core.deferred import own_fields


def held(type_: Any) -> list[Any]:
    """A type, and all types in it."""
    return [type_, *(one for part in typing.get_args(type_) for one in held(part))]


@pytest.mark.parametrize("package", ["polar", "polar_v2027_01", "square"])
def test_the_types_of_all_fields_are_found(package: str) -> None:
    """They are classes, generic types and constants: no text, and no name that is not known."""
    models = import_module(f"aiomerchant_api.{package}.models")
    kinds = [kind for name in models.MODULES if attrs.has(kind := getattr(models, name))]
    assert len(kinds) > 300
    for kind in kinds:
        hints = typing.get_type_hints(kind)
        assert hints.keys() == {one.name for one in attrs.fields(kind)}
        for name, type_ in hints.items():
            assert not isinstance(type_, str), (kind, name)
            kinds_in_it = [one for one in held(type_) if typing.get_origin(one) is not typing.Literal]
            assert not any(isinstance(one, typing.ForwardRef) for one in kinds_in_it), (kind, name)


def test_what_annotations_say() -> None:
    hints = typing.get_type_hints(square.models.Payment)
    assert hints["created_at"] == datetime | None
    assert hints["amount_money"] == square.models.Money | None
    assert hints["processing_fee"] == list[square.models.ProcessingFee] | None
    assert typing.get_type_hints(polar.models.ProductPriceFixed)["id"] is UUID
    own = inspect.get_annotations(square.models.Payment, eval_str=True)
    assert hints == {**typing.get_type_hints(Model), **own}


def test_a_name_with_an_underscore() -> None:
    """The generator writes it where the class has a field with the name of the type."""
    kind = square.models.LaborScheduledShiftCreatedEventObject
    assert square.models.ScheduledShift in held(typing.get_type_hints(kind)["ScheduledShift"])

    @model
    class Shelf(Model):
        list: int
        # Names that no module has: text until somebody reads it.
        books: _list[_UUID]  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]

    assert typing.get_type_hints(Shelf)["books"] == list[UUID]


def test_a_converter_of_one_s_own() -> None:
    payment = square.models.Payment(
        id="1",
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        amount_money=square.models.Money(amount=450, currency="USD"),
    )
    converter = make_converter(omit_if_default=True)
    plain = converter.unstructure(payment)
    assert plain == {
        "id": "1",
        "created_at": "2026-01-02T00:00:00+00:00",
        "amount_money": {"amount": 450, "currency": "USD"},
    }
    assert converter.structure(plain, square.models.Payment) == payment
    assert cattrs.Converter().unstructure(payment)["amount_money"]["amount"] == 450


@model
class Box(Model):
    """A model whose annotations are not read yet."""

    height: int
    crate: Box | None = None


def box() -> Any:
    """Such a class."""
    return type(
        "Box", (Model,), {"__annotations__": {"height": "int", "crate": "Box | None"}, "__module__": __name__}
    )


@pytest.mark.parametrize(
    "read",
    [
        dict,
        copy.copy,
        copy.deepcopy,
        lambda annotations: {**annotations},
        lambda annotations: {} | annotations,
        lambda annotations: annotations | {},
        lambda annotations: annotations.copy(),
        lambda annotations: dict(annotations.items()),
        lambda annotations: dict(zip(annotations, annotations.values(), strict=True)),
        lambda annotations: {name: annotations[name] for name in annotations},
        lambda annotations: {name: annotations.get(name) for name in annotations},
    ],
)
def test_whoever_reads_them_finds_types(read: Any) -> None:
    kind: Any = model(box())
    expected = {"height": int, "crate": Box | None}
    assert read(kind.__annotations__) == expected
    assert kind.__annotations__ == expected
    assert not kind.__annotations__ != expected  # noqa: SIM202  # the other operator
    assert repr(kind.__annotations__) == repr(expected)


def test_others_write_annotations() -> None:
    """Sphinx puts a dict of its own in place of a class's, and types of it stay what they are."""
    kind: Any = model(box())
    kind.__annotations__["height"] = float
    assert kind.__annotations__ == {"height": float, "crate": Box | None}
    kind.__annotations__ = {"height": "the height"}
    assert [(name, text) for name, text, _, _ in own_fields(kind)] == [
        ("height", "int"),
        ("crate", "Box | None"),
    ]
    assert repr(kind(height=1, crate=None)) == "Box(height=1)"


def test_a_name_that_nobody_knows() -> None:
    """The others are types; the asker may know it."""

    @model
    class Lid(Model):
        # A name that no module has, which is the point.
        colour: Colour  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable]
        width: int

    assert Lid.__annotations__ == {"colour": "Colour", "width": int}
    with pytest.raises(NameError, match="Colour"):
        typing.get_type_hints(Lid)
    assert typing.get_type_hints(Lid, localns={"Colour": str})["colour"] is str


def test_types_are_imported_for_those_who_ask() -> None:
    """An answer asks for none, and is read the same after somebody else did."""
    program = """
import sys, attrs
from aiomerchant import square
text = '{"payment": {"id": "1", "created_at": "2026-01-02T00:00:00Z"}}'
print(square.decode(text, square.models.GetPaymentResponse))
print("aiomerchant_core.annotations" in sys.modules, "aiomerchant_api.square.models.card" in sys.modules)
print(attrs.fields(attrs.resolve_types(square.models.CreateCustomerResponse)).customer.type)
print(attrs.fields(attrs.resolve_types(square.models.Customer)).id.type)
text = '{"customer": {"id": "1", "created_at": "2026-01-02T00:00:00Z"}}'
print(square.decode(text, square.models.CreateCustomerResponse))
"""
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    created = "created_at=datetime.datetime(2026, 1, 2, 0, 0, tzinfo=datetime.timezone.utc)"
    assert ran.stdout.splitlines() == [
        f"GetPaymentResponse(payment=Payment(id='1', {created}))",
        "False False",
        "aiomerchant_api.square.models.customer.Customer | None",
        "<class 'str'>",
        f"CreateCustomerResponse(customer=Customer(id='1', {created}))",
    ]
