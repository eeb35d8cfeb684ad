"""The model Invoice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
