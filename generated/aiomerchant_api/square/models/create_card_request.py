"""The model CreateCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ...core import Model, masked

if TYPE_CHECKING:
    from ..models.card import Card


@define(kw_only=True, eq=False, repr=False)
class CreateCardRequest(Model):
    """Schema `CreateCardRequest`.

    Attributes:
        idempotency_key: Not empty.
        source_id: 1 to 16384 characters.
    """

    idempotency_key: str
    source_id: str
    verification_token: str | None = field(default=None, repr=masked)
    card: Card
