"""The model Destination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.destination_type import DestinationType


@define(kw_only=True, eq=False, repr=False)
class Destination(Model):
    """Schema `Destination`.

    Attributes:
        type: One of BANK_ACCOUNT, CARD, SQUARE_BALANCE, SQUARE_STORED_BALANCE.
    """

    type: DestinationType | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
