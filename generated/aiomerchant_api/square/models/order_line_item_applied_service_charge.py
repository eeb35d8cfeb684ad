"""OrderLineItemAppliedServiceCharge. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class OrderLineItemAppliedServiceCharge(Model):
    """A service charge on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        service_charge_uid: The `uid` of one of the order's `service_charges`; fixed. 1 to 60 characters.
        applied_money: What it adds to the line.
    """

    uid: Nullable[str] = ABSENT
    service_charge_uid: str
    applied_money: Money | None = None
