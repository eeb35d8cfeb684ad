"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.order import OrderDict
    from ..models.order import Order


class CreateOrderRequestDict(TypedDict, total=False):
    order: Order | OrderDict | None
    idempotency_key: str | None
