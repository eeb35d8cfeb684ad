"""Types of events in Polar's sandbox: made by the first event of a name, and counted."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import NotFoundError, Polar
from aiomerchant.sandbox import Sandbox

NOTHING = "11111111-1111-4111-8111-111111111111"


async def test_events_are_counted_by_type(polar: Polar) -> None:
    call: Any = {"name": "call", "external_customer_id": "ada"}
    await polar.events.ingest(events=[call, {"name": "mail", "external_customer_id": "lin"}, call])

    async def counts(**query: Any) -> dict[str, int]:
        return {one.name: one.occurrences for one in await polar.event_types.list(**query).collect()}

    assert await counts() == {"call": 2, "mail": 1}
    assert await counts(external_customer_id="lin") == {"mail": 1}
    assert await counts(query="CA") == {"call": 2}
    assert await counts(source="system") == {}
    first = await polar.event_types.list(sorting=["name"]).collect()
    await polar.events.ingest(events=[call])
    again = await polar.event_types.list(sorting=["name"]).collect()
    assert [one.id for one in first] == [one.id for one in again]
    assert await counts(root_events=True) == {"call": 3, "mail": 1}


async def test_a_type_names_its_events(polar: Polar) -> None:
    """By its label, or by a field of their metadata."""
    told: Any = {"name": "call", "external_customer_id": "ada", "metadata": {"to": "Lin"}}
    await polar.events.ingest(events=[told, {"name": "call", "external_customer_id": "ada"}])
    (type,) = await polar.event_types.list().collect()
    await polar.event_types.update(type.id, label="Calls", label_property_selector="to")
    assert {one.label for one in await polar.events.list().collect()} == {"Calls", "Lin"}
    await polar.events.ingest(events=[told])
    assert [one.label for one in await polar.events.list().collect()].count("Lin") == 2
    (type,) = await polar.event_types.list(query="calls").collect()
    assert (type.label, type.occurrences) == ("Calls", 3)
    with pytest.raises(NotFoundError):
        await polar.event_types.update(NOTHING, label="Calls")


async def test_those_of_the_system_and_of_a_test(sandbox: Sandbox, polar: Polar) -> None:
    """The system's have no id; one that a test adds has no events."""
    sandbox.polar.add("events", name="meter.reset", source="system")
    sandbox.polar.add("event-types", name="print", label="Prints", source="user")
    ours, theirs = await polar.event_types.list(sorting=["-name"]).collect()
    assert (ours.name, ours.label, ours.id is None) == ("print", "Prints", False)
    assert (theirs.name, theirs.source, theirs.id) == ("meter.reset", "system", None)
    assert [one.name for one in await polar.event_types.list(customer_id=NOTHING).collect()] == []
