"""Invoice, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

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
    from ..models.invoice_attachment import InvoiceAttachment
    from ..models.money import Money


@model
class Invoice(Model):
    """A request for payment of an order.

    Attributes:
        id: ID of the invoice.
        version: Number of the current version, for optimistic locking.
        location_id: ID of the location, which is that of the order. 1 to 255 characters.
        order_id: ID of the order, in state OPEN when the invoice is created; fixed. 1 to 255 characters.
        primary_recipient: Customer who gets and pays it; needed to publish.
        payment_requests: When how much is due: one balance, a deposit and the rest, or up to 12
            installments.
        delivery_method: How Square sends it: `EMAIL`, `SMS` (not by API), or not at all (`SHARE_MANUALLY`).
            One of EMAIL, SHARE_MANUALLY, SMS.
        invoice_number: Number that it shows, another one for each invoice of a location; counted up unless
            given. 1 to 191 characters.
        title: Title that it shows. 1 to 255 characters.
        description: Text that it shows. 1 to 65536 characters.
        scheduled_at: When Square is to send or charge it after publication; by default at once.
        public_url: Web page on which it is paid, once published.
        next_payment_amount_money: What is due next, with all that is overdue.
        status: `DRAFT`, `SCHEDULED`, `UNPAID`, `PARTIALLY_PAID`, `PAID` and so on. One of `InvoiceStatus`.
        timezone: IANA time zone of its dates, from the location.
        created_at: Time of creation.
        updated_at: Time of the last change.
        accepted_payment_methods: How it can be paid on its web page; at least one.
        custom_fields: More texts that it shows, at most two; needs Invoices Plus.
        subscription_id: ID of the subscription that it bills.
        sale_or_service_date: Day of the sale or service that it shows, `YYYY-MM-DD`.
        payment_conditions: Payment terms that it shows; only in France. 1 to 2000 characters.
        store_payment_method_enabled: Whether the customer may save the card or bank account for later.
        attachments: Files that are attached.
        creator_team_member_id: ID of the team member who made it.
    """

    id: str | None = None
    version: int | None = None
    location_id: Nullable[str] = ABSENT
    order_id: Nullable[str] = ABSENT
    primary_recipient: Nullable[InvoiceRecipient] = ABSENT
    payment_requests: Nullable[list[InvoicePaymentRequest]] = ABSENT
    delivery_method: Nullable[InvoiceDeliveryMethod] = ABSENT
    invoice_number: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    scheduled_at: Nullable[datetime] = ABSENT
    public_url: str | None = None
    next_payment_amount_money: Money | None = None
    status: InvoiceStatus | None = None
    timezone: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    accepted_payment_methods: Nullable[InvoiceAcceptedPaymentMethods] = ABSENT
    custom_fields: Nullable[list[InvoiceCustomField]] = ABSENT
    subscription_id: str | None = None
    sale_or_service_date: Nullable[date] = ABSENT
    payment_conditions: Nullable[str] = ABSENT
    store_payment_method_enabled: Nullable[bool] = ABSENT
    attachments: list[InvoiceAttachment] | None = None
    creator_team_member_id: str | None = None


@model
class InvoiceAcceptedPaymentMethods(Model):
    """How an invoice can be paid on its web page.

    Attributes:
        card: By credit or debit card; false by default.
        square_gift_card: By Square gift card; false by default.
        bank_account: By ACH transfer; false by default.
        buy_now_pay_later: By Afterpay or Clearpay, only for a single balance; false by default.
        cash_app_pay: By Cash App, only in the US; false by default.
    """

    card: Nullable[bool] = ABSENT
    square_gift_card: Nullable[bool] = ABSENT
    bank_account: Nullable[bool] = ABSENT
    buy_now_pay_later: Nullable[bool] = ABSENT
    cash_app_pay: Nullable[bool] = ABSENT


@model
class InvoiceCustomField(Model):
    """One more text on an invoice.

    Attributes:
        label: Heading; needed. At most 30 characters.
        value: Text. At most 2000 characters.
        placement: Whether it stands above or below the line items; needed. One of ABOVE_LINE_ITEMS,
            BELOW_LINE_ITEMS.
    """

    label: Nullable[str] = ABSENT
    value: Nullable[str] = ABSENT
    placement: Nullable[InvoiceCustomFieldPlacement] = ABSENT


@model
class InvoicePaymentReminder(Model):
    """A reminder of a payment that is due.

    Attributes:
        uid: ID within the payment request.
        relative_scheduled_days: Days after `due_date` on which it is sent; negative ones before. -32767 to
            32767.
        message: Text of the reminder. 1 to 1000 characters.
        status: `PENDING`, `NOT_APPLICABLE` or `SENT`. One of PENDING, NOT_APPLICABLE, SENT.
        sent_at: When it was sent.
    """

    uid: str | None = None
    relative_scheduled_days: Nullable[int] = ABSENT
    message: Nullable[str] = ABSENT
    status: InvoicePaymentReminderStatus | None = None
    sent_at: datetime | None = None


@model
class InvoicePaymentRequest(Model):
    """How much of an invoice is due when.

    Attributes:
        uid: ID within the invoice. 1 to 255 characters.
        request_method: Replaced by `delivery_method` and `automatic_payment_source`. One of EMAIL,
            CHARGE_CARD_ON_FILE, SHARE_MANUALLY, CHARGE_BANK_ON_FILE, SMS, SMS_CHARGE_CARD_ON_FILE,
            SMS_CHARGE_BANK_ON_FILE.
        request_type: `BALANCE` (the rest), `DEPOSIT` or `INSTALLMENT`; needed. One of BALANCE, DEPOSIT,
            INSTALLMENT.
        due_date: Day on which it is due, `YYYY-MM-DD` in the invoice's time zone; needed.
        fixed_amount_requested_money: Amount of a deposit or installment; instead of a percentage.
        percentage_requested: Share of a deposit or installment as a decimal string; instead of an amount.
        tipping_enabled: Whether the web page asks for a tip; only on the last request.
        automatic_payment_source: What is charged when it is due: `NONE` (the default), `CARD_ON_FILE` or
            `BANK_ON_FILE`. One of NONE, CARD_ON_FILE, BANK_ON_FILE.
        card_id: ID of the card on file to charge. 1 to 255 characters.
        reminders: Reminders to send.
        computed_amount_money: Amount that is due, computed.
        total_completed_amount_money: What is paid of it.
        rounding_adjustment_included_money: Rounding in `total_completed_amount_money`, for cash.
    """

    uid: Nullable[str] = ABSENT
    request_method: Nullable[InvoiceRequestMethod] = ABSENT
    request_type: Nullable[InvoiceRequestType] = ABSENT
    due_date: Nullable[date] = ABSENT
    fixed_amount_requested_money: Nullable[Money] = ABSENT
    percentage_requested: Nullable[str] = ABSENT
    tipping_enabled: Nullable[bool] = ABSENT
    automatic_payment_source: Nullable[InvoiceAutomaticPaymentSource] = ABSENT
    card_id: Nullable[str] = ABSENT
    reminders: Nullable[list[InvoicePaymentReminder]] = ABSENT
    computed_amount_money: Money | None = None
    total_completed_amount_money: Money | None = None
    rounding_adjustment_included_money: Money | None = None


@model
class InvoiceRecipient(Model):
    """Who gets an invoice, as the customer was then.

    Attributes:
        customer_id: ID of the customer. 1 to 255 characters.
        given_name: Given name, from the customer.
        family_name: Family name, from the customer.
        email_address: Email address, from the customer.
        address: Postal address, from the customer.
        phone_number: Phone number, from the customer.
        company_name: Name of the business, from the customer.
        tax_ids: Tax IDs, from the customer.
    """

    customer_id: Nullable[str] = ABSENT
    given_name: str | None = None
    family_name: str | None = None
    email_address: str | None = None
    address: Address | None = None
    phone_number: str | None = None
    company_name: str | None = None
    tax_ids: InvoiceRecipientTaxIds | None = None


@model
class InvoiceRecipientTaxIds(Model):
    """Tax IDs of an invoice's recipient.

    Attributes:
        eu_vat: VAT number of the EU.
    """

    eu_vat: str | None = None
