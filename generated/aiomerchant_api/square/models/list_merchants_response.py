"""The model ListMerchantsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.merchant import Merchant


@define(kw_only=True, eq=False, repr=False)
class ListMerchantsResponse(Model):
    """Schema `ListMerchantsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    merchant: list[Merchant] | None = field(default=None, metadata=NOT_NULL)
    cursor: int | None = field(default=None, metadata=NOT_NULL)
