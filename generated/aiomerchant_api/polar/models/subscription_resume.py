"""SubscriptionResume. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SubscriptionResume(Model):
    """Lets a paused subscription go on.

    Attributes:
        resume: Always true: a new period starts now, and the customer is charged.
    """

    resume: Literal[True] = True
