"""The inventory: counts of the catalog's variations, and the changes of the counts.

https://developer.squareup.com/docs/inventory-api/what-it-does
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.records.provider_rules import Found
from aiomerchant.sandbox.state import Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Keys, Rows, by_field

from .listing import page
from .refusals import missing, refused

__all__ = ["COUNTS", "Inventory", "read_quantity", "written"]

#: The path of the collection of counts, which the type of its webhook event follows from.
COUNTS: Final = "/v2/inventory/counts"
#: The field of each type of changes.
FIELDS_BY_TYPE: Final = {
    "PHYSICAL_COUNT": "physical_count",
    "ADJUSTMENT": "adjustment",
    "TRANSFER": "transfer",
}
#: The operations that also have a deprecated id and path.
DEPRECATED: Final = (
    *("BatchChangeInventory", "BatchRetrieveInventoryChanges", "BatchRetrieveInventoryCounts"),
    *("RetrieveInventoryAdjustment", "RetrieveInventoryPhysicalCount"),
)
#: States in which nothing is counted.
UNTRACKED: Final = frozenset({"NONE", "SOLD", "UNLINKED_RETURN"})
#: The states that the API can move quantities from and to.
WRITABLE: Final = UNTRACKED | {"IN_STOCK", "WASTE"}

#: The details of an adjustment that can be changed after it.
DETAILS: Final = ("reason_id", "cost_money", "vendor_id")

#: An object of the catalog, a location, a state.
_CountKey = tuple[str, str, str]


class Inventory:
    """The counts of a seller.

    Args:
        ids: Draws the ids of changes.
        clock: Gives the time of changes.
        kind: Returns the type of an object of the catalog by id; None if there is no such object.
        find_reason: Returns the reason of an id, or refuses it; its second argument is the path of the id.
        changed: Called with each changed count.

    Attributes:
        counts: The counts.
    """

    def __init__(
        self,
        ids: Ids,
        clock: Clock,
        kind: Callable[[str], str | None],
        find_reason: Callable[[Mapping[str, Any], str], Record],
        changed: Callable[[Record], None],
    ) -> None:
        self._ids = ids
        self._clock = clock
        self._kind = kind
        self._find_reason = find_reason
        self._changed = changed
        self.counts = Rows()
        self._changes = Rows()

    def type(self, id: str) -> str | None:
        """The type of the change with an id; None if there is none."""
        return self._changes.get(id, {}).get("type")

    def held(self, object: str, state: str) -> Mapping[str, str]:
        """The quantities of an object in a state, by location; none where it was never counted."""
        counts = self.counts.matching(by_field("catalog_object_id"), object)
        return {count["location_id"]: count["quantity"] for count in counts if count["state"] == state}

    def endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints of the inventory, with the deprecated ones."""
        handlers: dict[str, Callable[[Request], Record]] = {
            "BatchChangeInventory": self._change,
            "BatchRetrieveInventoryCounts": self._counted,
            "RetrieveInventoryCount": self._counted,
            "BatchRetrieveInventoryChanges": self._moved,
            "RetrieveInventoryChanges": self._moved,
            "RetrieveInventoryPhysicalCount": partial(self._one, "PHYSICAL_COUNT"),
            "RetrieveInventoryAdjustment": partial(self._one, "ADJUSTMENT"),
            "RetrieveInventoryTransfer": partial(self._one, "TRANSFER"),
            "UpdateInventoryAdjustment": self._detail,
        }
        handlers |= {f"Deprecated{id}": handlers[id] for id in DEPRECATED}
        return {id: Endpoint(handle) for id, handle in handlers.items()}

    def move(
        self,
        object: str,
        quantity: Decimal,
        start: tuple[str, str],
        end: tuple[str, str],
        *,
        reason: str,
        transaction: str | None = None,
    ) -> None:
        """Move a quantity from a location and state to others, as an adjustment.

        Args:
            object: The id of the variation.
            quantity: How much of it.
            start: The location and state that it leaves.
            end: Those that it comes to.
            reason: Why, in Square's terms: `SALE`.
            transaction: The id of the order that moves it.
        """
        now = self._now()
        change: Record = {
            "type": "ADJUSTMENT",
            "adjustment": {
                "id": self._ids.text(24),
                "catalog_object_id": object,
                "catalog_object_type": self._kind(object),
                **({} if transaction is None else {"transaction_id": transaction}),
                "from_location_id": start[0],
                "from_state": start[1],
                "to_location_id": end[0],
                "to_state": end[1],
                "quantity": written(quantity),
                "occurred_at": now,
                "created_at": now,
                "reason_id": {"type": reason},
            },
        }
        self._changes[change["adjustment"]["id"]] = change
        for key, held in dict(self._effect(change)).items():
            self.counts[_id(key)] = self._count(key, held)
            self._changed(self.counts[_id(key)])

    def has_moved(self, transaction: str) -> bool:
        """True if an order has moved something."""
        return bool(self._changes.matching(_by_transaction, transaction))

    def _detail(self, request: Request) -> Record:
        """Change details of an adjustment; its quantities stay as they are."""
        given = request.body["adjustment"]
        if not given.get("id"):
            raise missing("adjustment.id")
        change = self._changes[given["id"]]
        adjustment = change["adjustment"]
        for name, value in given.items():
            if name not in DETAILS and adjustment.get(name) != value:
                detail = f"The {name} of an adjustment stays as it is."
                raise refused(400, "INVALID_VALUE", detail, f"adjustment.{name}")
        if given.get("reason_id"):
            self._find_reason(given["reason_id"], "adjustment.reason_id")
        details = {name: given[name] for name in DETAILS if given.get(name) is not None}
        change["adjustment"] = {**adjustment, **details}
        return {"adjustment": change["adjustment"]}

    def _change(self, request: Request) -> Record:
        """Apply changes, all or none, in the order in which they occurred."""
        changes = [self._checked(at, change) for at, change in enumerate(request.body.get("changes") or ())]
        changes.sort(key=_occurred)
        changed: dict[str, None] = {}
        made = []
        for change in changes:
            counted = dict(self._effect(change))
            if (
                change["type"] == "PHYSICAL_COUNT"
                and request.body.get("ignore_unchanged_counts", True)
                and all(self._held(key) == new for key, new in counted.items())
            ):
                continue
            self._changes[_inner(change)["id"]] = change
            made.append(change)
            for key, quantity in counted.items():
                self.counts[_id(key)] = self._count(key, quantity)
                changed[_id(key)] = None
        for id in changed:
            self._changed(self.counts[id])
        counts = self.counts.matching(
            by_field("catalog_object_id"), *(_inner(change)["catalog_object_id"] for change in changes)
        )
        return {name: found for name, found in (("counts", counts), ("changes", made)) if found}

    def _counted(self, request: Request) -> Record:
        """The counts that a request asks for, newest first."""
        objects, locations = _asked(request, "catalog_object_id"), _asked(request, "location_id")
        states, since = request.body.get("states"), _since(request)

        def counts() -> list[Record]:
            found = [
                count
                for count in _among(self.counts, by_field("catalog_object_id"), objects)
                if (not locations or count["location_id"] in locations)
                and (not states or count["state"] in states)
                and since(count["calculated_at"])
            ]
            return sorted(found, key=_calculated, reverse=True)

        return self._listed("counts", request, self.counts.kept(request.listed(), counts))

    def _moved(self, request: Request) -> Record:
        """The changes that a request asks for, oldest first unless it asks otherwise."""
        objects, locations = _asked(request, "catalog_object_id"), _asked(request, "location_id")
        types, since = request.body.get("types") or ("PHYSICAL_COUNT", "ADJUSTMENT"), _since(request)
        states = set(request.body.get("states") or ())
        reasons = request.body.get("reason_ids")
        newest_first = (request.body.get("sort") or {}).get("order") == "DESC"

        def changes() -> list[Record]:
            found = [
                change
                for change in _among(self._changes, _by_object, objects)
                if change["type"] in types
                and (not reasons or _inner(change).get("reason_id") in reasons)
                and (not locations or locations & {location for _, location, _ in self._count_keys(change)})
                and (
                    not states
                    or change["type"] != "ADJUSTMENT"
                    or states & {state for _, _, state in self._count_keys(change)}
                )
                and since(_inner(change)["created_at"])
            ]
            return sorted(found, key=_occurred, reverse=newest_first)

        return self._listed("changes", request, self._changes.kept(request.listed(), changes))

    def _listed(self, name: str, request: Request, found: Found) -> Record:
        items, beside = page(request, found)
        shown: Record = {name: items} if items else {}
        return {**shown, "cursor": beside["cursor"]} if "cursor" in beside else shown

    def _one(self, kind: str, request: Request) -> Record:
        """A physical count, an adjustment or a transfer by its id."""
        name = FIELDS_BY_TYPE[kind]
        id = request.path[f"{name}_id"]
        change = self._changes.get(id)
        if change is not None and change["type"] == kind:
            return {"count" if kind == "PHYSICAL_COUNT" else name: change[name]}
        raise refused(404, "NOT_FOUND", f"There is no {name} `{id}`.")

    # Changes

    def _checked(self, at: int, change: Mapping[str, Any]) -> Record:
        """A valid change, as it is stored."""
        kind = str(change.get("type"))
        name = FIELDS_BY_TYPE.get(kind)
        path = f"changes[{at}]"
        if name is None:
            raise refused(400, "MISSING_REQUIRED_PARAMETER", "A change has a type.", f"{path}.type")
        given = change.get(name)
        if not isinstance(given, Mapping):
            detail = f"A change of type {kind} has a {name}."
            raise refused(400, "MISSING_REQUIRED_PARAMETER", detail, f"{path}.{name}")
        ends = ("from_location_id", "to_location_id")
        wanted = {
            "physical_count": ("state", "location_id"),
            # One location, or one at each end.
            "adjustment": (
                "from_state",
                "to_state",
                *(ends if any(map(given.get, ends)) else ("location_id",)),
            ),
            "transfer": ("state", *ends),
        }[name]
        for field in ("catalog_object_id", "quantity", "occurred_at", *wanted):
            if not given.get(field):
                where = f"{path}.{name}.{field}"
                raise refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", where)
            if field.endswith("state") and given[field] not in WRITABLE:
                detail = f"Quantities cannot be moved to or from {given[field]}."
                raise refused(400, "INVALID_VALUE", detail, f"{path}.{name}.{field}")
        object = self._kind(given["catalog_object_id"])
        if given.get("reason_id"):
            self._find_reason(given["reason_id"], f"{path}.{name}.reason_id")
        if kind == "PHYSICAL_COUNT" and given["state"] in UNTRACKED:
            detail = f"Nothing is counted in the state {given['state']}."
            raise refused(400, "INVALID_VALUE", detail, f"{path}.{name}.state")
        start, end = (
            {field: given.get(f"{end}_{field}") for field in ("state", "location_id")}
            for end in ("from", "to")
        )
        if name != "physical_count" and start == end:
            field = "to_state" if name == "adjustment" else "to_location_id"
            detail = "Nothing moves from a place to itself."
            raise refused(400, "INVALID_VALUE", detail, f"{path}.{name}.{field}")
        quantity = read_quantity(given["quantity"], f"{path}.{name}.quantity")
        return {
            "type": kind,
            name: {
                **given,
                "id": self._ids.text(24),
                "catalog_object_type": object,
                "quantity": quantity,
                "created_at": self._now(),
            },
        }

    def _count_keys(self, change: Record) -> list[_CountKey]:
        """The counts that a change moves a quantity from and to."""
        inner = _inner(change)
        ends = ("",) if change["type"] == "PHYSICAL_COUNT" else ("from_", "to_")
        return [
            (
                inner["catalog_object_id"],
                # An adjustment has one location or two, a transfer one state.
                inner.get(f"{end}location_id") or inner["location_id"],
                inner.get(f"{end}state") or inner["state"],
            )
            for end in ends
        ]

    def _effect(self, change: Record) -> Iterator[tuple[_CountKey, str]]:
        """The new quantities after a change. They are negative where more was sold than was counted."""
        quantity = Decimal(_inner(change)["quantity"])
        *start, end = self._count_keys(change)
        for key, moved in (*((key, -quantity) for key in start), (end, quantity)):
            if key[2] not in UNTRACKED:
                held = Decimal(self._held(key) or 0) if start else Decimal()
                yield key, written(held + moved)

    def _held(self, key: _CountKey) -> str | None:
        """The quantity that was counted so far."""
        return self.counts.get(_id(key), {}).get("quantity")

    def _count(self, key: _CountKey, quantity: str) -> Record:
        object, location, state = key
        return {
            "catalog_object_id": object,
            "catalog_object_type": self._kind(object),
            "state": state,
            "location_id": location,
            "quantity": quantity,
            "calculated_at": self._now(),
        }

    def _now(self) -> str:
        return to_iso(self._clock.now(), "milliseconds")


def _inner(change: Record) -> Record:
    """The count, adjustment or transfer of a change."""
    inner: Record = change[FIELDS_BY_TYPE[change["type"]]]
    return inner


def _by_object(_: str, change: Record) -> tuple[str]:
    """Files a change under the object that it counts."""
    return (_inner(change)["catalog_object_id"],)


def _by_transaction(_: str, change: Record) -> Iterator[str]:
    """Files a change under the order that made it."""
    if "transaction_id" in _inner(change):
        yield _inner(change)["transaction_id"]


def _among(rows: Rows, by: Keys, objects: set[str]) -> Iterable[Record]:
    """The counts or changes of some objects, or of all where none is named."""
    return rows.matching(by, *objects) if objects else rows.values()


def _id(key: _CountKey) -> str:
    """The id of a count."""
    return "/".join(key)


def _calculated(count: Record) -> datetime:
    return datetime.fromisoformat(count["calculated_at"])


def _occurred(change: Record) -> datetime:
    return datetime.fromisoformat(_inner(change)["occurred_at"])


def _since(request: Request) -> Callable[[str], bool]:
    """A function that says whether a time is within the period that a request asks for."""
    after, before = (request.body.get(f"updated_{name}") for name in ("after", "before"))
    first, last = (moment and datetime.fromisoformat(moment) for moment in (after, before))

    def within(text: str) -> bool:
        moment = datetime.fromisoformat(text)
        return (first is None or moment > first) and (last is None or moment < last)

    return within


def _asked(request: Request, name: str) -> set[str]:
    """The ids that a request names in its path, query or body; none means all."""
    given = request.path.get(name) or request.query.get(f"{name}s") or request.body.get(f"{name}s") or ()
    return set(given.split(",") if isinstance(given, str) else given)


def read_quantity(text: str, path: str) -> str:
    """A quantity of a request, as it is stored."""
    if not re.fullmatch(r"\d+(\.\d{1,5})?", text, re.ASCII):
        detail = "The quantity is a decimal number that is not negative, with five digits after the point."
        raise refused(400, "INVALID_VALUE", detail, path)
    return written(Decimal(text))


def written(quantity: Decimal) -> str:
    """A quantity as a decimal text without trailing zeros."""
    return f"{quantity.normalize():f}"
