"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.money import MoneyDict
    from ..models.address import Address
    from ..models.enums import (
        InvoiceAutomaticPaymentSource,
        InvoiceCustomFieldPlacement,
        InvoiceDeliveryMethod,
        InvoicePaymentReminderStatus,
        InvoiceRequestMethod,
        InvoiceRequestType,
        InvoiceSortField,
        InvoiceStatus,
        SortOrder,
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
    from ..models.invoices_bodies import InvoiceFilter, InvoiceSort
    from ..models.money import Money


class InvoiceDict(TypedDict, total=False):
    id: str | None
    version: int | None
    location_id: str | Null | None
    order_id: str | Null | None
    primary_recipient: InvoiceRecipient | InvoiceRecipientDict | Null | None
    payment_requests: Sequence[InvoicePaymentRequest | InvoicePaymentRequestDict] | Null | None
    delivery_method: InvoiceDeliveryMethod | Null | None
    invoice_number: str | Null | None
    title: str | Null | None
    description: str | Null | None
    scheduled_at: datetime | Null | None
    public_url: str | None
    next_payment_amount_money: Money | MoneyDict | None
    status: InvoiceStatus | None
    timezone: str | None
    created_at: datetime | None
    updated_at: datetime | None
    accepted_payment_methods: InvoiceAcceptedPaymentMethods | InvoiceAcceptedPaymentMethodsDict | Null | None
    custom_fields: Sequence[InvoiceCustomField | InvoiceCustomFieldDict] | Null | None
    subscription_id: str | None
    sale_or_service_date: date | Null | None
    payment_conditions: str | Null | None
    store_payment_method_enabled: bool | Null | None
    attachments: Sequence[InvoiceAttachment | InvoiceAttachmentDict] | None
    creator_team_member_id: str | None


class InvoiceAcceptedPaymentMethodsDict(TypedDict, total=False):
    card: bool | Null | None
    square_gift_card: bool | Null | None
    bank_account: bool | Null | None
    buy_now_pay_later: bool | Null | None
    cash_app_pay: bool | Null | None


class InvoiceAttachmentDict(TypedDict, total=False):
    id: str | None
    filename: str | None
    description: str | None
    filesize: int | None
    hash: str | None
    mime_type: str | None
    uploaded_at: datetime | None


class InvoiceCustomFieldDict(TypedDict, total=False):
    label: str | Null | None
    value: str | Null | None
    placement: InvoiceCustomFieldPlacement | Null | None


class InvoiceFilterDict(TypedDict, total=False):
    location_ids: Required[Sequence[str]]
    customer_ids: Sequence[str] | Null | None


class InvoicePaymentReminderDict(TypedDict, total=False):
    uid: str | None
    relative_scheduled_days: int | Null | None
    message: str | Null | None
    status: InvoicePaymentReminderStatus | None
    sent_at: datetime | None


class InvoicePaymentRequestDict(TypedDict, total=False):
    uid: str | Null | None
    request_method: InvoiceRequestMethod | Null | None
    request_type: InvoiceRequestType | Null | None
    due_date: date | Null | None
    fixed_amount_requested_money: Money | MoneyDict | Null | None
    percentage_requested: str | Null | None
    tipping_enabled: bool | Null | None
    automatic_payment_source: InvoiceAutomaticPaymentSource | Null | None
    card_id: str | Null | None
    reminders: Sequence[InvoicePaymentReminder | InvoicePaymentReminderDict] | Null | None
    computed_amount_money: Money | MoneyDict | None
    total_completed_amount_money: Money | MoneyDict | None
    rounding_adjustment_included_money: Money | MoneyDict | None


class InvoiceQueryDict(TypedDict, total=False):
    filter: Required[InvoiceFilter | InvoiceFilterDict]
    sort: InvoiceSort | InvoiceSortDict | Null | None


class InvoiceRecipientDict(TypedDict, total=False):
    customer_id: str | Null | None
    given_name: str | None
    family_name: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    company_name: str | None
    tax_ids: InvoiceRecipientTaxIds | InvoiceRecipientTaxIdsDict | None


class InvoiceRecipientTaxIdsDict(TypedDict, total=False):
    eu_vat: str | None


class InvoiceSortDict(TypedDict, total=False):
    field: Required[InvoiceSortField]
    order: SortOrder | Null | None
