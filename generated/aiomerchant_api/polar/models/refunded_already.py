"""The model RefundedAlready. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RefundedAlready(Model):
    """The order has been refunded in full."""

    error: Literal["RefundedAlready"] = "RefundedAlready"
    detail: str
