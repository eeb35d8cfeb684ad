"""OrderLineItemAppliedTax. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class OrderLineItemAppliedTax(Model):
    """A tax on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of one of the order's `taxes`; fixed. 1 to 60 characters.
        applied_money: The tax on the line.
        auto_applied: Whether Square applied it by its own rules.
    """

    uid: Nullable[str] = ABSENT
    tax_uid: str
    applied_money: Money | None = None
    auto_applied: bool | None = None
