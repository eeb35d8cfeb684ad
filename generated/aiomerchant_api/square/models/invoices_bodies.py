"""The bodies of invoices. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import InvoiceSortField, SortOrder
    from ..models.error import Error
    from ..models.invoice import Invoice
    from ..models.invoice_attachment import InvoiceAttachment


@model
class CancelInvoiceRequest(Model):
    """Schema `CancelInvoiceRequest`.

    Attributes:
        version: Current version of the invoice.
    """

    version: int


@model
class CancelInvoiceResponse(Model):
    """Schema `CancelInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class CreateInvoiceAttachmentRequest(Model):
    """Schema `CreateInvoiceAttachmentRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        description: Text that the invoice shows with the attachment. At most 128 characters.
    """

    idempotency_key: str | None = None
    description: str | None = None


@model
class CreateInvoiceAttachmentResponse(Model):
    """Schema `CreateInvoiceAttachmentResponse`.

    Attributes:
        attachment: The attachment.
        errors: What went wrong, if anything did.
    """

    attachment: InvoiceAttachment
    errors: list[Error] | None = None


@model
class CreateInvoiceRequest(Model):
    """Schema `CreateInvoiceRequest`.

    Attributes:
        invoice: The draft; needs `order_id`, `payment_requests`, `accepted_payment_methods` and
            `delivery_method`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
    """

    invoice: Invoice
    idempotency_key: str | None = None


@model
class CreateInvoiceResponse(Model):
    """Schema `CreateInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class DeleteInvoiceAttachmentResponse(Model):
    """Schema `DeleteInvoiceAttachmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class DeleteInvoiceResponse(Model):
    """Schema `DeleteInvoiceResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class GetInvoiceResponse(Model):
    """Schema `GetInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class InvoiceFilter(Model):
    """Which invoices.

    Attributes:
        location_ids: ID of the location; exactly one.
        customer_ids: ID of the customer; at most one.
    """

    location_ids: list[str]
    customer_ids: Nullable[list[str]] = ABSENT


@model
class InvoiceQuery(Model):
    """Which invoices, in which order.

    Attributes:
        filter: Which invoices.
        sort: Order of the results.
    """

    filter: InvoiceFilter
    sort: Nullable[InvoiceSort] = ABSENT


@model
class InvoiceSort(Model):
    """How invoices are sorted.

    Attributes:
        field: `INVOICE_SORT_DATE`, the only one. One of INVOICE_SORT_DATE.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: InvoiceSortField
    order: Nullable[SortOrder] = ABSENT


@model
class ListInvoicesResponse(Model):
    """Schema `ListInvoicesResponse`.

    Attributes:
        invoices: The invoices.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    invoices: list[Invoice] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class PublishInvoiceRequest(Model):
    """Schema `PublishInvoiceRequest`.

    Attributes:
        version: Current version of the invoice.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
    """

    version: int
    idempotency_key: Nullable[str] = ABSENT


@model
class PublishInvoiceResponse(Model):
    """Schema `PublishInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None


@model
class SearchInvoicesRequest(Model):
    """Schema `SearchInvoicesRequest`.

    Attributes:
        query: Filter and order.
        limit: How many invoices a page holds, 200 at most; 100 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
    """

    query: InvoiceQuery
    limit: int | None = None
    cursor: str | None = None


@model
class SearchInvoicesResponse(Model):
    """Schema `SearchInvoicesResponse`.

    Attributes:
        invoices: The invoices.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    invoices: list[Invoice] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class UpdateInvoiceRequest(Model):
    """Schema `UpdateInvoiceRequest`.

    Attributes:
        invoice: The changed fields with the current `version`; null clears one.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        fields_to_clear: Names of fields to empty; null in `invoice` does the same.
    """

    invoice: Invoice
    idempotency_key: Nullable[str] = ABSENT
    fields_to_clear: Nullable[list[str]] = ABSENT


@model
class UpdateInvoiceResponse(Model):
    """Schema `UpdateInvoiceResponse`.

    Attributes:
        invoice: The invoice.
        errors: What went wrong, if anything did.
    """

    invoice: Invoice
    errors: list[Error] | None = None
