"""The sandbox's store: look-ups find what a scan of all records finds, however the records were changed."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from aiomerchant import ConfigurationError, NotFoundError, Polar, Square, UnprocessableEntityError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import ABSENT, Rows, Store, by_field, by_parents

COLOUR = by_field("colour")


def found(rows: Rows, *colours: object) -> list[str]:
    return [record["id"] for record in rows.matching(COLOUR, *colours)]


@pytest.fixture
def rows() -> Rows:
    """A red record, a green one, and one without a colour, whose index is made already."""
    rows = Rows()
    rows["a"] = {"id": "a", "colour": "red"}
    rows["b"] = {"id": "b", "colour": "green"}
    rows["c"] = {"id": "c"}
    assert [found(rows, colour) for colour in ("red", "green", "blue", ABSENT)] == [["a"], ["b"], [], ["c"]]
    return rows


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows["b"].update(colour="red"),
        lambda rows: rows["b"].__setitem__("colour", "red"),
        lambda rows: rows["b"].__ior__({"colour": "red"}),
        lambda rows: (rows["b"].pop("colour"), rows["b"].setdefault("colour", "red")),
        lambda rows: (rows["b"].clear(), rows["b"].update(id="b", colour="red")),
        lambda rows: rows.update(b={"id": "b", "colour": "red"}),
        lambda rows: rows.__ior__({"b": {"id": "b", "colour": "red"}}),
    ],
)
def test_every_change_of_a_record_is_found(rows: Rows, change: Callable[[Rows], object]) -> None:
    """Whichever way a field is set, and in the order in which the records were created."""
    change(rows)
    assert found(rows, "red") == ["a", "b"]
    assert found(rows, "green") == []


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows["a"].__delitem__("colour"),
        lambda rows: rows["a"].pop("colour"),
        lambda rows: rows["a"].popitem(),
        lambda rows: rows["a"].update(colour=None),
        lambda rows: rows["a"].update(colour=["red"]),
    ],
)
def test_a_field_that_is_gone_is_not_found(rows: Rows, change: Callable[[Rows], object]) -> None:
    change(rows)
    assert found(rows, "red") == []
    assert found(rows, ABSENT) == ["a", "c"]


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows.__delitem__("c"),
        lambda rows: rows.pop("c"),
        lambda rows: rows.popitem(),
        lambda rows: rows.remove(rows["c"]),
        lambda rows: rows.clear(),
    ],
)
def test_a_removed_record_is_not_found(rows: Rows, change: Callable[[Rows], object]) -> None:
    """Nor does a change of it bring it back."""
    gone = rows["c"]
    change(rows)
    gone["colour"] = "blue"
    assert found(rows, ABSENT, "blue") == []
    assert "c" not in rows


CHANGES: dict[str, Callable[[Store], object]] = {
    "a field": lambda store: store["shapes"]["a"].__setitem__("colour", "blue"),
    "fields": lambda store: store["shapes"]["a"].update(colour="blue"),
    "a field that goes": lambda store: store["shapes"]["a"].pop("colour"),
    "another record": lambda store: store["shapes"].__setitem__("a", {"colour": "blue"}),
    "a new record": lambda store: store["shapes"].__setitem__("z", {}),
    "a record that goes": lambda store: store["shapes"].__delitem__("a"),
    "the last record": lambda store: store["shapes"].popitem(),
    "all records": lambda store: store["shapes"].clear(),
    "another collection": lambda store: store["owners"].__setitem__("o", {}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_list_is_made_anew_after_any_change(change: Callable[[Store], object]) -> None:
    """Of its collection, or of one that it says it depends on."""
    store = Store()
    shapes, owners = store["shapes"], store["owners"]
    shapes.update({id: {"id": id, "colour": "red"} for id in "abc"})
    made = shapes.kept("red", list, owners)
    assert shapes.kept("red", list, owners) is made
    change(store)
    assert shapes.kept("red", list, owners) is not made


def test_a_list_stays_after_a_change_elsewhere() -> None:
    store = Store()
    made = store["shapes"].kept("red", list)
    store["owners"]["o"] = {}
    assert store["shapes"].kept("red", list) is made


STEPS = ("set", "delete", "paint", "bleach", "clear", "look", "sell")


@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 39)), max_size=60))
def test_what_fulfils_a_check_is_what_a_scan_finds(steps: list[tuple[str, int]]) -> None:
    """However records change between two looks, here and in a collection that the check reads."""
    store = Store()
    shapes, sold = store["shapes"], store["sold"]
    shapes.update({str(number): {"colour": "red"} for number in range(30)})

    def check(record: Record) -> bool:
        return record.get("colour") == "red" and "all" not in sold

    def look() -> None:
        seen = shapes.filtered("red", check, sold)
        scanned = [record for record in shapes.in_order if check(record)]
        assert [id(record) for record in seen] == [id(record) for record in scanned]

    for step, number in steps:
        match step:
            case "set":
                shapes[str(number)] = {"colour": "red"}
            case "delete":
                shapes.pop(str(number), None)
            case "paint" | "bleach" if str(number) in shapes:
                shapes[str(number)]["colour"] = "red" if step == "paint" else "white"
            case "clear":
                shapes.clear()
            case "sell":
                sold.pop("all") if "all" in sold else sold.update(all={})
            case "look":
                look()
    look()


def test_what_many_records_show_is_found_in_all_lists(rows: Rows) -> None:
    """The records with a key have the value, and lists that go by it are made anew."""

    def owned() -> list[str]:
        return [record["id"] for record in rows.filtered("owned", lambda record: "owner" in record)]

    made = rows.kept("all", list)
    assert owned() == []
    rows["c"]["colour"] = "red"
    rows.show(COLOUR, "red", "owner", lambda: {"name": "Ada"})
    assert owned() == ["a", "c"]
    assert (rows["a"]["owner"], "owner" in rows["b"]) == ({"name": "Ada"}, False)
    assert rows.kept("all", list) is not made
    rows.show(COLOUR, "blue", "owner", lambda: pytest.fail("there is nobody to show it"))


def test_what_was_filed_since(rows: Rows) -> None:
    """Each record once, the last one first, without those that are gone and those that show another value."""
    before = rows.changes
    assert rows.filed_since(before) == []
    rows["b"]["colour"] = "blue"
    rows["a"]["colour"] = "blue"
    rows["d"] = {"id": "d", "colour": "red"}
    rows["b"]["size"] = 5
    del rows["c"]
    rows.show(COLOUR, "blue", "owner", dict)
    assert rows.filed_since(before) == ["b", "d", "a"]
    rows.clear()
    rows["d"] = {}
    assert rows.filed_since(before) == ["d"]


@given(
    steps=st.lists(
        st.tuples(st.sampled_from(["set", "delete", "change", "clear"]), st.sampled_from("abcdef")),
        max_size=30,
    )
)
def test_the_order_of_creation_is_that_of_the_mapping(steps: list[tuple[str, str]]) -> None:
    """However records are set, replaced, deleted and changed."""
    rows = Rows()
    for step, id in steps:
        match step:
            case "set":
                rows[id] = {"id": id}
            case "delete":
                rows.pop(id, None)
            case "change":
                if id in rows:
                    rows[id]["colour"] = "red"
            case "clear":
                rows.clear()
    assert list(rows) == [record["id"] for record in rows.in_order]
    assert all(rows[record["id"]] is record for record in rows.in_order)


def test_only_a_record_of_the_collection_is_removed(rows: Rows) -> None:
    rows.remove(dict(rows["a"]))
    assert list(rows) == ["a", "b", "c"]


def test_a_missing_record_is_set_by_default(rows: Rows) -> None:
    made = rows.setdefault("d", {"id": "d"})
    made["colour"] = "blue"
    assert found(rows, "blue") == ["d"]
    assert rows.setdefault("a", {}) is rows["a"]


def test_records_of_several_keys_come_in_the_order_of_creation(rows: Rows) -> None:
    del rows["a"]
    rows["a"] = {"id": "a", "colour": "red"}
    assert found(rows, "red", "green", ABSENT, "red") == ["b", "c", "a"]


def test_records_are_found_by_their_parents() -> None:
    rows = Rows()
    for id in ("one/x", "one/y/z", "other/x"):
        rows[id] = {"id": id}
    assert [record["id"] for record in rows.matching(by_parents(1), "one/")] == ["one/x", "one/y/z"]


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, dict.copy, lambda row: pickle.loads(pickle.dumps(row))]
)
def test_a_copy_of_a_record_is_not_in_the_store(rows: Rows, copied: Callable[[Record], Record]) -> None:
    other = copied(rows["a"])
    assert type(other) is dict
    assert other == rows["a"]
    other["colour"] = "blue"
    assert found(rows, "red") == ["a"]


def test_a_record_is_json(rows: Rows) -> None:
    assert json.loads(json.dumps(rows)) == {
        "a": {"id": "a", "colour": "red"},
        "b": {"id": "b", "colour": "green"},
        "c": {"id": "c"},
    }


async def test_a_customer_is_found_as_the_store_has_it(sandbox: Sandbox, polar: Polar) -> None:
    """By an external id and an address that a test has put into the store."""
    made = await polar.customers.create(body={"email": "a@example.com", "external_id": "old"})
    sandbox.polar.store["customers"][str(made.id)] |= {"external_id": "new", "email": "b@example.com"}
    assert (await polar.customers.get_external("new")).id == made.id
    with pytest.raises(NotFoundError):
        await polar.customers.get_external("old")
    with pytest.raises(UnprocessableEntityError):
        await polar.customers.create(body={"email": "b@example.com"})
    await polar.customers.create(body={"email": "a@example.com"})


async def test_a_nested_object_is_found_as_the_catalog_has_it(sandbox: Sandbox, square: Square) -> None:
    """A variation that an update or a test puts into an item, until the item is gone."""
    variations = [{"type": "ITEM_VARIATION", "id": "#one", "item_variation_data": {"name": "One"}}]
    item = {"type": "ITEM", "id": "#item", "item_data": {"name": "Print", "variations": variations}}
    made = await square.catalog.object.upsert(idempotency_key="1", object=item)
    ids = {pair.client_object_id: pair.object_id or "" for pair in made.id_mappings or ()}
    assert (await square.catalog.object.get(ids["#one"])).object.id == ids["#one"]
    row = sandbox.square.store["catalog/object"][ids["#item"]]
    row["item_data"] = {"name": "Print", "variations": [{**variations[0], "id": "OTHER"}]}
    assert (await square.catalog.object.get("OTHER")).object.id == "OTHER"
    with pytest.raises(NotFoundError):
        await square.catalog.object.get(ids["#one"])
    await square.catalog.object.delete("OTHER")
    with pytest.raises(NotFoundError):
        await square.catalog.object.get("OTHER")
    assert row["item_data"]["variations"] == []


def test_what_is_not_there() -> None:
    """A missing record or field says which one it is; `get` and a default ask quietly."""
    rows = Store()["orders"]
    rows["o1"] = {"state": "OPEN"}
    with pytest.raises(ConfigurationError, match="The record `o1` of orders has no version"):
        rows["o1"]["version"]
    with pytest.raises(ConfigurationError, match="no record `o2` of orders"):
        rows["o2"]
    with pytest.raises(KeyError):
        rows.pop("o2")
    assert (rows.get("o2"), rows["o1"].get("version"), rows.pop("o2", None)) == (None, None, None)
