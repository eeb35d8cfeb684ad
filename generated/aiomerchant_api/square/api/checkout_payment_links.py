"""Square: checkout.payment_links. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.checkout import CheckoutOptionsDict, PaymentLinkDict, PrePopulatedDataDict, QuickPayDict
    from ..inputs.order import OrderDict
    from ..models.checkout_payment_links_bodies import (
        CheckoutOptions,
        CreatePaymentLinkResponse,
        DeletePaymentLinkResponse,
        ListPaymentLinksResponse,
        PaymentLink,
        PrePopulatedData,
        QuickPay,
        RetrievePaymentLinkResponse,
        UpdatePaymentLinkResponse,
    )
    from ..models.order import Order

LIST_PAYMENT_LINKS: Final[ListOperation[ListPaymentLinksResponse, PaymentLink]] = ListOperation(
    "ListPaymentLinks",
    "checkout.payment_links.list",
    "GET",
    "/v2/online-checkout/payment-links",
    provider="square",
    returns="ListPaymentLinksResponse",
    query=("cursor", "limit"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
    paging=Paging(style="cursor", items="payment_links", cursor="cursor", limit="limit", largest=1000),
)

CREATE_PAYMENT_LINK: Final[Operation[CreatePaymentLinkResponse]] = Operation(
    "CreatePaymentLink",
    "checkout.payment_links.create",
    "POST",
    "/v2/online-checkout/payment-links",
    provider="square",
    returns="CreatePaymentLinkResponse",
    body=Body(type="CreatePaymentLinkRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE", "ORDERS_READ", "ORDERS_WRITE"),
    idempotency=("idempotency_key",),
)

DELETE_PAYMENT_LINK: Final[Operation[DeletePaymentLinkResponse]] = Operation(
    "DeletePaymentLink",
    "checkout.payment_links.delete",
    "DELETE",
    "/v2/online-checkout/payment-links/{id}",
    provider="square",
    returns="DeletePaymentLinkResponse",
    security=("oauth2",),
    scopes=("ORDERS_READ", "ORDERS_WRITE"),
)

RETRIEVE_PAYMENT_LINK: Final[Operation[RetrievePaymentLinkResponse]] = Operation(
    "RetrievePaymentLink",
    "checkout.payment_links.get",
    "GET",
    "/v2/online-checkout/payment-links/{id}",
    provider="square",
    returns="RetrievePaymentLinkResponse",
    security=("oauth2",),
    scopes=("ORDERS_READ",),
)

UPDATE_PAYMENT_LINK: Final[Operation[UpdatePaymentLinkResponse]] = Operation(
    "UpdatePaymentLink",
    "checkout.payment_links.update",
    "PUT",
    "/v2/online-checkout/payment-links/{id}",
    provider="square",
    returns="UpdatePaymentLinkResponse",
    body=Body(type="UpdatePaymentLinkRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE", "ORDERS_READ", "ORDERS_WRITE"),
)


def list_payment_links(
    send: Send, /, *, cursor: str | None = None, limit: int | None = None
) -> Pages[PaymentLink]:
    """List the seller's payment links.

    GET /v2/online-checkout/payment-links. Scopes: ORDERS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 1000.

    Example:
        async for item in square.checkout.payment_links.list(): ...
    """
    return send.pages(LIST_PAYMENT_LINKS, query={"cursor": cursor, "limit": limit})


async def create_payment_link(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    description: str | None = None,
    quick_pay: QuickPay | QuickPayDict | None = None,
    order: Order | OrderDict | None = None,
    checkout_options: CheckoutOptions | CheckoutOptionsDict | None = None,
    pre_populated_data: PrePopulatedData | PrePopulatedDataDict | None = None,
    payment_note: str | None = None,
) -> CreatePaymentLinkResponse:
    """Create a hosted checkout page and its link, for a name and a price (`quick_pay`) or for an order.

    POST /v2/online-checkout/payment-links. Scopes: PAYMENTS_WRITE, ORDERS_READ, ORDERS_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
        description: Text for your own use. At most 4096 characters.
        quick_pay: Name and price of the one thing to pay for; instead of `order`.
        order: Order to pay for; instead of `quick_pay`.
        checkout_options: How the page looks and behaves.
        pre_populated_data: What the page knows of the buyer.
        payment_note: Note for the payment. At most 500 characters.

    Raises:
        APIStatusError: 4xx INVALID_PHONE_NUMBER, INVALID_EMAIL_ADDRESS, MISSING_REQUIRED_PARAMETER,
            CONFLICTING_PARAMETERS.

    Example:
        await square.checkout.payment_links.create(quick_pay={...})
    """
    return await send(
        CREATE_PAYMENT_LINK,
        body={
            "idempotency_key": idempotency_key,
            "description": description,
            "quick_pay": quick_pay,
            "order": order,
            "checkout_options": checkout_options,
            "pre_populated_data": pre_populated_data,
            "payment_note": payment_note,
        },
    )


async def delete_payment_link(send: Send, /, id: str) -> DeletePaymentLinkResponse:
    """Delete a payment link; the answer names the order that was canceled with it.

    DELETE /v2/online-checkout/payment-links/{id}. Scopes: ORDERS_READ, ORDERS_WRITE.

    Args:
        id: ID of the payment link.

    Example:
        await square.checkout.payment_links.delete("...")
    """
    return await send(DELETE_PAYMENT_LINK, path={"id": id})


async def retrieve_payment_link(send: Send, /, id: str) -> RetrievePaymentLinkResponse:
    """Get a payment link.

    GET /v2/online-checkout/payment-links/{id}. Scopes: ORDERS_READ.

    Args:
        id: ID of the payment link.

    Example:
        await square.checkout.payment_links.get("...")
    """
    return await send(RETRIEVE_PAYMENT_LINK, path={"id": id})


async def update_payment_link(
    send: Send, /, id: str, *, payment_link: PaymentLink | PaymentLinkDict
) -> UpdatePaymentLinkResponse:
    """Change description, checkout options or prefilled data of a link; needs its current `version`.

    PUT /v2/online-checkout/payment-links/{id}. Scopes: PAYMENTS_WRITE, ORDERS_READ, ORDERS_WRITE.

    Args:
        id: ID of the payment link.
        payment_link: The changed fields with the current `version`.

    Raises:
        APIStatusError: 4xx INVALID_PHONE_NUMBER, INVALID_EMAIL_ADDRESS.

    Example:
        await square.checkout.payment_links.update("...", payment_link={...})
    """
    return await send(UPDATE_PAYMENT_LINK, path={"id": id}, body={"payment_link": payment_link})


class CheckoutPaymentLinks(Resource):
    """Links to hosted checkout pages, to share with buyers."""

    list = list_payment_links
    create = create_payment_link
    delete = delete_payment_link
    get = retrieve_payment_link
    update = update_payment_link
