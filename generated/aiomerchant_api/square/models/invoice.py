"""The model Invoice, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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


@define(kw_only=True, eq=False, repr=False)
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

    id: str | None = field(default=None, metadata=NOT_NULL)
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    order_id: str | None = None
    primary_recipient: InvoiceRecipient | None = None
    payment_requests: list[InvoicePaymentRequest] | None = None
    delivery_method: InvoiceDeliveryMethod | None = None
    invoice_number: str | None = None
    title: str | None = None
    description: str | None = None
    scheduled_at: datetime | None = None
    public_url: str | None = field(default=None, metadata=NOT_NULL)
    next_payment_amount_money: Money | None = field(default=None, metadata=NOT_NULL)
    status: InvoiceStatus | None = field(default=None, metadata=NOT_NULL)
    timezone: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    accepted_payment_methods: InvoiceAcceptedPaymentMethods | None = None
    custom_fields: list[InvoiceCustomField] | None = None
    subscription_id: str | None = field(default=None, metadata=NOT_NULL)
    sale_or_service_date: date | None = None
    payment_conditions: str | None = None
    store_payment_method_enabled: bool | None = None
    attachments: list[InvoiceAttachment] | None = field(default=None, metadata=NOT_NULL)
    creator_team_member_id: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class InvoiceAcceptedPaymentMethods(Model):
    """How an invoice can be paid on its web page.

    Attributes:
        card: By credit or debit card; false by default.
        square_gift_card: By Square gift card; false by default.
        bank_account: By ACH transfer; false by default.
        buy_now_pay_later: By Afterpay or Clearpay, only for a single balance; false by default.
        cash_app_pay: By Cash App, only in the US; false by default.
    """

    card: bool | None = None
    square_gift_card: bool | None = None
    bank_account: bool | None = None
    buy_now_pay_later: bool | None = None
    cash_app_pay: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class InvoiceCustomField(Model):
    """One more text on an invoice.

    Attributes:
        label: Heading; needed. At most 30 characters.
        value: Text. At most 2000 characters.
        placement: Whether it stands above or below the line items; needed. One of ABOVE_LINE_ITEMS,
            BELOW_LINE_ITEMS.
    """

    label: str | None = None
    value: str | None = None
    placement: InvoiceCustomFieldPlacement | None = None


@define(kw_only=True, eq=False, repr=False)
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

    uid: str | None = field(default=None, metadata=NOT_NULL)
    relative_scheduled_days: int | None = None
    message: str | None = None
    status: InvoicePaymentReminderStatus | None = field(default=None, metadata=NOT_NULL)
    sent_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    uid: str | None = None
    request_method: InvoiceRequestMethod | None = None
    request_type: InvoiceRequestType | None = None
    due_date: date | None = None
    fixed_amount_requested_money: Money | None = None
    percentage_requested: str | None = None
    tipping_enabled: bool | None = None
    automatic_payment_source: InvoiceAutomaticPaymentSource | None = None
    card_id: str | None = None
    reminders: list[InvoicePaymentReminder] | None = None
    computed_amount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_completed_amount_money: Money | None = field(default=None, metadata=NOT_NULL)
    rounding_adjustment_included_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    customer_id: str | None = None
    given_name: str | None = field(default=None, metadata=NOT_NULL)
    family_name: str | None = field(default=None, metadata=NOT_NULL)
    email_address: str | None = field(default=None, metadata=NOT_NULL)
    address: Address | None = field(default=None, metadata=NOT_NULL)
    phone_number: str | None = field(default=None, metadata=NOT_NULL)
    company_name: str | None = field(default=None, metadata=NOT_NULL)
    tax_ids: InvoiceRecipientTaxIds | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class InvoiceRecipientTaxIds(Model):
    """Tax IDs of an invoice's recipient.

    Attributes:
        eu_vat: VAT number of the EU.
    """

    eu_vat: str | None = field(default=None, metadata=NOT_NULL)
