"""The model DeletePaymentLinkResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class DeletePaymentLinkResponse(Model):
    """Schema `DeletePaymentLinkResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        id: ID of the deleted link.
        cancelled_order_id: ID of its order, which is canceled.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    id: str | None = field(default=None, metadata=NOT_NULL)
    cancelled_order_id: str | None = field(default=None, metadata=NOT_NULL)
