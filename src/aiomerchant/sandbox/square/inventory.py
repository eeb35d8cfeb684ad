"""What is in stock: counts of the catalog's variations, and the changes that they come from.

https://developer.squareup.com/docs/inventory-api/what-it-does
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Call, Endpoint
from aiomerchant.sandbox.state import Clock, Ids, Record, to_iso

from .listing import page
from .refusals import refused

__all__ = ["COUNTS", "Inventory"]

#: The collection of counts, by which webhooks find their event.
COUNTS: Final = "/v2/inventory/counts"
#: The kinds of changes, and the fields in which they stand.
KINDS: Final = {"PHYSICAL_COUNT": "physical_count", "ADJUSTMENT": "adjustment", "TRANSFER": "transfer"}
#: Operations that have another id and path, too, which are deprecated.
DEPRECATED: Final = (
    *("BatchChangeInventory", "BatchRetrieveInventoryChanges", "BatchRetrieveInventoryCounts"),
    *("RetrieveInventoryAdjustment", "RetrieveInventoryPhysicalCount"),
)
#: States in which nothing is counted.
UNTRACKED: Final = frozenset({"NONE", "SOLD", "UNLINKED_RETURN"})
#: Between these alone the API moves quantities.
WRITABLE: Final = UNTRACKED | {"IN_STOCK", "WASTE"}

#: An object of the catalog, a location, a state.
_Place = tuple[str, str, str]


class Inventory:
    """The counts of a seller.

    Args:
        ids: Draws the ids of changes.
        clock: Tells when they were received.
        kind: The type of an object of the catalog; None of one that is not there.
        changed: Is told of each count that is new.
    """

    def __init__(
        self,
        ids: Ids,
        clock: Clock,
        kind: Callable[[str], str | None],
        changed: Callable[[Record], None],
    ) -> None:
        self._ids = ids
        self._clock = clock
        self._kind = kind
        self._changed = changed
        self._counts: dict[_Place, Record] = {}
        self._changes: list[Record] = []

    def endpoints(self) -> Mapping[str, Endpoint]:
        """What answers the operations on it, deprecated ones too."""
        handlers: dict[str, Callable[[Call], Record]] = {
            "BatchChangeInventory": self._change,
            "BatchRetrieveInventoryCounts": self._counted,
            "RetrieveInventoryCount": self._counted,
            "BatchRetrieveInventoryChanges": self._moved,
            "RetrieveInventoryChanges": self._moved,
            "RetrieveInventoryPhysicalCount": partial(self._one, "PHYSICAL_COUNT"),
            "RetrieveInventoryAdjustment": partial(self._one, "ADJUSTMENT"),
            "RetrieveInventoryTransfer": partial(self._one, "TRANSFER"),
        }
        handlers |= {f"Deprecated{id}": handlers[id] for id in DEPRECATED}
        return {id: Endpoint(handle) for id, handle in handlers.items()}

    def _change(self, call: Call) -> Record:
        """Apply changes, all or none, in the order in which they occurred."""
        changes = [self._checked(at, change) for at, change in enumerate(call.body.get("changes") or ())]
        changes.sort(key=_occurred)
        told: dict[_Place, Record] = {}
        made = []
        for change in changes:
            counted = dict(self._effect(change))
            if (
                change["type"] == "PHYSICAL_COUNT"
                and call.body.get("ignore_unchanged_counts", True)
                and all(self._counts.get(place, {}).get("quantity") == new for place, new in counted.items())
            ):
                continue
            self._changes.append(change)
            made.append(change)
            for place, quantity in counted.items():
                told[place] = self._counts[place] = self._count(place, quantity)
        for count in told.values():
            self._changed(count)
        asked = {_inner(change)["catalog_object_id"] for change in changes}
        counts = [count for (object, _, _), count in self._counts.items() if object in asked]
        return {name: found for name, found in (("counts", counts), ("changes", made)) if found}

    def _counted(self, call: Call) -> Record:
        """The counts that a request asks for, the newest first."""
        objects, locations = _asked(call, "catalog_object_id"), _asked(call, "location_id")
        states, since = call.body.get("states"), _since(call)
        found = [
            count
            for (object, location, state), count in self._counts.items()
            if (not objects or object in objects)
            and (not locations or location in locations)
            and (not states or state in states)
            and since(count["calculated_at"])
        ]
        found.sort(key=lambda count: datetime.fromisoformat(count["calculated_at"]), reverse=True)
        return self._listed("counts", call, found)

    def _moved(self, call: Call) -> Record:
        """The changes that a request asks for, the oldest first."""
        objects, locations = _asked(call, "catalog_object_id"), _asked(call, "location_id")
        types, since = call.body.get("types") or ("PHYSICAL_COUNT", "ADJUSTMENT"), _since(call)
        states = set(call.body.get("states") or ())
        found = [
            change
            for change in self._changes
            if change["type"] in types
            and (not objects or _inner(change)["catalog_object_id"] in objects)
            and (not locations or locations & {location for _, location, _ in self._places(change)})
            and (
                not states
                or change["type"] != "ADJUSTMENT"
                or states & {state for _, _, state in self._places(change)}
            )
            and since(_inner(change)["created_at"])
        ]
        return self._listed("changes", call, sorted(found, key=_occurred))

    def _listed(self, name: str, call: Call, found: list[Record]) -> Record:
        items, beside = page(call, found)
        shown: Record = {name: items} if items else {}
        return {**shown, "cursor": beside["cursor"]} if "cursor" in beside else shown

    def _one(self, kind: str, call: Call) -> Record:
        """A physical count, an adjustment or a transfer by its id."""
        name = KINDS[kind]
        id = call.path[f"{name}_id"]
        for change in self._changes:
            if change["type"] == kind and change[name]["id"] == id:
                return {"count" if kind == "PHYSICAL_COUNT" else name: change[name]}
        raise refused(404, "NOT_FOUND", f"There is no {name} `{id}`.")

    # Changes

    def _checked(self, at: int, change: Mapping[str, Any]) -> Record:
        """A change as it is kept."""
        kind = str(change.get("type"))
        name = KINDS.get(kind)
        place = f"changes[{at}]"
        if name is None:
            raise refused(400, "MISSING_REQUIRED_PARAMETER", "A change has a type.", f"{place}.type")
        given = change.get(name)
        if not isinstance(given, Mapping):
            detail = f"A change of type {kind} has a {name}."
            raise refused(400, "MISSING_REQUIRED_PARAMETER", detail, f"{place}.{name}")
        wanted = {
            "physical_count": ("state", "location_id"),
            "adjustment": ("from_state", "to_state", "location_id"),
            "transfer": ("state", "from_location_id", "to_location_id"),
        }[name]
        for field in ("catalog_object_id", "quantity", "occurred_at", *wanted):
            if not given.get(field):
                where = f"{place}.{name}.{field}"
                raise refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", where)
            if field.endswith("state") and given[field] not in WRITABLE:
                detail = f"Quantities cannot be moved to or from {given[field]}."
                raise refused(400, "INVALID_VALUE", detail, f"{place}.{name}.{field}")
        object = self._kind(given["catalog_object_id"])
        if object is None:
            detail = f"There is no `{given['catalog_object_id']}` in the catalog."
            raise refused(400, "NOT_FOUND", detail, f"{place}.{name}.catalog_object_id")
        if kind == "PHYSICAL_COUNT" and given["state"] in UNTRACKED:
            detail = f"Nothing is counted in the state {given['state']}."
            raise refused(400, "INVALID_VALUE", detail, f"{place}.{name}.state")
        for start, end in (("from_state", "to_state"), ("from_location_id", "to_location_id")):
            if start in given and given[start] == given.get(end):
                detail = "Nothing moves from a place to itself."
                raise refused(400, "INVALID_VALUE", detail, f"{place}.{name}.{end}")
        quantity = self._quantity(given["quantity"], f"{place}.{name}.quantity")
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

    def _quantity(self, text: str, place: str) -> str:
        if not re.fullmatch(r"\d+(\.\d{1,5})?", text, re.ASCII):
            detail = (
                "The quantity is a decimal number that is not negative, with five digits after the point."
            )
            raise refused(400, "INVALID_VALUE", detail, place)
        return _written(Decimal(text))

    def _places(self, change: Record) -> list[_Place]:
        """Where a change counts from and to."""
        inner = _inner(change)
        object, here = inner["catalog_object_id"], inner.get("location_id", "")
        match change["type"]:
            case "ADJUSTMENT":
                return [(object, here, inner["from_state"]), (object, here, inner["to_state"])]
            case "TRANSFER":
                return [(object, inner[f"{end}_location_id"], inner["state"]) for end in ("from", "to")]
        return [(object, here, inner["state"])]

    def _effect(self, change: Record) -> Iterator[tuple[_Place, str]]:
        """The quantities that a change leads to, below nothing where more was sold than was counted."""
        quantity = Decimal(_inner(change)["quantity"])
        *start, end = self._places(change)
        for place, moved in (*((place, -quantity) for place in start), (end, quantity)):
            if place[2] not in UNTRACKED:
                held = Decimal(self._counts.get(place, {}).get("quantity", 0)) if start else Decimal()
                yield place, _written(held + moved)

    def _count(self, place: _Place, quantity: str) -> Record:
        object, location, state = place
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
    """What a change is: its count, adjustment or transfer."""
    inner: Record = change[KINDS[change["type"]]]
    return inner


def _occurred(change: Record) -> datetime:
    return datetime.fromisoformat(_inner(change)["occurred_at"])


def _since(call: Call) -> Callable[[str], bool]:
    """Whether a moment is within the times that a request asks for."""
    after, before = (call.body.get(f"updated_{name}") for name in ("after", "before"))
    first, last = (moment and datetime.fromisoformat(moment) for moment in (after, before))

    def within(text: str) -> bool:
        moment = datetime.fromisoformat(text)
        return (first is None or moment > first) and (last is None or moment < last)

    return within


def _asked(call: Call, name: str) -> set[str]:
    """The ids that a request names, in its path, query or body; none are all."""
    given = call.path.get(name) or call.query.get(f"{name}s") or call.body.get(f"{name}s") or ()
    return set(given.split(",") if isinstance(given, str) else given)


def _written(quantity: Decimal) -> str:
    """A quantity as it is answered, without zeros at its end."""
    return f"{quantity.normalize():f}"
