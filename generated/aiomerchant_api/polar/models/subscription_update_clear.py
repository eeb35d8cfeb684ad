"""SubscriptionUpdateClear. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class SubscriptionUpdateClear(Model):
    """Drops the change that waits for the next period.

    Attributes:
        pending_update: Always null.
    """

    pending_update: Any
