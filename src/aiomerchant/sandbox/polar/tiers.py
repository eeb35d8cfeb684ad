"""Prices by tiers: all units at the rate of one tier, or each unit at the rate of its own."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any

from aiomerchant.sandbox.state import Record

__all__ = ["fault_of", "ordered", "tiered", "tiers_of"]


def tiers_of(price: Record) -> Mapping[str, Any]:
    """The tiers of a price by seats, by units or by usage, all in one form."""
    if price["amount_type"] != "seat_based":
        tiers: Mapping[str, Any] = price["tiers"]
        return tiers
    seats = price["seat_tiers"]
    return {
        "type": seats.get("seat_tier_type") or "volume",
        "tiers": [
            {"bound": tier.get("max_seats"), "unit_amount": str(tier["price_per_seat"])}
            for tier in sorted(seats["tiers"], key=lambda tier: tier["min_seats"])
        ],
    }


def tiered(tiers: Mapping[str, Any], quantity: Decimal) -> Decimal:
    """The amount for a number of units. What is beyond the last bound has the rate of the last tier."""
    rates = [(tier.get("bound"), Decimal(tier["unit_amount"])) for tier in tiers["tiers"]]
    if tiers["type"] == "volume":
        reached = (rate for bound, rate in rates if bound is None or quantity <= bound)
        return quantity * next(reached, rates[-1][1])
    total, below = Decimal(0), Decimal(0)
    for bound, rate in (*rates[:-1], (None, rates[-1][1])):
        top = quantity if bound is None else min(quantity, Decimal(bound))
        total += max(top - below, Decimal(0)) * rate
        below = max(top, below)
    return total


def ordered(tiers: Mapping[str, Any]) -> Record:
    """Tiers as Polar shows them: from the lowest to the one without bound, with rates as text."""
    rows = [{"bound": tier.get("bound"), "unit_amount": str(tier["unit_amount"])} for tier in tiers["tiers"]]
    rows.sort(key=lambda tier: (tier["bound"] is None, tier["bound"] or 0))
    return {"type": tiers["type"], "tiers": rows}


def fault_of(price: Mapping[str, Any]) -> str | None:
    """What is wrong with the tiers of a new price; None if nothing is."""
    tiers = ordered(price["tiers"])["tiers"]
    bounds = [tier["bound"] for tier in tiers]
    if None in bounds[:-1]:
        return "Only the last tier can be unbounded."
    if any(one == other for one, other in pairwise(bounds)):
        return "The bounds of tiers must be unique."
    if price["amount_type"] != "unit_based":
        return None
    rates = [Decimal(tier["unit_amount"]) for tier in tiers]
    if any(rate != rate.to_integral_value() for rate in rates):
        return "The rates of units must be whole amounts in the smallest unit of the currency."
    least = price.get("minimum_units")
    if least is not None and bounds[-1] is not None and least > bounds[-1]:
        return "minimum_units must not exceed the bound of the last tier."
    return None
