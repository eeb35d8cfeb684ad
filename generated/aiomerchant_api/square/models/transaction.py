"""The model Transaction. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import TransactionProduct
    from ..models.refund import Refund
    from ..models.tender import Tender


@define(kw_only=True, eq=False, repr=False)
class Transaction(Model):
    """Schema `Transaction`.

    Attributes:
        id: At most 192 characters.
        location_id: At most 50 characters.
        reference_id: At most 40 characters.
        product: One of REGISTER, EXTERNAL_API, BILLING, APPOINTMENTS, INVOICES, ONLINE_STORE, PAYROLL,
            OTHER.
        client_id: At most 192 characters.
        order_id: At most 192 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    tenders: list[Tender] | None = None
    refunds: list[Refund] | None = None
    reference_id: str | None = None
    product: TransactionProduct | None = None
    client_id: str | None = None
    shipping_address: Address | None = None
    order_id: str | None = None
