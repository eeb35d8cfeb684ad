"""The model ListCardsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCardsResponse(Model):
    """Schema `ListCardsResponse`."""

    errors: list[Error] | None = None
    cards: list[Card] | None = None
    cursor: str | None = None
