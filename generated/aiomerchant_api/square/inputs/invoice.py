"""Mappings given for Invoice, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ..inputs.address import AddressDict
    from ..inputs.invoice_attachment import InvoiceAttachmentDict
    from ..inputs.money import MoneyDict
    from ..models.address import Address
    from ..models.enums import (
        InvoiceAutomaticPaymentSource,
        InvoiceCustomFieldPlacement,
        InvoiceDeliveryMethod,
        InvoicePaymentReminderStatus,
        InvoiceRequestMethod,
        InvoiceRequestType,
        InvoiceStatus,
    )
    from ..models.invoice import (
        InvoiceAcceptedPaymentMethods,
        InvoiceCustomField,
        InvoicePaymentReminder,
        InvoicePaymentRequest,
        InvoiceRecipient,
        InvoiceRecipientTaxIds,
    )
    from ..models.invoice_attachment import InvoiceAttachment
    from ..models.money import Money


class InvoiceDict(TypedDict, total=False):
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


class InvoiceAcceptedPaymentMethodsDict(TypedDict, total=False):
    card: bool | None
    square_gift_card: bool | None
    bank_account: bool | None
    buy_now_pay_later: bool | None
    cash_app_pay: bool | None


class InvoiceCustomFieldDict(TypedDict, total=False):
    label: str | None
    value: str | None
    placement: InvoiceCustomFieldPlacement | None


class InvoicePaymentReminderDict(TypedDict, total=False):
    uid: str | None
    relative_scheduled_days: int | None
    message: str | None
    status: InvoicePaymentReminderStatus | None
    sent_at: datetime | None


class InvoicePaymentRequestDict(TypedDict, total=False):
    uid: str | None
    request_method: InvoiceRequestMethod | None
    request_type: InvoiceRequestType | None
    due_date: date | None
    fixed_amount_requested_money: Money | MoneyDict | None
    percentage_requested: str | None
    tipping_enabled: bool | None
    automatic_payment_source: InvoiceAutomaticPaymentSource | None
    card_id: str | None
    reminders: Sequence[InvoicePaymentReminder | InvoicePaymentReminderDict] | None
    computed_amount_money: Money | MoneyDict | None
    total_completed_amount_money: Money | MoneyDict | None
    rounding_adjustment_included_money: Money | MoneyDict | None


class InvoiceRecipientDict(TypedDict, total=False):
    customer_id: str | None
    given_name: str | None
    family_name: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    company_name: str | None
    tax_ids: InvoiceRecipientTaxIds | InvoiceRecipientTaxIdsDict | None


class InvoiceRecipientTaxIdsDict(TypedDict, total=False):
    eu_vat: str | None
