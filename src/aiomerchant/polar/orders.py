"""Polar's orders, with a wait until the file of an invoice is there."""

from __future__ import annotations

from typing import Any

from aiomerchant.request.waiters import Waiter
from aiomerchant_api.polar.api import orders as generated

__all__ = ["Orders"]


def _invoice(order: Any) -> str | None:
    generated = getattr(order, "is_invoice_generated", None)
    return ("generated" if generated else "pending") if isinstance(generated, bool) else None


class Orders(generated.Orders):
    """Polar's orders."""

    #: `generate_invoice` begins it; afterwards `invoice` has the address of the file.
    wait_for_invoice = Waiter(
        operation=generated.GET_ORDER,
        state=_invoice,
        succeeded=frozenset({"generated"}),
        within=60.0,
        longest=5.0,
    )
