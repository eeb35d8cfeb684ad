"""What Square sets in new records, so that lists find them by it."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import Square
from aiomerchant.sandbox import Sandbox


async def test_a_new_member_of_the_team_is_active(sandbox: Sandbox, square: Square) -> None:
    """Also one that a test adds; a status that is given is kept."""
    made: Any = (await square.team_members.create(team_member={"given_name": "Ada"})).team_member
    assert (made.status, made.is_owner) == ("ACTIVE", False)
    added = sandbox.square.add("team-members", given_name="Eve")["id"]
    sandbox.square.add("team-members", given_name="Bob", status="INACTIVE")
    query: Any = {"filter": {"status": "ACTIVE"}}
    found = {one.id for one in await square.team_members.search(query=query).collect() if not one.is_owner}
    assert found == {made.id, added}


async def test_new_vendors_and_locations_are_active(square: Square) -> None:
    vendor: Any = (await square.vendors.create(vendor={"name": "Mugs"})).vendor
    assert vendor.status == "ACTIVE"
    location: Any = (await square.locations.create(location={"name": "Harbour"})).location
    assert (location.status, location.currency, location.type) == ("ACTIVE", "USD", "PHYSICAL")


@pytest.mark.parametrize("noun", ["timecard", "shift"])
async def test_a_timecard_is_open_until_it_ends(sandbox: Sandbox, square: Square, noun: str) -> None:
    (owner,) = await square.team_members.search().collect()
    given: Any = {
        "location_id": sandbox.square.location_id,
        "team_member_id": owner.id,
        "start_at": "2026-01-01T08:00:00Z",
    }

    async def request(operation: str, id: str | None = None, **more: Any) -> Any:
        path = {} if id is None else {"id": id}
        return await square.call(operation, path=path, body={noun: {**given, **more}})

    made = await request(f"Create{noun.title()}")
    record = made[noun] if isinstance(made, dict) else getattr(made, noun)
    assert record.status == "OPEN"
    ended = getattr(await request(f"Update{noun.title()}", record.id, end_at="2026-01-01T12:00:00Z"), noun)
    assert (ended.status, ended.version) == ("CLOSED", 1)
