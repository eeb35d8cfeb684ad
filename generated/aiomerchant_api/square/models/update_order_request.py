"""The model UpdateOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class UpdateOrderRequest(Model):
    """Schema `UpdateOrderRequest`.

    Attributes:
        order: The changed fields and the current `version`; list elements are found by their `uid`.
        fields_to_clear: Paths of fields and list elements to empty, such as `line_items[UID].note`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
    """

    order: Order | None = None
    fields_to_clear: list[str] | None = None
    idempotency_key: str | None = None
