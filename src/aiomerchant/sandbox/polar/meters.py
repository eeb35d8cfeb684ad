"""Polar's meters: usage by events, what of it was credited, and what is left.

https://polar.sh/docs/features/usage-based-billing/meters
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import UTC, datetime, timedelta
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record, to_iso

from .commerce import ACTIVE, Commerce, parsed
from .event_types import EventTypes
from .periods import later
from .prices import metered_amount
from .refusals import invalid, refused

__all__ = ["Meters", "quantity"]

CUSTOMER_METERS: Final = "customer-meters"
#: The fields of an event that a filter may name; all other names are those of its metadata.
FIELDS: Final = frozenset({"name", "source", "timestamp"})
COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": eq,
    "ne": ne,
    "gt": gt,
    "gte": ge,
    "lt": lt,
    "lte": le,
    "like": lambda value, part: str(part) in str(value),
    "not_like": lambda value, part: str(part) not in str(value),
}
AGGREGATIONS: Final[Mapping[str, Callable[[list[Any]], float]]] = {
    "count": len,
    "sum": sum,
    "max": lambda values: max(values, default=0),
    "min": lambda values: min(values, default=0),
    "avg": lambda values: sum(values) / len(values) if values else 0,
    "unique": lambda values: len(set(values)),
}


class Meters:
    """Events, meters, and the meters of customers.

    Args:
        commerce: Holds the records.
        types: The types of events.
    """

    def __init__(self, commerce: Commerce, types: EventTypes) -> None:
        self._commerce = commerce
        self._types = types
        #: The external ids of events, which no answer contains.
        self._ingested: set[str] = set()
        #: How many events of the customer no longer count in a customer's meter, by the id of that meter.
        self._counted: Counter[str] = Counter()
        #: When it began to count from zero.
        self._reset: dict[str, datetime] = {}
        #: How many of its credited units go over to the next period if they are not used.
        self._rollover: Counter[str] = Counter()

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "events:ingest": Endpoint(self._ingest),
            "meters:create": Endpoint(self._create),
            "meters:update": Endpoint(self._update),
            "meters:quantities": Endpoint(self._quantities),
        }

    def credit(self, benefit: Record, customer: Record) -> Record:
        """Credit the units of a benefit, and return the properties of its grant."""
        id, units = benefit["properties"]["meter_id"], benefit["properties"]["units"]
        meter = self._commerce.rows("meters").get(id)
        if meter is not None:
            self._add(self._of(customer, meter), units, rollover=benefit["properties"]["rollover"])
        now = self._commerce.now
        return {"last_credited_meter_id": id, "last_credited_units": units, "last_credited_at": now}

    def credit_again(self, benefit: Record, customer: Record, given: Mapping[str, Any]) -> Record:
        """The same for another period, in which the meter begins anew.

        Args:
            benefit: The benefit.
            customer: The customer.
            given: The properties of the grant from the period before.
        """
        meter = self._commerce.rows("meters").get(benefit["properties"]["meter_id"])
        if meter is not None:
            own = self._of(customer, meter)
            last = self._reset.get(own["id"])
            # Unless the bill of the period that is over has done it; a reset comes before the credit.
            if last is None or last <= parsed(given["last_credited_at"]):
                self._begin(own)
        return self.credit(benefit, customer)

    def take_back(self, benefit: Record, customer_id: str, given: Mapping[str, Any]) -> None:
        """Take the units of a grant that is revoked from the customer's meter."""
        customer = self._commerce.rows("customers").get(customer_id)
        meter = self._commerce.rows("meters").get(given.get("last_credited_meter_id", ""))
        if customer is not None and meter is not None:
            rollover = benefit["properties"]["rollover"]
            self._add(self._of(customer, meter), -given["last_credited_units"], rollover=rollover)

    def begin(self, subscription: Record) -> None:
        """Count the usage that a subscription bills from zero."""
        customer = self._commerce.rows("customers")[subscription["customer_id"]]
        for meter in self._billed(subscription):
            self._begin(self._of(customer, meter))

    def _begin(self, own: Record) -> None:
        """Count from zero, with what is left of the credits that roll over."""
        customer = self._commerce.rows("customers")[own["customer_id"]]
        kept = max(min(int(own["balance"]), self._rollover[own["id"]]), 0)
        self._counted[own["id"]] = len(self._events(customer))
        self._reset[own["id"]] = self._commerce.moment
        self._rollover[own["id"]] = 0
        self._commerce.change(CUSTOMER_METERS, own, credited_units=0)
        self._commerce.happened("meter.reset", customer["id"], {"meter_id": own["meter_id"]})
        if kept:
            self._add(own, kept, rollover=True)
        else:
            self._count(own, customer)

    def _add(self, own: Record, units: int, *, rollover: bool) -> None:
        """Credit units; there are never less than none."""
        customer = self._commerce.rows("customers")[own["customer_id"]]
        if rollover:
            self._rollover[own["id"]] = max(self._rollover[own["id"]] + units, 0)
        credited = max(own["credited_units"] + units, 0)
        self._commerce.change(CUSTOMER_METERS, own, credited_units=credited)
        told = {"meter_id": own["meter_id"], "units": units, "rollover": rollover}
        self._commerce.happened("meter.credited", customer["id"], told)
        self._count(own, customer)

    def usage(self, subscription: Record, meter_id: str) -> float:
        """The usage of a meter that a subscription bills: what was used beyond the credited units."""
        customer = self._commerce.rows("customers")[subscription["customer_id"]]
        meter = self._commerce.rows("meters").get(meter_id)
        return 0 if meter is None else max(-self._of(customer, meter)["balance"], 0)

    def _billed(self, subscription: Record) -> list[Record]:
        meters = self._commerce.rows("meters")
        return [
            meters[price["meter_id"]] for price in subscription["prices"] if price.get("meter_id") in meters
        ]

    def _create(self, request: Request) -> Record:
        body = {"unit": "scalar", **request.body}
        meter: Record = self._commerce.records.create(evolve(request, body=body))
        return meter

    def _update(self, request: Request) -> Record:
        body = {name: value for name, value in request.body.items() if name != "is_archived"}
        self._accept_count(self._commerce.find("meters", request.path["id"]), body)
        archived = request.body.get("is_archived")
        if archived:
            self._accept_archive(request.path["id"])
        if archived is not None:
            body["archived_at"] = self._commerce.now if archived else None
        meter: Record = self._commerce.records.answer(evolve(request, body=body))
        return meter

    def _accept_count(self, meter: Record, body: Mapping[str, Any]) -> None:
        """Refuse to count otherwise once a meter has counted events of customers."""
        events = self._matching(meter, self._commerce.rows("events").values())
        asked = [name for name in ("filter", "aggregation") if name in body]
        if asked and any(event["source"] != "system" and event["customer_id"] for event in events):
            text = "The meter counts events already."
            faults = [
                {"type": "forbidden", "loc": ["body", name], "msg": text, "input": body[name]}
                for name in asked
            ]
            raise invalid(*faults, error="PolarRequestValidationError")

    def _accept_archive(self, id: str) -> None:
        """Refuse to archive a meter that something bills or credits."""
        rows = self._commerce.rows
        billed = any(
            price.get("meter_id") == id and not price["is_archived"]
            for product in rows("products").values()
            if not product["is_archived"]
            for price in product["prices"]
        )
        credited = any(
            benefit["type"] == "meter_credit" and benefit["properties"]["meter_id"] == id
            for benefit in rows("benefits").values()
        )
        for used, by in (
            (billed, "attached to active products"),
            (credited, "referenced by active benefits"),
        ):
            if used:
                text = f"Cannot archive meter that is still {by}"
                raise refused(("body", "is_archived"), text, True)

    # Events: https://polar.sh/docs/features/usage-based-billing/event-ingestion

    def _ingest(self, request: Request) -> Record:
        """Store events, each external id once; a batch with an invalid one is refused as a whole."""
        events = request.body["events"]
        before: set[str] = set()
        for index, event in enumerate(events):
            self._accept(index, event, before)
            before.add(event.get("external_id") or "")
        customers: dict[str, Record] = {}
        inserted = 0
        for event in events:
            external = event.get("external_id")
            if external is not None and external in self._ingested:
                continue
            if external is not None:
                self._ingested.add(external)
            inserted += 1
            customer = self._store(event)
            if customer is not None:
                customers[customer["id"]] = customer
        for customer in customers.values():
            if self._recount(customer):
                self._commerce.tell_state(customer)
        return {"inserted": inserted, "duplicates": len(events) - inserted}

    def _accept(self, index: int, event: Mapping[str, Any], before: Set[str]) -> None:
        """Refuse an event that cannot be; those before it in the request have the given external ids."""
        parent, time = event.get("parent_id"), event.get("timestamp")
        if parent is not None and parent not in before and not self._is_event(parent):
            raise refused(("body", "events", index, "parent_id"), "Parent event not found.", parent)
        if time is not None and _aware(time) > self._commerce.moment:
            raise refused(("body", "events", index, "timestamp"), "Timestamp must be in the past.", time)

    def _is_event(self, id: str) -> bool:
        """True if there is an event of an id, or of an external id."""
        return id in self._commerce.rows("events") or id in self._ingested

    def _store(self, event: Mapping[str, Any]) -> Record | None:
        """Store an event, and return its customer."""
        commerce = self._commerce
        external = event.get("external_customer_id")
        customer = commerce.rows("customers").get(event.get("customer_id") or "")
        if customer is None:
            customer = next(iter(commerce.of("customers", "external_id", external)), None)
        time = event.get("timestamp")
        given = {
            "source": "user",
            "label": self._types.label(event),
            **event,
            "metadata": event.get("metadata") or {},
            "timestamp": commerce.now if time is None else to_iso(_aware(time)),
            "customer_id": customer and customer["id"],
            "external_customer_id": external or (customer and customer.get("external_id")),
        }
        commerce.make("events", given)
        return customer

    def _recount(self, customer: Record) -> bool:
        """Count a customer's usage anew, in all meters that there is any of, and in subscriptions.

        Returns:
            Whether a meter moved.
        """
        moved = False
        for meter in self._commerce.rows("meters").values():
            known = self._known(customer, meter)
            if known is not None or any(True for _ in self._matching(meter, self._events(customer))):
                before = None if known is None else known["consumed_units"]
                own = known or self._of(customer, meter)
                self._count(own, customer)
                moved = moved or own["consumed_units"] != before
        for subscription in self._commerce.of("subscriptions", "customer_id", customer["id"]):
            if subscription["status"] in ACTIVE and self._billed(subscription):
                self._commerce.change("subscriptions", subscription, meters=self.shown(subscription))
        return moved

    def shown(self, subscription: Record) -> list[Record]:
        """The meters that a subscription bills, as it shows them; those of a customer who is gone stay."""
        customer = self._commerce.rows("customers").get(subscription["customer_id"])
        if customer is None:
            return list(subscription["meters"])
        shown: list[Record] = []
        for price in subscription["prices"]:
            meter = self._commerce.rows("meters").get(price.get("meter_id") or "")
            if meter is not None:
                own = self._of(customer, meter)
                amount = metered_amount(price, self.usage(subscription, meter["id"]))
                names = (
                    "id",
                    "created_at",
                    "modified_at",
                    "consumed_units",
                    "credited_units",
                    "meter_id",
                    "meter",
                )
                shown.append({**{name: own[name] for name in names}, "amount": amount})
        return shown

    # Meters of customers

    def _known(self, customer: Record, meter: Record) -> Record | None:
        rows = self._commerce.of(CUSTOMER_METERS, "customer_id", customer["id"])
        return next((row for row in rows if row["meter_id"] == meter["id"]), None)

    def _of(self, customer: Record, meter: Record) -> Record:
        """The meter of a customer, which is made when it is first needed."""
        known = self._known(customer, meter)
        if known is not None:
            return known
        given = {"customer_id": customer["id"], "meter_id": meter["id"]}
        own = self._commerce.make(CUSTOMER_METERS, given | dict.fromkeys(("credited_units", "balance"), 0))
        self._count(own, customer)
        return own

    def _count(self, own: Record, customer: Record) -> None:
        meter = self._commerce.rows("meters")[own["meter_id"]]
        events = self._events(customer)[self._counted[own["id"]] :]
        consumed = quantity(meter, self._matching(meter, events))
        balance = own["credited_units"] - consumed
        self._commerce.change(CUSTOMER_METERS, own, consumed_units=consumed, balance=balance)

    def _events(self, customer: Record) -> list[Record]:
        events = self._commerce.of("events", "customer_id", customer["id"])
        return [event for event in events if event["source"] != "system"]

    def _matching(self, meter: Record, events: Iterable[Record]) -> Iterator[Record]:
        return (event for event in events if _matches(meter["filter"], event))

    # Quantities

    def _quantities(self, request: Request) -> Record:
        """The usage of a meter in a span of time, interval by interval and in total."""
        meter = self._commerce.find("meters", request.path["id"])
        query = request.query
        start, end = _aware(query["start_timestamp"]), _aware(query["end_timestamp"])
        events = [
            event
            for event in self._matching(meter, self._asked(request))
            if start <= parsed(event["timestamp"]) <= end
        ]
        quantities: list[Record] = []
        while start <= end:
            after = _after(start, query["interval"])
            part = [event for event in events if start <= parsed(event["timestamp"]) < after]
            quantities.append({"timestamp": to_iso(start), "quantity": quantity(meter, part)})
            start = after
        return {"quantities": quantities, "total": quantity(meter, events)}

    def _asked(self, request: Request) -> Iterable[Record]:
        for name in "customer_id", "external_customer_id":
            if name in request.query:
                ids = request.query[name].split(",")
                events = [event for id in ids for event in self._commerce.of("events", name, id)]
                break
        else:
            events = list(self._commerce.rows("events").values())
        return [event for event in events if event["source"] != "system"]


def quantity(meter: Record, events: Iterable[Record]) -> float:
    """The value of a meter for some events, all of which match its filter."""
    aggregation = meter["aggregation"]
    name = aggregation.get("property")
    values: list[Any] = [event if name is None else _property(event, name) for event in events]
    if aggregation["func"] == "unique":
        values = [value for value in values if value is not None]
    elif aggregation["func"] != "count":
        values = [value for value in values if isinstance(value, int | float)]
    return AGGREGATIONS[aggregation["func"]](values)


def _property(event: Record, name: str) -> Any:
    return event[name] if name in FIELDS else event["metadata"].get(name)


def _matches(filter: Mapping[str, Any], event: Record) -> bool:
    """True if an event matches a filter; one without clauses matches all."""
    found = [
        _matches(clause, event) if "clauses" in clause else _fits(clause, event)
        for clause in filter["clauses"]
    ]
    return not found or (all(found) if filter["conjunction"] == "and" else any(found))


def _fits(clause: Mapping[str, Any], event: Record) -> bool:
    value = _property(event, clause["property"])
    if value is None:
        return False
    try:
        return COMPARISONS[clause["operator"]](value, clause["value"])
    except TypeError:
        return False  # a text is neither more nor less than a number


def _aware(text: str) -> datetime:
    moment = parsed(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _after(start: datetime, interval: str) -> datetime:
    return start + timedelta(hours=1) if interval == "hour" else later(start, interval)
