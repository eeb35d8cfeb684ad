"""RetrieveCardResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.error import Error


@model
class RetrieveCardResponse(Model):
    """Schema `RetrieveCardResponse`."""

    errors: list[Error] | None = None
    card: Card
