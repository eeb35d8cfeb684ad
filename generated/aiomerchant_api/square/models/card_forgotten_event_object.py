"""The model CardForgottenEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.card_forgotten_event_card import CardForgottenEventCard


@define(kw_only=True, eq=False, repr=False)
class CardForgottenEventObject(Model):
    """Schema `CardForgottenEventObject`."""

    card: CardForgottenEventCard | None = None
