"""The rules that tell the variants of a union apart."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.types import ANY, STRING, Const, Literals, Ref
from aiomerchant_generator.write.unions import rule


def field(wire: str, type_: Any = STRING, *, required: bool = True, nullable: bool = False) -> Field:
    return Field(wire, wire, type_, required, nullable)


def api(**schemas: list[Field]) -> Api:
    made = {key: Schema(key, key, key.lower(), tuple(fields)) for key, fields in schemas.items()}
    return Api("polar", "1", {}, {}, made, [], {}, {}, [])


class Tag(NamedTuple):
    """Stands for the class of this name in the code of a rule, and so does `Has`."""

    path: tuple[str, ...]
    members: dict[Any, Any]
    otherwise: Any = None


class Has(NamedTuple):
    keys: tuple[tuple[str, ...], ...]
    then: Any
    otherwise: Any = None
    nullable: bool = False


def rule_of(api: Api, *keys: str) -> Any:
    code = repr(rule(api, [api.schemas[key] for key in keys]))
    return eval(code, {"Tag": Tag, "Has": Has})


def test_a_constant_in_each_variant_is_the_tag() -> None:
    """A value that no variant has leads to no variant."""
    made = api(A=[field("kind", Const("a"))], B=[field("kind", Const("b"))])
    assert rule_of(made, "A", "B") == Tag(("kind",), {"a": "A", "b": "B"})


def test_a_variant_with_an_open_value_takes_the_rest() -> None:
    """The narrower variant is asked for by its value, the wider one is what remains."""
    made = api(Card=[field("method", Const("card"))], Generic=[field("method")])
    assert rule_of(made, "Generic", "Card") == Tag(("method",), {"card": "Card"}, "Generic")


def test_a_tag_that_every_variant_has_comes_before_one_that_parts_more_of_them() -> None:
    """An unknown system event is no user event, though user events have any name."""
    made = api(
        First=[field("source", Const("system")), field("name", Const("first"))],
        Second=[field("source", Const("system")), field("name", Const("second"))],
        User=[field("source", Const("user")), field("name")],
    )
    found = rule_of(made, "First", "Second", "User")
    assert found.path == ("source",)
    assert found.members["user"] == "User"
    assert found.members["system"] == Tag(("name",), {"first": "First", "second": "Second"})


def test_a_tag_may_stand_one_level_down() -> None:
    """`benefit.type` tells the grants apart where they have no tag of their own."""
    made = api(
        X=[field("type", Const("x"))],
        Y=[field("type", Const("y"))],
        GrantX=[field("benefit", Ref("X"))],
        GrantY=[field("benefit", Ref("Y"))],
    )
    assert rule_of(made, "GrantX", "GrantY") == Tag(("benefit", "type"), {"x": "GrantX", "y": "GrantY"})


def test_the_variant_with_more_required_keys_is_asked_for_first() -> None:
    """Of two variants that fit, the narrower one is meant."""
    made = api(Once=[field("amount")], Repeating=[field("amount"), field("months")])
    assert rule_of(made, "Once", "Repeating") == Has((("months",),), "Repeating", "Once")


def test_the_last_variant_proves_itself_by_a_key() -> None:
    """A discount of a new kind is not the one that is left over."""
    made = api(Fixed=[field("id"), field("amount")], Percentage=[field("id"), field("basis_points")])
    assert rule_of(made, "Fixed", "Percentage") == Has(
        (("amount",),), "Fixed", Has((("basis_points",),), "Percentage", None)
    )


def test_without_their_tags_optional_variants_are_told_by_keys() -> None:
    """A request may leave out what the document gives a default."""
    made = api(
        Fixed=[field("type", Const("fixed"), required=False), field("amount")],
        Percentage=[field("type", Const("percentage"), required=False), field("points")],
    )
    assert rule_of(made, "Fixed", "Percentage").members[None] == Has(
        (("amount",),), "Fixed", Has((("points",),), "Percentage", None)
    )


def test_a_key_that_may_be_null_counts_when_it_is_null() -> None:
    """`seats: null` is a seat update, as `seats: 1` is."""
    made = api(Seats=[field("seats", nullable=True)], Empty=[])
    assert rule_of(made, "Seats", "Empty") == Has((("seats",),), "Seats", "Empty", nullable=True)


def test_what_fits_all_variants_is_the_first() -> None:
    """`sub` and `name` alone are a user: the document names it first."""
    made = api(
        User=[field("sub"), field("name", required=False), field("email", required=False)],
        Organization=[field("sub"), field("name", required=False)],
    )
    assert rule_of(made, "User", "Organization") == Has((), "User", "Organization")


def test_a_default_says_the_tag_where_it_is_left_out() -> None:
    """The one variant that need not say its tag is meant when nobody does."""
    made = api(
        Individual=[field("type", Const("individual"), required=False)], Team=[field("type", Const("team"))]
    )
    assert rule_of(made, "Individual", "Team").members[None] == "Individual"


@pytest.mark.parametrize("values", [("day", "month"), ("day",)])
def test_an_enum_is_a_tag_of_several_values(values: tuple[str, ...]) -> None:
    """Each value of an enum leads to its variant."""
    made = api(Recurring=[field("interval", Literals(values))], Once=[field("amount", ANY)])
    assert rule_of(made, "Recurring", "Once") == Tag(
        ("interval",), dict.fromkeys(values, "Recurring"), "Once"
    )
