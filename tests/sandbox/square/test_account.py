"""What Square's sandbox begins with: what no request makes, and others name."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import NotFoundError, Square
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
