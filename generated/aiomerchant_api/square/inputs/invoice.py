"""A mapping given for Invoice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ..inputs.invoice_accepted_payment_methods import InvoiceAcceptedPaymentMethodsDict
    from ..inputs.invoice_attachment import InvoiceAttachmentDict
    from ..inputs.invoice_custom_field import InvoiceCustomFieldDict
    from ..inputs.invoice_payment_request import InvoicePaymentRequestDict
    from ..inputs.invoice_recipient import InvoiceRecipientDict
    from ..inputs.money import MoneyDict
    from ..models.invoice_accepted_payment_methods import InvoiceAcceptedPaymentMethods
    from ..models.invoice_attachment import InvoiceAttachment
    from ..models.invoice_custom_field import InvoiceCustomField
    from ..models.invoice_delivery_method import InvoiceDeliveryMethod
    from ..models.invoice_payment_request import InvoicePaymentRequest
    from ..models.invoice_recipient import InvoiceRecipient
    from ..models.invoice_status import InvoiceStatus
    from ..models.money import Money


class InvoiceDict(TypedDict, total=False):
    """Schema `Invoice` as a mapping by wire names."""

    id: str | None
    version: int | None
    location_id: str | None
    order_id: str | None
    primary_recipient: InvoiceRecipient | InvoiceRecipientDict | None
    payment_requests: Sequence[InvoicePaymentRequest | InvoicePaymentRequestDict] | None
    delivery_method: InvoiceDeliveryMethod | None
    invoice_number: str | None
    title: str | None
    description: str | None
    scheduled_at: datetime | None
    public_url: str | None
    next_payment_amount_money: Money | MoneyDict | None
    status: InvoiceStatus | None
    timezone: str | None
    created_at: datetime | None
    updated_at: datetime | None
    accepted_payment_methods: InvoiceAcceptedPaymentMethods | InvoiceAcceptedPaymentMethodsDict | None
    custom_fields: Sequence[InvoiceCustomField | InvoiceCustomFieldDict] | None
    subscription_id: str | None
    sale_or_service_date: date | None
    payment_conditions: str | None
    store_payment_method_enabled: bool | None
    attachments: Sequence[InvoiceAttachment | InvoiceAttachmentDict] | None
    creator_team_member_id: str | None
