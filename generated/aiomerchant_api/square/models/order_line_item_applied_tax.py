"""The model OrderLineItemAppliedTax. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderLineItemAppliedTax(Model):
    """A tax on one line.

    Attributes:
        uid: ID within this order. At most 60 characters.
        tax_uid: The `uid` of one of the order's `taxes`; fixed. 1 to 60 characters.
        applied_money: The tax on the line.
        auto_applied: Whether Square applied it by its own rules.
    """

    uid: str | None = None
    tax_uid: str
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    auto_applied: bool | None = field(default=None, metadata=NOT_NULL)
