"""The model ListPaymentsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@define(kw_only=True, eq=False, repr=False)
class ListPaymentsResponse(Model):
    """Schema `ListPaymentsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payments: The payments.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    payments: list[Payment] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
