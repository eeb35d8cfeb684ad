"""The model ListTransactionsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transaction import Transaction


@define(kw_only=True, eq=False, repr=False)
class ListTransactionsResponse(Model):
    """Schema `ListTransactionsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    transactions: list[Transaction] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
