"""The bodies of locations transactions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.enums import TransactionProduct
    from ..models.error import Error
    from ..models.refund import Refund
    from ..models.tender import Tender


@model
class CaptureTransactionResponse(Model):
    """Schema `CaptureTransactionResponse`."""

    errors: list[Error] | None = None


@model
class ListTransactionsResponse(Model):
    """Schema `ListTransactionsResponse`."""

    errors: list[Error] | None = None
    transactions: list[Transaction] | None = None
    cursor: str | None = None


@model
class RetrieveTransactionResponse(Model):
    """Schema `RetrieveTransactionResponse`."""

    errors: list[Error] | None = None
    transaction: Transaction


@model
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

    id: str
    location_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    tenders: Nullable[list[Tender]] = ABSENT
    refunds: Nullable[list[Refund]] = ABSENT
    reference_id: Nullable[str] = ABSENT
    product: Nullable[TransactionProduct] = ABSENT
    client_id: Nullable[str] = ABSENT
    shipping_address: Nullable[Address] = ABSENT
    order_id: Nullable[str] = ABSENT


@model
class VoidTransactionResponse(Model):
    """Schema `VoidTransactionResponse`."""

    errors: list[Error] | None = None
