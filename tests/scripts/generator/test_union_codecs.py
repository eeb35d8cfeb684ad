"""Codecs of unions as they are written: of members that fit an object, one that fits it wholly."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from aiomerchant_core import Model
from aiomerchant_core.codec import SCALARS, Decode, Mismatch, Report, decoder, model_decoder, names_of
from aiomerchant_generator.disk import write_package
from aiomerchant_generator.read.parse import parse
from api_package.emit import emit

from .test_parse import NAMES, document
from tests.support.small import ref

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
_numbers = itertools.count()


def model(*optional: str, **properties: Any) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def union(*names: str) -> dict[str, Any]:
    return {"anyOf": [ref(name) for name in names]}


class Codec:
    """The codec of `Thing` in a package that was written for a test."""

    def __init__(self, package: str) -> None:
        self._names = names_of(f"{package}.polar")
        self._hook = cache(self._made)
        #: How often an object may be decoded.
        self.most = 10_000

    def _made(self, type_: Any) -> Decode:
        if not (isinstance(type_, type) and issubclass(type_, Model)):
            return SCALARS[type_] if type_ in SCALARS else decoder(type_, self._hook)
        decode = model_decoder(type_, self._hook)

        def counted(*arguments: Any) -> Any:
            self.most -= 1
            assert self.most >= 0
            return decode(*arguments)

        return counted

    @property
    def _decode(self) -> Decode:
        return self._hook(self._names.type("Thing"))

    def decode(self, value: Any, *, strict: bool = False) -> tuple[Any, dict[tuple[str, str], int]]:
        report = Report(strict=strict)
        return self._decode(value, report), report.found

    def member(self, value: Any) -> str:
        """What an object is decoded as: the same strictly, and without a mismatch."""
        decoded, found = self.decode(value)
        assert found == {}
        for report in (Report(strict=True), None):  # another converter has no report
            assert self._decode(value, report) == decoded
        return type(decoded).__name__


Write = Callable[..., Codec]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Write a package from schemas, and import it."""
    before = {*sys.modules}

    def written(**schemas: Any) -> Codec:
        package = f"made_{next(_numbers)}"
        api = parse("polar", "1", document(schemas), NAMES)
        # Without the formatter, models would import each other in a circle.
        write_package(tmp_path / package, emit([(api, {})]))
        return Codec(package)

    monkeypatch.syspath_prepend(tmp_path)
    yield written
    for name in {*sys.modules} - before:
        if name.startswith("made_"):
            del sys.modules[name]


CARD = model(method={"const": "card", "type": "string"}, last4=STRING)
GENERIC = model(method=STRING, id=STRING)


def test_a_member_of_another_tag_value_is_no_other(write: Write) -> None:
    """Of a card, which any method may be, the generic one is the other; what is no card is never one."""
    codec = write(Thing=union("Card", "Generic"), Card=CARD, Generic=GENERIC)
    assert codec.member({"method": "card", "last4": "4242"}) == "Card"
    assert codec.member({"method": "card", "last4": "4242", "id": "1"}) == "Card"
    assert codec.member({"method": "card", "id": "1"}) == "Generic"
    assert codec.member({"method": "cash", "id": "1"}) == "Generic"
    decoded, found = codec.decode({"method": "cash", "last4": "4242"})
    assert (type(decoded).__name__, found) == ("Generic", {("id", "string"): 1})


def test_where_none_fits_wholly_the_rule_stands(write: Write) -> None:
    """With its mismatches, none of which is one of another member."""
    codec = write(Thing=union("Card", "Generic"), Card=CARD, Generic=GENERIC)
    decoded, found = codec.decode({"method": "card", "last4": 4242, "id": 1})
    assert type(decoded).__name__ == "Card"
    assert (decoded.last4, found) == (4242, {("last4", "string"): 1})
    with pytest.raises(Mismatch) as caught:
        codec.decode({"method": "card", "last4": 4242, "id": 1}, strict=True)
    assert (caught.value.path, caught.value.expected) == ("last4", "string")


def test_an_object_of_no_member_is_unknown(write: Write) -> None:
    """A tag that nobody knows is that of a new member."""
    other = model(method={"const": "cash", "type": "string"}, id=STRING)
    codec = write(Thing=union("Card", "Cash"), Card=CARD, Cash=other)
    assert codec.member({"method": "card", "last4": "4242"}) == "Card"
    assert codec.member({"method": "cash", "id": "1"}) == "Cash"
    assert codec.member({"method": "wire", "id": "1"}) == "Unknown"


@pytest.mark.parametrize("anything", [{}, ref("Anything")])
def test_a_member_of_any_value_takes_all(write: Write, anything: dict[str, Any]) -> None:
    """No rule tells it from the others, and what it is decoded as says no less."""
    members = {"anyOf": [anything, ref("Cat"), {"type": "boolean"}]}
    codec = write(
        Thing=model("it", "them", it=members, them={"type": "array", "items": members}),
        Cat=model(meow=STRING),
        Anything={},
    )
    given = [{"meow": "m"}, True, 1.5, "text", [None]]
    for value in given:
        thing, found = codec.decode({"it": value, "them": given}, strict=True)
        assert (thing.it, thing.them, found) == (value, given, {})
        assert thing.to_dict() == {"it": value, "them": given}


def test_a_constant_beside_a_boolean_is_a_boolean(write: Write) -> None:
    codec = write(Thing=model(it={"anyOf": [{"const": True}, {"type": "boolean"}]}))
    assert [codec.decode({"it": value}, strict=True)[0].it for value in (True, False)] == [True, False]
    assert codec.decode({"it": "yes"})[1] == {("it", "boolean"): 1}


def test_members_told_by_keys_are_all_tried(write: Write) -> None:
    """The one with more keys is meant where they are there, but not where they are something else."""
    codec = write(
        Thing=union("Once", "Repeating"),
        Once=model(amount=INTEGER),
        Repeating=model(amount=INTEGER, months=INTEGER),
    )
    assert codec.member({"amount": 1}) == "Once"
    assert codec.member({"amount": 1, "months": 2}) == "Repeating"
    assert codec.member({"amount": 1, "months": "none"}) == "Once"


def test_members_that_nothing_tells_apart_are_tried(write: Write) -> None:
    """The first is meant; one whose keys the first has as well may be the only one that fits."""
    codec = write(
        Thing=union("User", "Team"),
        User=model("email", sub=STRING, email=STRING),
        Team=model(sub=STRING),
    )
    assert codec.member({"sub": "1"}) == "User"
    assert codec.member({"sub": "1", "email": ["a@example.com"]}) == "Team"


def test_a_tag_that_is_left_out_excludes_nothing(write: Write) -> None:
    """Servers leave out what has a default."""
    codec = write(
        Thing=union("Card", "Generic"),
        Card=model("method", method={"const": "card", "type": "string"}, last4=STRING),
        Generic=GENERIC,
    )
    assert codec.member({"last4": "4242"}) == "Card"


@pytest.mark.parametrize("tag", ["a", "b"])
def test_a_sibling_says_which_member_it_is(write: Write, tag: str) -> None:
    """What stands beside an object is a tag like one in it: a member of another one is no other."""
    discriminator = {"property": ["kind"], "mapping": {"a": ref("A")["$ref"], "b": ref("B")["$ref"]}}
    codec = write(
        Thing=model(kind=STRING, inner={**union("A", "B"), "x-sibling-discriminator": discriminator}),
        A=model(id=INTEGER),
        B=model(id=STRING),
    )
    decoded, found = codec.decode({"kind": tag, "inner": {"id": 1}})
    assert type(decoded.inner).__name__ == tag.upper()
    assert found == ({} if tag == "a" else {("inner.id", "string"): 1})


def test_the_mismatches_around_a_union_are_kept(write: Write) -> None:
    """Those before it and after it, and those of other items of a list."""
    codec = write(
        Thing=model(first=STRING, items={"type": "array", "items": union("Card", "Generic")}, last=STRING),
        Card=CARD,
        Generic=GENERIC,
    )
    card, generic, wrong = (
        {"method": "card", "last4": "4242"},
        {"method": "card", "id": "1"},
        {"method": "card"},
    )
    decoded, found = codec.decode({"first": 1, "items": [card, generic, wrong, wrong], "last": 2})
    assert [type(item).__name__ for item in decoded.items] == ["Card", "Generic", "Card", "Card"]
    assert found == {("first", "string"): 1, ("items[].last4", "string"): 2, ("last", "string"): 1}


#: Two members that both hold the union again: each level is met as often as the members around it are tried.
NESTED: dict[str, Any] = {
    "Thing": union("Left", "Right"),
    "Left": model("inner", side={"const": "left", "type": "string"}, inner=union("Left", "Right"), z=INTEGER),
    "Right": model("inner", side=STRING, inner=union("Left", "Right")),
}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("bottom", [{"side": "right"}, {"side": 1}])
def test_a_union_in_itself_takes_no_exponential_time(write: Write, strict: bool, bottom: Any) -> None:
    """Whether each level is another member than the rule chooses, or none fits at all."""
    codec, depth = write(**NESTED), 60
    fits = bottom["side"] == "right"
    value: Any = bottom
    for _ in range(depth):
        value = {"side": "left", "inner": value}
    codec.most = 2 * depth**2
    if strict and not fits:
        with pytest.raises(Mismatch, match=r"inner\.side"):
            codec.decode(value, strict=True)
    else:
        decoded, found = codec.decode(value, strict=strict)
        kinds = []
        while decoded is not None:
            kinds.append(type(decoded).__name__)
            decoded = decoded.inner
        assert set(kinds) == {"Right"} if fits else set(kinds) == {"Left", "Right"}
        assert (not found) == fits
