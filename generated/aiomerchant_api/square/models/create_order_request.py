"""The model CreateOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class CreateOrderRequest(Model):
    """Schema `CreateOrderRequest`.

    Attributes:
        idempotency_key: At most 192 characters.
    """

    order: Order | None = None
    idempotency_key: str | None = None
