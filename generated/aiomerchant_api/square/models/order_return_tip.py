"""The model OrderReturnTip.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class OrderReturnTip(Model):
    """A tip that is given back.

    Attributes:
        uid: ID within this order. At most 60 characters.
        applied_money: The tip that is given back.
        source_tender_uid: The `uid` of the tender in the order of the sale. At most 192 characters.
        source_tender_id: ID of the tender in the order of the sale. At most 192 characters.
    """

    uid: str | None = None
    applied_money: Money | None = field(default=None, metadata=NOT_NULL)
    source_tender_uid: str | None = None
    source_tender_id: str | None = None
