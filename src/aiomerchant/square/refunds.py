"""Square's refunds, with a wait until the money is given back."""

from __future__ import annotations

from aiomerchant.request.waiters import Waiter, state_at
from aiomerchant_api.square.api import refunds as generated

__all__ = ["Refunds"]


class Refunds(generated.Refunds):
    """Square's refunds of payments."""

    wait = Waiter(
        operation=generated.GET_PAYMENT_REFUND,
        state=state_at("refund", "status"),
        succeeded=frozenset({"COMPLETED"}),
        failed=frozenset({"REJECTED", "FAILED"}),
    )
