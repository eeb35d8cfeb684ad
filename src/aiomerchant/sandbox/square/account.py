"""The records that a seller has from the start: those of the account, and those that no request makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso

from .devices import terminal
from .money import money
from .wages import SETTINGS, paid

__all__ = ["FIRST", "TENTH_OFF", "Account"]

#: The name of the first seller's business.
FIRST: Final = "Sand & Sons"
#: The name of the tier of rewards that is there from the start.
TENTH_OFF: Final = "10% off"

#: What the owner of the business is paid for.
JOB: Final = {"job_title": "Owner", "pay_type": "HOURLY", "hourly_rate": money(2500)}
#: The groups of customers that Square makes in each account, by the ends of their ids.
SEGMENTS: Final = {"CHURN_RISK": "Lapsed", "LOYAL": "Regulars", "REACHABLE": "Reachable"}

#: A collection by its path, an id and the fields of the record.
Existing = tuple[str, str, Record]


class Account:
    """The seller's account.

    Args:
        ids: Draws ids.
        clock: Gives the time.
        merchant_id: The seller.
        name: The name of the business.

    Attributes:
        merchant_id: The seller.
        location_id: The main location.
        program_id: The loyalty program, which sellers make in the dashboard.
    """

    def __init__(self, ids: Ids, clock: Clock, merchant_id: str, name: str) -> None:
        self._clock = clock
        self._name = name
        self.merchant_id = merchant_id
        self.location_id = f"L{ids.text(12, UPPERCASE)}"
        self.program_id = ids.uuid()
        self._tier_id = ids.uuid()
        self._rule_id = ids.text(24, UPPERCASE)
        self._terminal_id = ids.text(16, UPPERCASE)
        self._owner_id = f"TM{ids.text(14)}"
        self._site_id = f"site_{ids.text(18, '123456789')}"
        self._drawer_id = ids.uuid().upper()
        self._wage_id = ids.text(22)
        self._week_id = ids.text(16)

    def records(self) -> Iterator[Existing]:
        """The records."""
        now = to_iso(self._clock.now(), "milliseconds")
        here = {"country": "US", "currency": "USD", "language_code": "en-US", "status": "ACTIVE"}
        business = {"business_name": self._name, "main_location_id": self.location_id}
        yield "/v2/merchants", self.merchant_id, {**here, **business}
        yield "/v2/locations", self.location_id, {**here, "name": "Main", "merchant_id": self.merchant_id}
        owner = {"given_name": "Alex", "family_name": "Sand", "is_owner": True, "status": "ACTIVE"}
        everywhere = {"assigned_locations": {"assignment_type": "ALL_CURRENT_AND_FUTURE_LOCATIONS"}}
        yield "/v2/team-members", self._owner_id, {**owner, **everywhere}
        setting = {"team_member_id": self._owner_id, "job_assignments": [JOB]}
        yield f"/v2/{SETTINGS}", f"{self._owner_id}/", setting
        for name, id, wage in paid(self._wage_id, self._owner_id, JOB):
            yield f"/v2/{name}", id, wage
        week = {"start_of_week": "MON", "start_of_day_local_time": "00:00"}
        yield "/v2/labor/workweek-configs", self._week_id, week
        for ending, name in SEGMENTS.items():
            yield "/v2/customers/segments", f"{self.merchant_id}.{ending}", {"name": name}
        device = terminal(self._terminal_id, "Counter", now)
        yield "/v2/devices", device["id"], device
        site = {"site_title": self._name, "domain": _domain(self._name), "is_published": True}
        yield "/v2/sites", self._site_id, site
        yield "/v2/loyalty/programs", self.program_id, self._program(now)
        opened = {"state": "OPEN", "opened_at": now, "opening_team_member_id": self._owner_id}
        cash = {"opened_cash_money": money(10000), "location_id": self.location_id}
        yield "/v2/cash-drawers/shifts", self._drawer_id, {**opened, **cash}

    def _program(self, now: str) -> Record:
        """A dollar earns a point, and ten points are a reward."""
        tier = {
            "id": self._tier_id,
            "points": 10,
            "name": TENTH_OFF,
            "created_at": now,
            "pricing_rule_reference": {"object_id": self._rule_id, "catalog_version": 1},
        }
        spent = {"amount_money": money(100), "tax_mode": "BEFORE_TAX"}
        return {
            "status": "ACTIVE",
            "reward_tiers": [tier],
            "terminology": {"one": "Point", "other": "Points"},
            "location_ids": [self.location_id],
            "accrual_rules": [{"accrual_type": "SPEND", "points": 1, "spend_data": spent}],
        }


def _domain(name: str) -> str:
    """The domain of a business, which is nobody's."""
    words = re.findall("[a-z0-9]+", name.lower().replace("&", " and ").replace("'", ""))
    return f"{'-'.join(words) or 'shop'}.example"
