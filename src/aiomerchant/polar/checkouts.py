"""Polar's checkouts, with a wait until one is paid or will never be."""

from __future__ import annotations

from aiomerchant.request.waiters import Waiter, state_at
from aiomerchant_api.polar.api import checkouts as generated

__all__ = ["Checkouts"]


class Checkouts(generated.Checkouts):
    """Polar's checkouts."""

    wait = Waiter(
        operation=generated.GET_CHECKOUT,
        state=state_at("status"),
        succeeded=frozenset({"succeeded"}),
        failed=frozenset({"failed", "expired"}),
        longest=5.0,
    )
