"""Square: payments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..inputs.cash import CashPaymentDetailsDict
    from ..inputs.external import ExternalPaymentDetailsDict
    from ..inputs.money import MoneyDict
    from ..inputs.offline import OfflinePaymentDetailsDict
    from ..inputs.payment import CustomerDetailsDict, PaymentDict
    from ..models.address import Address
    from ..models.cash_payment_details import CashPaymentDetails
    from ..models.enums import ListPaymentsRequestSortField, PaymentOptionsDelayAction, SortOrder
    from ..models.external_payment_details import ExternalPaymentDetails
    from ..models.money import Money
    from ..models.offline_payment_details import OfflinePaymentDetails
    from ..models.payment import Payment
    from ..models.payments_bodies import (
        CancelPaymentByIdempotencyKeyResponse,
        CancelPaymentResponse,
        CompletePaymentResponse,
        CreatePaymentResponse,
        CustomerDetails,
        GetPaymentResponse,
        ListPaymentsResponse,
        UpdatePaymentResponse,
    )

LIST_PAYMENTS: Final[ListOperation[ListPaymentsResponse, Payment]] = ListOperation(
    "ListPayments",
    "payments.list",
    "GET",
    "/v2/payments",
    provider="square",
    returns="ListPaymentsResponse",
    query=(
        "begin_time",
        "end_time",
        "sort_order",
        "cursor",
        "location_id",
        "total",
        "last_4",
        "card_brand",
        "limit",
        "is_offline_payment",
        "offline_begin_time",
        "offline_end_time",
        "updated_at_begin_time",
        "updated_at_end_time",
        "sort_field",
    ),
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    paging=Paging(style="cursor", items="payments", cursor="cursor", limit="limit", largest=100),
)

CREATE_PAYMENT: Final[Operation[CreatePaymentResponse]] = Operation(
    "CreatePayment",
    "payments.create",
    "POST",
    "/v2/payments",
    provider="square",
    returns="CreatePaymentResponse",
    body=Body(type="CreatePaymentRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
    secrets=(("body", "source_id"), ("body", "verification_token")),
)

CANCEL_PAYMENT_BY_IDEMPOTENCY_KEY: Final[Operation[CancelPaymentByIdempotencyKeyResponse]] = Operation(
    "CancelPaymentByIdempotencyKey",
    "payments.cancel_by_idempotency_key",
    "POST",
    "/v2/payments/cancel",
    provider="square",
    returns="CancelPaymentByIdempotencyKeyResponse",
    body=Body(type="CancelPaymentByIdempotencyKeyRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
    makes_key=False,
)

GET_PAYMENT: Final[Operation[GetPaymentResponse]] = Operation(
    "GetPayment",
    "payments.get",
    "GET",
    "/v2/payments/{payment_id}",
    provider="square",
    returns="GetPaymentResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
)

UPDATE_PAYMENT: Final[Operation[UpdatePaymentResponse]] = Operation(
    "UpdatePayment",
    "payments.update",
    "PUT",
    "/v2/payments/{payment_id}",
    provider="square",
    returns="UpdatePaymentResponse",
    body=Body(type="UpdatePaymentRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

CANCEL_PAYMENT: Final[Operation[CancelPaymentResponse]] = Operation(
    "CancelPayment",
    "payments.cancel",
    "POST",
    "/v2/payments/{payment_id}/cancel",
    provider="square",
    returns="CancelPaymentResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
)

COMPLETE_PAYMENT: Final[Operation[CompletePaymentResponse]] = Operation(
    "CompletePayment",
    "payments.complete",
    "POST",
    "/v2/payments/{payment_id}/complete",
    provider="square",
    returns="CompletePaymentResponse",
    body=Body(type="CompletePaymentRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
)


def list_payments(
    send: Send,
    /,
    *,
    begin_time: datetime | None = None,
    end_time: datetime | None = None,
    sort_order: SortOrder | None = None,
    cursor: str | None = None,
    location_id: str | None = None,
    total: int | None = None,
    last_4: str | None = None,
    card_brand: str | None = None,
    limit: int | None = None,
    is_offline_payment: bool | None = None,
    offline_begin_time: datetime | None = None,
    offline_end_time: datetime | None = None,
    updated_at_begin_time: datetime | None = None,
    updated_at_end_time: datetime | None = None,
    sort_field: ListPaymentsRequestSortField | None = None,
) -> Pages[Payment]:
    """List payments, at most 100 a page; new and changed ones appear after some seconds.

    GET /v2/payments. Scopes: PAYMENTS_READ.

    Args:
        begin_time: Earliest time of creation, included; by default a year ago.
        end_time: Latest time of creation; by default now.
        sort_order: `ASC` or `DESC` (the default) by `sort_field`. One of DESC, ASC.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        location_id: ID of the location; by default the seller's main one.
        total: Only payments with exactly this total, in minor units.
        last_4: Only payments with a card whose number ends in these four digits.
        card_brand: Only payments with a card of this brand, such as `VISA`.
        limit: How many payments a page holds, 100 at most and by default.
        is_offline_payment: Only payments that were taken offline; false by default.
        offline_begin_time: Earliest time at which the device took an offline payment.
        offline_end_time: Latest time at which the device took an offline payment.
        updated_at_begin_time: Earliest time of the last change.
        updated_at_end_time: Latest time of the last change.
        sort_field: Time by which payments are sorted; by default that of creation. One of CREATED_AT,
            OFFLINE_CREATED_AT, UPDATED_AT.

    Example:
        async for item in square.payments.list(): ...
    """
    return send.pages(
        LIST_PAYMENTS,
        query={
            "begin_time": begin_time,
            "end_time": end_time,
            "sort_order": sort_order,
            "cursor": cursor,
            "location_id": location_id,
            "total": total,
            "last_4": last_4,
            "card_brand": card_brand,
            "limit": limit,
            "is_offline_payment": is_offline_payment,
            "offline_begin_time": offline_begin_time,
            "offline_end_time": offline_end_time,
            "updated_at_begin_time": updated_at_begin_time,
            "updated_at_end_time": updated_at_end_time,
            "sort_field": sort_field,
        },
    )


async def create_payment(
    send: Send,
    /,
    *,
    source_id: str,
    idempotency_key: str | None = None,
    amount_money: Money | MoneyDict | None = None,
    tip_money: Money | MoneyDict | None = None,
    app_fee_money: Money | MoneyDict | None = None,
    delay_duration: str | None = None,
    delay_action: PaymentOptionsDelayAction | None = None,
    autocomplete: bool | None = None,
    order_id: str | None = None,
    customer_id: str | None = None,
    location_id: str | None = None,
    team_member_id: str | None = None,
    reference_id: str | None = None,
    verification_token: str | None = None,
    accept_partial_authorization: bool | None = None,
    buyer_email_address: str | None = None,
    buyer_phone_number: str | None = None,
    billing_address: Address | AddressDict | None = None,
    shipping_address: Address | AddressDict | None = None,
    note: str | None = None,
    statement_description_identifier: str | None = None,
    cash_details: CashPaymentDetails | CashPaymentDetailsDict | None = None,
    external_details: ExternalPaymentDetails | ExternalPaymentDetailsDict | None = None,
    customer_details: CustomerDetails | CustomerDetailsDict | None = None,
    offline_payment_details: OfflinePaymentDetails | OfflinePaymentDetailsDict | None = None,
    app_fee_allocations: Sequence[Any] | None = None,
) -> CreatePaymentResponse:
    """Take a payment from a card token, a card on file or another source, or record cash received.

    POST /v2/payments. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        source_id: Card or wallet token, ID of a card on file, or `CASH` or `EXTERNAL` to record a payment.
            Not empty.
        idempotency_key: Key by which a repeated call pays once; left out, a UUID is made for the call. 1 to
            45 characters.
        amount_money: Amount without tip.
        tip_money: Tip, on top of `amount_money`.
        app_fee_money: Share of the application's developer, at most 90 % of the total.
        delay_duration: How long an authorization waits before `delay_action`; by default P7D, in person
            PT36H.
        delay_action: What happens after `delay_duration`: `CANCEL` (the default) or `COMPLETE`. One of
            CANCEL, COMPLETE.
        autocomplete: Capture at once (the default); false leaves the payment in status APPROVED.
        order_id: ID of the order that is paid.
        customer_id: ID of the customer; needed for a card on file.
        location_id: ID of the location; by default the main one.
        team_member_id: ID of the team member who took the payment.
        reference_id: ID of your own choice, such as that of a shopping cart. At most 40 characters.
        verification_token: Proof of the buyer's identity (3-D Secure) from the Web Payments SDK.
        accept_partial_authorization: Accept less than the amount if a gift card holds less; not with
            `autocomplete`.
        buyer_email_address: Email address of the buyer. At most 255 characters.
        buyer_phone_number: Phone number of the buyer.
        billing_address: Billing address of the buyer.
        shipping_address: Shipping address of the buyer.
        note: Note of your own. At most 500 characters.
        statement_description_identifier: Addition to the text on the card statement, such as an invoice
            number. At most 20 characters.
        cash_details: What the buyer handed over; needed for `CASH`.
        external_details: How it was paid outside of Square; needed for `EXTERNAL`.
        customer_details: Who started the payment: the customer, or the seller by mail or phone.
        offline_payment_details: Facts on a payment that was taken offline; for Square's own use.
        app_fee_allocations: Shares of the application fee by location.

    Raises:
        APIStatusError: 4xx ADDRESS_VERIFICATION_FAILURE, ALLOWABLE_PIN_TRIES_EXCEEDED, APPLE_TTP_PIN_TOKEN,
            BAD_EXPIRATION, CARDHOLDER_INSUFFICIENT_PERMISSIONS, CARD_DECLINED_VERIFICATION_REQUIRED,
            CARD_EXPIRED, CARD_NOT_SUPPORTED, CARD_PROCESSING_NOT_ENABLED, CARD_TOKEN_EXPIRED,
            CARD_TOKEN_USED, CHIP_INSERTION_REQUIRED, CVV_FAILURE, EXPIRATION_FAILURE, GENERIC_DECLINE,
            GIFT_CARD_AVAILABLE_AMOUNT, INSUFFICIENT_FUNDS, INSUFFICIENT_PERMISSIONS, INVALID_ACCOUNT,
            INVALID_CARD, INVALID_CARD_DATA, INVALID_EMAIL_ADDRESS, INVALID_EXPIRATION, INVALID_FEES,
            INVALID_LOCATION, INVALID_PHONE_NUMBER, INVALID_PIN, INVALID_POSTAL_CODE,
            ISSUER_INSTALLMENT_ERROR, MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED, PAN_FAILURE,
            PAYMENT_AMOUNT_MISMATCH, PAYMENT_LIMIT_EXCEEDED, TEMPORARY_ERROR, TRANSACTION_LIMIT,
            VOICE_FAILURE.

    Example:
        await square.payments.create(source_id="...", amount_money={...})
    """
    return await send(
        CREATE_PAYMENT,
        body={
            "source_id": source_id,
            "idempotency_key": idempotency_key,
            "amount_money": amount_money,
            "tip_money": tip_money,
            "app_fee_money": app_fee_money,
            "delay_duration": delay_duration,
            "delay_action": delay_action,
            "autocomplete": autocomplete,
            "order_id": order_id,
            "customer_id": customer_id,
            "location_id": location_id,
            "team_member_id": team_member_id,
            "reference_id": reference_id,
            "verification_token": verification_token,
            "accept_partial_authorization": accept_partial_authorization,
            "buyer_email_address": buyer_email_address,
            "buyer_phone_number": buyer_phone_number,
            "billing_address": billing_address,
            "shipping_address": shipping_address,
            "note": note,
            "statement_description_identifier": statement_description_identifier,
            "cash_details": cash_details,
            "external_details": external_details,
            "customer_details": customer_details,
            "offline_payment_details": offline_payment_details,
            "app_fee_allocations": app_fee_allocations,
        },
    )


async def cancel_payment_by_idempotency_key(
    send: Send, /, *, idempotency_key: str
) -> CancelPaymentByIdempotencyKeyResponse:
    """Cancel a payment whose creation went unanswered, by its idempotency key; none found is no error.

    POST /v2/payments/cancel. Scopes: PAYMENTS_WRITE.

    Args:
        idempotency_key: Key with which the payment was to be created; always give it. 1 to 45 characters.

    Example:
        await square.payments.cancel_by_idempotency_key(idempotency_key="...")
    """
    return await send(CANCEL_PAYMENT_BY_IDEMPOTENCY_KEY, body={"idempotency_key": idempotency_key})


async def get_payment(send: Send, /, payment_id: str) -> GetPaymentResponse:
    """Get a payment.

    GET /v2/payments/{payment_id}. Scopes: PAYMENTS_READ.

    Args:
        payment_id: ID of the payment.

    Example:
        await square.payments.get("...")
    """
    return await send(GET_PAYMENT, path={"payment_id": payment_id})


async def update_payment(
    send: Send,
    /,
    payment_id: str,
    *,
    payment: Payment | PaymentDict | Null | None = None,
    idempotency_key: str | None = None,
) -> UpdatePaymentResponse:
    """Change amount or tip of a payment in status APPROVED.

    PUT /v2/payments/{payment_id}. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is
    the same on each attempt.

    Args:
        payment_id: ID of the payment.
        payment: The changed fields: `amount_money`, `tip_money` or `version_token`.
        idempotency_key: Key by which a repeated call changes once; left out, a UUID is made for the call. 1
            to 45 characters.

    Raises:
        APIStatusError: 4xx AMOUNT_TOO_HIGH, CARDHOLDER_INSUFFICIENT_PERMISSIONS,
            CARD_DECLINED_VERIFICATION_REQUIRED, CARD_EXPIRED, CHIP_INSERTION_REQUIRED, CVV_FAILURE,
            GENERIC_DECLINE, INSUFFICIENT_FUNDS, INVALID_ACCOUNT, INVALID_FEES, PAN_FAILURE,
            PAYMENT_LIMIT_EXCEEDED, TEMPORARY_ERROR, TRANSACTION_LIMIT, VOICE_FAILURE.

    Example:
        await square.payments.update("...", payment={...})
    """
    return await send(
        UPDATE_PAYMENT,
        path={"payment_id": payment_id},
        body={"payment": payment, "idempotency_key": idempotency_key},
    )


async def cancel_payment(send: Send, /, payment_id: str) -> CancelPaymentResponse:
    """Void a payment in status APPROVED: its authorization is released, no money moves.

    POST /v2/payments/{payment_id}/cancel. Scopes: PAYMENTS_WRITE.

    Args:
        payment_id: ID of the payment.

    Example:
        await square.payments.cancel("...")
    """
    return await send(CANCEL_PAYMENT, path={"payment_id": payment_id})


async def complete_payment(
    send: Send, /, payment_id: str, *, version_token: str | Null | None = None
) -> CompletePaymentResponse:
    """Capture a payment in status APPROVED: the money moves.

    POST /v2/payments/{payment_id}/complete. Scopes: PAYMENTS_WRITE.

    Args:
        payment_id: ID of the payment.
        version_token: Token of the version that is expected; another one gives `VERSION_MISMATCH`.

    Raises:
        APIStatusError: 4xx VERSION_MISMATCH.

    Example:
        await square.payments.complete("...")
    """
    return await send(
        COMPLETE_PAYMENT, path={"payment_id": payment_id}, body={"version_token": version_token}
    )


class Payments(Resource):
    """Payments by card, wallet, bank account, gift card, cash or outside of Square."""

    list = list_payments
    create = create_payment
    cancel_by_idempotency_key = cancel_payment_by_idempotency_key
    get = get_payment
    update = update_payment
    cancel = cancel_payment
    complete = complete_payment
