"""The model OrderCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class OrderCreate(Model):
    """Schema `OrderCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        amount: At least 0.
        description: At most 500 characters.
    """

    custom_field_data: dict[str, str | int | bool | datetime | None] | None = None
    metadata: dict[str, str | int | float | bool] | None = None
    organization_id: UUID | None = None
    customer_id: UUID
    product_id: UUID
    currency: str | None = None
    amount: int | None = None
    description: str | None = None
