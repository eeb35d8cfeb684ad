"""The model Invoice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.invoice_accepted_payment_methods import InvoiceAcceptedPaymentMethods
    from ..models.invoice_attachment import InvoiceAttachment
    from ..models.invoice_custom_field import InvoiceCustomField
    from ..models.invoice_delivery_method import InvoiceDeliveryMethod
    from ..models.invoice_payment_request import InvoicePaymentRequest
    from ..models.invoice_recipient import InvoiceRecipient
    from ..models.invoice_status import InvoiceStatus
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class Invoice(Model):
    """Schema `Invoice`.

    Attributes:
        location_id: 1 to 255 characters.
        order_id: 1 to 255 characters.
        delivery_method: One of EMAIL, SHARE_MANUALLY, SMS.
        invoice_number: 1 to 191 characters.
        title: 1 to 255 characters.
        description: 1 to 65536 characters.
        payment_conditions: 1 to 2000 characters.
    """

    id: str | None = None
    version: int | None = None
    location_id: str | None = None
    order_id: str | None = None
    primary_recipient: InvoiceRecipient | None = None
    payment_requests: list[InvoicePaymentRequest] | None = None
    delivery_method: InvoiceDeliveryMethod | None = None
    invoice_number: str | None = None
    title: str | None = None
    description: str | None = None
    scheduled_at: datetime | None = None
    public_url: str | None = None
    next_payment_amount_money: Money | None = None
    status: InvoiceStatus | None = None
    timezone: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    accepted_payment_methods: InvoiceAcceptedPaymentMethods | None = None
    custom_fields: list[InvoiceCustomField] | None = None
    subscription_id: str | None = None
    sale_or_service_date: date | None = None
    payment_conditions: str | None = None
    store_payment_method_enabled: bool | None = None
    attachments: list[InvoiceAttachment] | None = None
    creator_team_member_id: str | None = None
