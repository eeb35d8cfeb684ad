"""What Square's sandbox begins with: what no request makes, and others name."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, NotFoundError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make

# Square says of some operations here that others take their place.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


async def test_a_program(sandbox: Sandbox, square: Square) -> None:
    """Which also has a name; a test adds more."""
    (program,) = (await square.loyalty.programs.list()).programs or ()
    assert (await square.loyalty.programs.get("main")).program == program
    account = {"program_id": "P1", "mapping": {"phone_number": "+14155551234"}}
    for ask in (
        square.loyalty.programs.get("P1"),
        square.loyalty.programs.calculate("P1", order_id="O1"),
        square.loyalty.programs.promotions.list("P1").collect(),
        square.loyalty.accounts.create(loyalty_account=account),
    ):
        with pytest.raises(NotFoundError):
            await ask
    sandbox.square.add("loyalty/programs", id="P1")
    made: Any = (await square.loyalty.accounts.create(loyalty_account=account)).loyalty_account
    assert made.program_id == "P1"


async def test_the_seller_is_an_employee(sandbox: Sandbox, square: Square) -> None:
    """As each member of the team is; a shift names either."""
    (owner,) = await square.employees.list().collect()
    assert (owner.first_name, owner.is_owner, owner.location_ids) == (
        "Alex",
        True,
        [sandbox.square.location_id],
    )
    ada: Any = (
        await square.team_members.create(team_member={"given_name": "Ada", "status": "INACTIVE"})
    ).team_member
    sandbox.square.add("employees", id="E1", first_name="Grace", status="ACTIVE", location_ids=["L2"])
    everybody = ["E1", owner.id, ada.id]
    assert [one.id for one in await square.employees.list().collect()] == everybody
    assert [one.id for one in await square.employees.list(status="INACTIVE").collect()] == [ada.id]
    assert [one.id for one in await square.employees.list(location_id="L2").collect()] == ["E1"]
    assert (await square.employees.get(ada.id)).employee.first_name == "Ada"
    shift = {"location_id": sandbox.square.location_id, "start_at": "2026-01-01T08:00:00Z"}
    for id in everybody:
        assert (await square.labor.shifts.create(shift={**shift, "employee_id": id})).shift.employee_id == id
    for ask in (
        square.labor.shifts.create(shift={**shift, "employee_id": "E2"}),
        square.employees.get("E2"),
    ):
        with pytest.raises(NotFoundError):
            await ask


async def test_a_site_and_a_cash_drawer(sandbox: Sandbox, square: Square) -> None:
    (site,) = (await square.sites.list()).sites or ()
    await square.snippets.upsert(site.id, snippet={"content": "<p>"})
    where = {"location_id": sandbox.square.location_id}
    (drawer,) = await square.cash_drawers.shifts.list(**where).collect()
    got = await square.cash_drawers.shifts.get(drawer.id or "", **where)
    assert (got.cash_drawer_shift.id, got.cash_drawer_shift.state) == (drawer.id, "OPEN")
    assert await square.cash_drawers.shifts.list_events(drawer.id or "", **where).collect() == []
    for ask in (
        square.snippets.delete("S1"),
        square.cash_drawers.shifts.get("S1", **where),
        square.cash_drawers.shifts.list_events("S1", **where).collect(),
    ):
        with pytest.raises(NotFoundError):
            await ask


async def test_the_work_week_and_the_groups_of_customers(square: Square) -> None:
    (week,) = await square.labor.workweek_configs.list().collect()
    config: Any = {"start_of_week": "SUN", "start_of_day_local_time": "06:00", "version": 0}
    await square.labor.workweek_configs.update(week.id, workweek_config=config)
    (week,) = await square.labor.workweek_configs.list().collect()
    assert (week.start_of_week, week.version) == ("SUN", 1)
    for segment in await square.customers.segments.list().collect():
        assert (await square.customers.segments.get(segment.id)).segment == segment


async def test_settings_are_those_of_what_is_there(sandbox: Sandbox, square: Square) -> None:
    """Each location and each member of the team has a booking profile, in the lists, too."""
    pier = sandbox.square.add("locations", name="Pier")["id"]
    places = [one.location_id for one in await square.bookings.location_profiles.list().collect()]
    assert places == [sandbox.square.location_id, pier]
    (owner,) = await square.team_members.search().collect()
    (profile,) = await square.bookings.team_member_profiles.list().collect()
    got = (await square.bookings.team_member_profiles.get(owner.id)).team_member_booking_profile
    assert got == profile
    answer = await square.bookings.bulk_retrieve_team_member_booking_profiles(
        team_member_ids=[owner.id, "TM1"]
    )
    found = answer.team_member_booking_profiles
    assert found[owner.id].team_member_booking_profile == profile
    assert [error.code for error in found["TM1"].errors] == ["NOT_FOUND"]


async def test_a_snippet_is_there_once_it_was_made(sandbox: Sandbox, square: Square) -> None:
    (site,) = (await square.sites.list()).sites or ()
    for ask in (square.snippets.get(site.id), square.snippets.delete(site.id)):
        with pytest.raises(NotFoundError, match="nothing at"):
            await ask
    made = (await square.snippets.upsert(site.id, snippet={"content": "<p>"})).snippet
    changed = (await square.snippets.upsert(site.id, snippet={"content": "<b>"})).snippet
    assert (await square.snippets.get(site.id)).snippet == changed
    assert (changed.id, changed.content) == (made.id, "<b>")
    await square.snippets.delete(site.id)
    sandbox.square.add("sites/{site_id}/snippet", site_id=site.id, content="<i>")
    assert (await square.snippets.get(site.id)).snippet.content == "<i>"


async def test_orders_of_the_first_version_and_transactions(sandbox: Sandbox, square: Square) -> None:
    """As a test adds them; nothing makes any."""
    place = sandbox.square.location_id
    add = sandbox.square.add
    add("{location_id}/orders", location_id=place, id="O1", buyer_email="ada@example.com", state="PENDING")
    assert (await square.v1_transactions.retrieve_order(place, "O1")).buyer_email == "ada@example.com"
    await square.v1_transactions.update_order(place, "O1", action="COMPLETE", completed_note="Thanks")
    (order,) = await square.v1_transactions.list_orders(place)
    assert (order.id, order.completed_note) == ("O1", "Thanks")
    add("locations/{location_id}/transactions", location_id=place, id="T1", reference_id="ours")
    (sale,) = await square.locations.transactions.list(place).collect()
    assert (await square.locations.transactions.get(place, "T1")).transaction == sale
    await square.locations.transactions.capture(place, "T1")


async def test_what_cards_are_made_of(square: Square, pay: Make, ada: Any) -> None:
    """Tokens and payments; what is paid with is a token, a card or a gift card."""
    payment = await pay()
    for source in "cnon:card-nonce-ok", payment.id:
        made = await square.cards.create(source_id=source, card={"customer_id": ada.id})
        assert (await pay(source=made.card.id, customer_id=ada.id)).status == "COMPLETED"
    for wrong in "nothing", made.card.id, "CASH":
        with pytest.raises(NotFoundError, match="in the sources of payments"):
            await square.cards.create(source_id=wrong, card={"customer_id": ada.id})
    for wrong in "nothing", payment.id:
        with pytest.raises(NotFoundError, match="source_id"):
            await pay(source=wrong)


async def test_a_location_has_a_name_of_its_own(sandbox: Sandbox, square: Square) -> None:
    pier: Any = (await square.locations.create(location={"name": "Pier"})).location
    for call in (
        square.locations.create(location={"name": "Pier"}),
        square.locations.update("main", location={"name": "Pier"}),
        square.locations.update(pier.id, location={"name": "Main"}),
    ):
        with pytest.raises(BadRequestError, match="Another location") as caught:
            await call
        assert caught.value.details[0].field == "location.name"
    same: Any = (await square.locations.update(pier.id, location={"name": "Pier"})).location
    assert same.id == pier.id
