"""RetrieveTransactionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transaction import Transaction


@model
class RetrieveTransactionResponse(Model):
    """Schema `RetrieveTransactionResponse`."""

    errors: list[Error] | None = None
    transaction: Transaction
