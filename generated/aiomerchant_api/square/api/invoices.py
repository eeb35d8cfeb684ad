"""Square: invoices. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..inputs.invoice import InvoiceDict, InvoiceQueryDict
    from ..models.invoice import Invoice
    from ..models.invoices_bodies import (
        CancelInvoiceResponse,
        CreateInvoiceAttachmentResponse,
        CreateInvoiceResponse,
        DeleteInvoiceAttachmentResponse,
        DeleteInvoiceResponse,
        GetInvoiceResponse,
        InvoiceQuery,
        ListInvoicesResponse,
        PublishInvoiceResponse,
        SearchInvoicesResponse,
        UpdateInvoiceResponse,
    )

LIST_INVOICES: Final[ListOperation[ListInvoicesResponse, Invoice]] = ListOperation(
    "ListInvoices",
    "invoices.list",
    "GET",
    "/v2/invoices",
    provider="square",
    returns="ListInvoicesResponse",
    query=("location_id", "cursor", "limit"),
    needed=("location_id",),
    security=("oauth2",),
    scopes=("INVOICES_READ",),
    paging=Paging(style="cursor", items="invoices", cursor="cursor", limit="limit", largest=200),
)

CREATE_INVOICE: Final[Operation[CreateInvoiceResponse]] = Operation(
    "CreateInvoice",
    "invoices.create",
    "POST",
    "/v2/invoices",
    provider="square",
    returns="CreateInvoiceResponse",
    body=Body(type="CreateInvoiceRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE", "INVOICES_WRITE"),
    idempotency=("idempotency_key",),
)

SEARCH_INVOICES: Final[ListOperation[SearchInvoicesResponse, Invoice]] = ListOperation(
    "SearchInvoices",
    "invoices.search",
    "POST",
    "/v2/invoices/search",
    provider="square",
    returns="SearchInvoicesResponse",
    body=Body(type="SearchInvoicesRequest"),
    security=("oauth2",),
    scopes=("INVOICES_READ",),
    paging=Paging(
        style="cursor", items="invoices", cursor="cursor", location="body", limit="limit", largest=200
    ),
)

DELETE_INVOICE: Final[Operation[DeleteInvoiceResponse]] = Operation(
    "DeleteInvoice",
    "invoices.delete",
    "DELETE",
    "/v2/invoices/{invoice_id}",
    provider="square",
    returns="DeleteInvoiceResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("ORDERS_WRITE", "INVOICES_WRITE"),
)

GET_INVOICE: Final[Operation[GetInvoiceResponse]] = Operation(
    "GetInvoice",
    "invoices.get",
    "GET",
    "/v2/invoices/{invoice_id}",
    provider="square",
    returns="GetInvoiceResponse",
    security=("oauth2",),
    scopes=("INVOICES_READ",),
)

UPDATE_INVOICE: Final[Operation[UpdateInvoiceResponse]] = Operation(
    "UpdateInvoice",
    "invoices.update",
    "PUT",
    "/v2/invoices/{invoice_id}",
    provider="square",
    returns="UpdateInvoiceResponse",
    body=Body(type="UpdateInvoiceRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE", "INVOICES_WRITE"),
    idempotency=("idempotency_key",),
)

CREATE_INVOICE_ATTACHMENT: Final[Operation[CreateInvoiceAttachmentResponse]] = Operation(
    "CreateInvoiceAttachment",
    "invoices.create_invoice_attachment",
    "POST",
    "/v2/invoices/{invoice_id}/attachments",
    provider="square",
    returns="CreateInvoiceAttachmentResponse",
    body=Body(
        type="CreateInvoiceAttachmentRequest",
        media="multipart/form-data",
        parts={"request": "application/json; charset=utf-8", "image_file": "image/jpeg"},
    ),
    security=("oauth2",),
    scopes=("INVOICES_WRITE",),
    idempotency=("request", "idempotency_key"),
)

DELETE_INVOICE_ATTACHMENT: Final[Operation[DeleteInvoiceAttachmentResponse]] = Operation(
    "DeleteInvoiceAttachment",
    "invoices.delete_invoice_attachment",
    "DELETE",
    "/v2/invoices/{invoice_id}/attachments/{attachment_id}",
    provider="square",
    returns="DeleteInvoiceAttachmentResponse",
    security=("oauth2",),
    scopes=("INVOICES_WRITE",),
)

CANCEL_INVOICE: Final[Operation[CancelInvoiceResponse]] = Operation(
    "CancelInvoice",
    "invoices.cancel",
    "POST",
    "/v2/invoices/{invoice_id}/cancel",
    provider="square",
    returns="CancelInvoiceResponse",
    body=Body(type="CancelInvoiceRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE", "INVOICES_WRITE"),
)

PUBLISH_INVOICE: Final[Operation[PublishInvoiceResponse]] = Operation(
    "PublishInvoice",
    "invoices.publish",
    "POST",
    "/v2/invoices/{invoice_id}/publish",
    provider="square",
    returns="PublishInvoiceResponse",
    body=Body(type="PublishInvoiceRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE", "INVOICES_WRITE"),
    idempotency=("idempotency_key",),
)


def list_invoices(
    send: Send, /, *, location_id: str, cursor: str | None = None, limit: int | None = None
) -> Pages[Invoice]:
    """List the invoices of one location.

    GET /v2/invoices. Scopes: INVOICES_READ.

    Args:
        location_id: ID of the location, of which all invoices are listed.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many invoices a page holds, 200 at most; 100 by default.

    Example:
        async for item in square.invoices.list(location_id="..."): ...
    """
    return send.pages(LIST_INVOICES, query={"location_id": location_id, "cursor": cursor, "limit": limit})


async def create_invoice(
    send: Send, /, *, invoice: Invoice | InvoiceDict, idempotency_key: str | None = None
) -> CreateInvoiceResponse:
    """Draft an invoice for an order in state OPEN; nothing is sent or charged until it is published.

    POST /v2/invoices. Scopes: ORDERS_WRITE, INVOICES_WRITE. `idempotency_key` is made unless given, and is
    the same on each attempt.

    Args:
        invoice: The draft; needs `order_id`, `payment_requests`, `accepted_payment_methods` and
            `delivery_method`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.

    Raises:
        APIStatusError: 4xx INVALID_CARD, MERCHANT_SUBSCRIPTION_NOT_FOUND.

    Example:
        await square.invoices.create(invoice={...})
    """
    return await send(CREATE_INVOICE, body={"invoice": invoice, "idempotency_key": idempotency_key})


def search_invoices(
    send: Send,
    /,
    *,
    query: InvoiceQuery | InvoiceQueryDict,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[Invoice]:
    """Find the invoices of one location, and of one customer if given.

    POST /v2/invoices/search. Scopes: INVOICES_READ.

    Args:
        query: Filter and order.
        limit: How many invoices a page holds, 200 at most; 100 by default.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.invoices.search(query={...}): ...
    """
    return send.pages(SEARCH_INVOICES, body={"query": query, "limit": limit, "cursor": cursor})


async def delete_invoice(
    send: Send, /, invoice_id: str, *, version: int | None = None
) -> DeleteInvoiceResponse:
    """Delete an invoice in status DRAFT; its order becomes CANCELED.

    DELETE /v2/invoices/{invoice_id}. Scopes: ORDERS_WRITE, INVOICES_WRITE.

    Args:
        invoice_id: ID of the invoice.
        version: Current version of the invoice.

    Example:
        await square.invoices.delete("...")
    """
    return await send(DELETE_INVOICE, path={"invoice_id": invoice_id}, query={"version": version})


async def get_invoice(send: Send, /, invoice_id: str) -> GetInvoiceResponse:
    """Get an invoice.

    GET /v2/invoices/{invoice_id}. Scopes: INVOICES_READ.

    Args:
        invoice_id: ID of the invoice.

    Example:
        await square.invoices.get("...")
    """
    return await send(GET_INVOICE, path={"invoice_id": invoice_id})


async def update_invoice(
    send: Send,
    /,
    invoice_id: str,
    *,
    invoice: Invoice | InvoiceDict,
    idempotency_key: str | Null | None = None,
    fields_to_clear: Sequence[str] | Null | None = None,
) -> UpdateInvoiceResponse:
    """Change the given fields of an invoice; needs its current `version`, and order and location stay.

    PUT /v2/invoices/{invoice_id}. Scopes: ORDERS_WRITE, INVOICES_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        invoice_id: ID of the invoice.
        invoice: The changed fields with the current `version`; null clears one.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.
        fields_to_clear: Names of fields to empty; null in `invoice` does the same.

    Raises:
        APIStatusError: 4xx CARD_DECLINED, INVALID_CARD, MERCHANT_SUBSCRIPTION_NOT_FOUND.

    Example:
        await square.invoices.update("...", invoice={...})
    """
    return await send(
        UPDATE_INVOICE,
        path={"invoice_id": invoice_id},
        body={"invoice": invoice, "idempotency_key": idempotency_key, "fields_to_clear": fields_to_clear},
    )


async def create_invoice_attachment(
    send: Send, /, invoice_id: str, *, body: Mapping[str, Any]
) -> CreateInvoiceAttachmentResponse:
    """Attach a picture or PDF to an invoice not paid in full; at most ten files of 25 MB together.

    POST /v2/invoices/{invoice_id}/attachments. Scopes: INVOICES_WRITE. `request.idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        invoice_id: ID of the invoice.
        body: The parts `request` (CreateInvoiceAttachmentRequest) and `image_file` (a file).

    Example:
        await square.invoices.create_invoice_attachment("...", body={...})
    """
    return await send(CREATE_INVOICE_ATTACHMENT, path={"invoice_id": invoice_id}, body=body)


async def delete_invoice_attachment(
    send: Send, /, invoice_id: str, attachment_id: str
) -> DeleteInvoiceAttachmentResponse:
    """Remove an attachment from an invoice not paid in full, and delete its file for good.

    DELETE /v2/invoices/{invoice_id}/attachments/{attachment_id}. Scopes: INVOICES_WRITE.

    Args:
        invoice_id: ID of the invoice.
        attachment_id: ID of the attachment.

    Example:
        await square.invoices.delete_invoice_attachment("...", "...")
    """
    return await send(
        DELETE_INVOICE_ATTACHMENT, path={"invoice_id": invoice_id, "attachment_id": attachment_id}
    )


async def cancel_invoice(send: Send, /, invoice_id: str, *, version: int) -> CancelInvoiceResponse:
    """Cancel a published, unsettled invoice: no more payments; needs its current `version`.

    POST /v2/invoices/{invoice_id}/cancel. Scopes: ORDERS_WRITE, INVOICES_WRITE.

    Args:
        invoice_id: ID of the invoice.
        version: Current version of the invoice.

    Raises:
        APIStatusError: 4xx VERSION_MISMATCH.

    Example:
        await square.invoices.cancel("...", version=1)
    """
    return await send(CANCEL_INVOICE, path={"invoice_id": invoice_id}, body={"version": version})


async def publish_invoice(
    send: Send, /, invoice_id: str, *, version: int, idempotency_key: str | Null | None = None
) -> PublishInvoiceResponse:
    """Publish a draft: it is mailed, charged to the card on file or hosted; needs its current `version`.

    POST /v2/invoices/{invoice_id}/publish. Scopes: ORDERS_WRITE, INVOICES_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        invoice_id: ID of the invoice.
        version: Current version of the invoice.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 128 characters.

    Raises:
        APIStatusError: 4xx CARD_DECLINED, INVALID_CARD.

    Example:
        await square.invoices.publish("...", version=0)
    """
    return await send(
        PUBLISH_INVOICE,
        path={"invoice_id": invoice_id},
        body={"version": version, "idempotency_key": idempotency_key},
    )


class Invoices(Resource):
    """Requests for payment of an order, which Square sends, hosts and charges."""

    list = list_invoices
    create = create_invoice
    search = search_invoices
    delete = delete_invoice
    get = get_invoice
    update = update_invoice
    create_invoice_attachment = create_invoice_attachment
    delete_invoice_attachment = delete_invoice_attachment
    cancel = cancel_invoice
    publish = publish_invoice
