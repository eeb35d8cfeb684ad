"""Classes of models, which attrs finishes when somebody needs it, and bases with equality, hash and repr."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from aiomerchant import Retry, Timeout
from aiomerchant_core import Event, Model, Operation, Unknown, model
from aiomerchant_core.deferred import own_fields


@model
class Place(Model):
    """A model of its own for each test that finishes it: see `place`."""

    name: str
    zip: str | None = None


def place() -> Any:
    """A class that attrs did not finish."""

    @model
    class Place(Model):
        name: str
        zip: str | None = None

    return Place


def is_finished(kind: Any) -> bool:
    return inspect.isfunction(vars(kind)["__init__"])


@pytest.mark.parametrize(
    "need",
    [
        lambda kind: kind(name="Harbour"),
        attrs.fields,
        attrs.has,
        inspect.signature,
        lambda kind: kind.__init__,
        lambda kind: attrs.define(type("Own", (kind,), {})),
        lambda kind: repr(decoded(kind)),
        lambda kind: decoded(kind) == decoded(kind),
    ],
)
def test_attrs_finishes_a_class_that_is_needed(need: Callable[[Any], object]) -> None:
    kind = place()
    assert [name for name, *_ in own_fields(kind)] == ["name", "zip"]
    assert not is_finished(kind)
    need(kind)
    assert is_finished(kind)
    assert [name for name, *_ in own_fields(kind)] == ["name", "zip"]


def decoded(kind: Any) -> Any:
    """An instance as decoders make it."""
    made = object.__new__(kind)
    made.name, made.zip, made._extra = "Harbour", None, None
    return made


def test_it_is_what_attrs_makes() -> None:
    """The fields with those of the base, the signature, the messages, and how it was made."""
    kind = place()
    like: Any = attrs.define(
        type("Place", (Model,), {"__annotations__": {"name": "str", "zip": "str | None"}, "zip": None}),
        kw_only=True,
        eq=False,
        repr=False,
    )
    assert attrs.fields(kind) == attrs.fields(like)
    assert inspect.signature(kind) == inspect.signature(like)
    assert kind.__slots__ == like.__slots__
    assert kind.__match_args__ == like.__match_args__
    assert ("__attrs_props__" in vars(kind)) is ("__attrs_props__" in vars(like))
    for wrong in ({"nam": "Harbour"}, {}):
        with pytest.raises(TypeError) as expected:
            like(**wrong)
        with pytest.raises(TypeError) as raised:
            place()(**wrong)
        told = str(expected.value).replace(like.__qualname__, kind.__qualname__)
        assert str(raised.value) == told
    made = kind(name="Harbour")
    assert attrs.evolve(made, zip="04-062") == kind(name="Harbour", zip="04-062")
    with pytest.raises(AttributeError):
        made.street = "Quay"


def test_subclasses_of_applications() -> None:
    """By attrs or without it, also one that calls the `__init__` of a model that nobody has called yet."""
    base: Any = place()

    class Plain(base):  # type: ignore[misc]  # a base that is made at run time
        def __init__(self, **values: Any) -> None:
            super().__init__(name="Harbour", **values)

    assert repr(Plain(zip="1")) == "Plain(name='Harbour', zip='1')"
    assert [one.name for one in attrs.fields(Plain)] == ["_extra", "name", "zip"]
    made = attrs.make_class("Made", {"floor": attrs.field(default=0)}, bases=(place(),), kw_only=True)
    assert repr(made(name="Harbour", floor=2)) == "Made(_extra=None, name='Harbour', zip=None, floor=2)"


@model
class Berth(Model):
    """A model that the next test alone finishes, and that pickle finds."""

    name: str
    zip: str | None = None


def test_an_instance_is_pickled_whether_or_not_its_class_is_finished() -> None:
    made = decoded(Berth)
    made._extra = {"mood": "bright"}
    copies = [copy.copy(made), copy.deepcopy(made), *pickled(made)]
    assert not is_finished(Berth)
    assert all(one == made for one in copies)
    assert is_finished(Berth)
    assert all(one == made for one in (copy.copy(made), copy.deepcopy(made), *pickled(made)))


def pickled(made: object) -> Iterator[Any]:
    """What pickle makes of an object by each protocol."""
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        yield pickle.loads(pickle.dumps(made, protocol))


class Shop(Place):
    """A plain subclass, whose attributes are no fields."""

    till: str


class Stall(Place):
    """The same with slots."""

    __slots__ = ("till",)
    till: str


@pytest.mark.parametrize("kind", [Shop, Stall])
def test_copies_of_a_plain_subclass_have_its_attributes(kind: Any) -> None:
    made = kind(name="Harbour", _extra={"mood": "bright"})
    made.till = "open"
    for one in (copy.copy(made), copy.deepcopy(made), *pickled(made)):
        assert type(one) is kind
        assert one == made
        assert one.till == "open"
    evolved = attrs.evolve(made, zip="04-062")
    assert (evolved.name, evolved.zip, hasattr(evolved, "till")) == ("Harbour", "04-062", False)


def test_a_model_that_holds_itself_is_shown_and_copied() -> None:
    """As attrs does it."""
    made = place()(name="Harbour")
    made.zip = made
    assert repr(made) == repr(copy.deepcopy(made)) == "Place(name='Harbour', zip=...)"
    made.zip = "04-062"
    assert repr([made, made]) == "[Place(name='Harbour', zip='04-062'), Place(name='Harbour', zip='04-062')]"


def test_an_answer_finishes_no_class() -> None:
    """Most programs need nothing of attrs in the models that arrive."""
    program = """
import inspect
from aiomerchant import square
text = '{"payment": {"id": "1", "amount_money": {"amount": 1}}}'
payment = square.decode(text, square.models.GetPaymentResponse)
print(payment.payment.amount_money.amount)
kinds = (square.models.GetPaymentResponse, square.models.Payment, square.models.Money)
print([kind.__name__ for kind in kinds if inspect.isfunction(vars(kind)["__init__"])])
print(payment.payment)
print([kind.__name__ for kind in kinds if inspect.isfunction(vars(kind)["__init__"])])
"""
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert ran.stdout.splitlines() == [
        "1",
        "[]",
        "Payment(id='1', amount_money=Money(amount=1))",
        "['Payment', 'Money']",
    ]


def test_records_are_equal_by_their_fields() -> None:
    assert Timeout(attempt=5) == Timeout(attempt=5) != Timeout(attempt=6)
    assert len({Timeout(attempt=5), Timeout(attempt=5), Timeout()}) == 2
    assert Timeout() != Retry()
    assert Timeout().__eq__(Retry()) is NotImplemented
    assert repr(Retry(attempts=2)).startswith("Retry(attempts=2, wait_initial=0.5, ")
    assert Unknown({"a": 1}) == Unknown({"a": 1}) != Unknown({})
    retry: Any = Retry()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        retry.attempts = 2


def test_an_operation_equals_itself_alone() -> None:
    """It is looked up by."""
    one, other = (Operation("a", "a.b", "GET", "/a", provider="polar", returns=None) for _ in "ab")
    assert one == one
    assert one != other
    assert len({one, other}) == 2
    assert repr(one).startswith("Operation(id='a', name='a.b', method='GET', path='/a', provider='polar', ")
    assert attrs.evolve(one, path="/b").path == "/b"


def test_the_delivery_of_an_event_is_no_part_of_it() -> None:
    @model
    class Event1(Event):
        type: str

    assert Event1(type="a", delivery_id="1") == Event1(type="a", delivery_id="2")
