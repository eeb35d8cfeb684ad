"""The points of loyalty accounts: how many a purchase earns, and the events that change a balance.

https://developer.squareup.com/docs/loyalty-api/overview
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Rows

from .account import TENTH_OFF
from .commerce import Commerce
from .money import amount_of

__all__ = ["LoyaltyPoints"]

CATALOG: Final = "catalog/object"
PROGRAMS: Final = "loyalty/programs"
EVENTS: Final = "loyalty/events"
#: The id that stands for the seller's program.
MAIN: Final = "main"


class LoyaltyPoints:
    """The points of a seller's loyalty program."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def program(self, id: str) -> Record:
        """A program by its id.

        Raises:
            Refusal: There is no such program.
        """
        if id == MAIN:
            id = next(iter(self._commerce.rows(PROGRAMS)), MAIN)
        return self._commerce.find(PROGRAMS, id)

    def has_tier(self, id: str) -> bool:
        """True if a program has a tier of rewards with this id."""
        tiers = (
            tier for one in self._commerce.rows(PROGRAMS).values() for tier in one.get("reward_tiers", ())
        )
        return any(tier.get("id") == id for tier in tiers)

    def discount(self, tier: Record) -> Record | None:
        """The discount of a reward, which a pricing rule of the catalog names; None if it is not there.

        The rule of the tier that is there from the start comes with its first reward: a new catalog is empty.
        """
        objects = self._commerce.rows(CATALOG)
        id = tier["pricing_rule_reference"]["object_id"]
        if id not in objects and tier["name"] == TENTH_OFF:
            self._add_tenth_off(id)
        rule = objects.get(id, {})
        return objects.get(rule.get("pricing_rule_data", {}).get("discount_id", ""))

    def _add_tenth_off(self, id: str) -> None:
        """A pricing rule for a tenth of an order, as tiers refer to it."""
        put = self._commerce.records.put
        data = {"name": TENTH_OFF, "discount_type": "FIXED_PERCENTAGE", "percentage": "10"}
        discount = put(CATALOG, {"type": "DISCOUNT", "discount_data": data})
        named = {"name": TENTH_OFF, "discount_id": discount["id"]}
        put(CATALOG, {"type": "PRICING_RULE", "id": id, "pricing_rule_data": named})

    def earned(self, program: Record, spent: Mapping[str, Any]) -> int:
        """The points that a purchase earns."""
        points = 0
        for rule in program.get("accrual_rules", ()):
            if rule["accrual_type"] == "SPEND":
                points += amount_of(spent) // amount_of(rule["spend_data"]["amount_money"]) * rule["points"]
            elif rule["accrual_type"] == "VISIT":
                least = amount_of(rule.get("visit_data", {}).get("minimum_amount_money"))
                points += rule["points"] if amount_of(spent) >= least else 0
        return points

    def move(
        self,
        account: Record,
        kind: str,
        points: int,
        details: Mapping[str, Any],
        *,
        location: str | None = None,
    ) -> Record:
        """Change the balance of an account, and return the event of it.

        Args:
            account: The account.
            kind: The type of the event.
            points: What is added to the balance.
            details: What the event says.
            location: Where it happened.
        """
        commerce = self._commerce
        event = commerce.add(
            EVENTS,
            commerce.ids.uuid(),
            {
                "type": kind,
                "created_at": commerce.now,
                kind.lower(): {"loyalty_program_id": account["program_id"], **details},
                "loyalty_account_id": account["id"],
                "location_id": location,
                "source": "LOYALTY_API",
            },
        )
        if points:
            # Points that were locked for a reward and come back are not earned anew.
            earned = max(points, 0) if kind in {"ACCUMULATE_POINTS", "ADJUST_POINTS"} else 0
            commerce.change(
                "loyalty/accounts",
                account,
                balance=account["balance"] + points,
                lifetime_points=account["lifetime_points"] + earned,
            )
        return event

    def events(self) -> Rows:
        return self._commerce.rows(EVENTS)
