"""Square: refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.destination import (
        DestinationDetailsCashRefundDetailsDict,
        DestinationDetailsExternalRefundDetailsDict,
    )
    from ..inputs.money import MoneyDict
    from ..models.destination_details_cash_refund_details import DestinationDetailsCashRefundDetails
    from ..models.destination_details_external_refund_details import DestinationDetailsExternalRefundDetails
    from ..models.enums import ListPaymentRefundsRequestSortField, SortOrder
    from ..models.money import Money
    from ..models.payment_refund import PaymentRefund
    from ..models.refunds_bodies import (
        GetPaymentRefundResponse,
        ListPaymentRefundsResponse,
        RefundPaymentResponse,
    )

LIST_PAYMENT_REFUNDS: Final[ListOperation[ListPaymentRefundsResponse, PaymentRefund]] = ListOperation(
    "ListPaymentRefunds",
    "refunds.list",
    "GET",
    "/v2/refunds",
    provider="square",
    returns="ListPaymentRefundsResponse",
    query=(
        "begin_time",
        "end_time",
        "sort_order",
        "cursor",
        "location_id",
        "status",
        "source_type",
        "limit",
        "updated_at_begin_time",
        "updated_at_end_time",
        "sort_field",
    ),
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    paging=Paging(style="cursor", items="refunds", cursor="cursor", limit="limit", largest=100),
)

REFUND_PAYMENT: Final[Operation[RefundPaymentResponse]] = Operation(
    "RefundPayment",
    "refunds.refund_payment",
    "POST",
    "/v2/refunds",
    provider="square",
    returns="RefundPaymentResponse",
    body=Body(type="RefundPaymentRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    idempotency=("idempotency_key",),
    secrets=(("body", "destination_id"),),
)

GET_PAYMENT_REFUND: Final[Operation[GetPaymentRefundResponse]] = Operation(
    "GetPaymentRefund",
    "refunds.get",
    "GET",
    "/v2/refunds/{refund_id}",
    provider="square",
    returns="GetPaymentRefundResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
)


def list_payment_refunds(
    send: Send,
    /,
    *,
    begin_time: datetime | None = None,
    end_time: datetime | None = None,
    sort_order: SortOrder | None = None,
    cursor: str | None = None,
    location_id: str | None = None,
    status: str | None = None,
    source_type: str | None = None,
    limit: int | None = None,
    updated_at_begin_time: datetime | None = None,
    updated_at_end_time: datetime | None = None,
    sort_field: ListPaymentRefundsRequestSortField | None = None,
) -> Pages[PaymentRefund]:
    """List refunds, at most 100 a page; new and changed ones appear after some seconds.

    GET /v2/refunds. Scopes: PAYMENTS_READ.

    Args:
        begin_time: Earliest time of creation; by default a year ago.
        end_time: Latest time of creation; by default now.
        sort_order: `ASC` or `DESC` (the default) by `sort_field`. One of DESC, ASC.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        location_id: Only refunds at this location.
        status: Only refunds in this status.
        source_type: Only refunds of payments from this source, such as `CARD`.
        limit: How many refunds a page holds, 100 at most and by default.
        updated_at_begin_time: Earliest time of the last change.
        updated_at_end_time: Latest time of the last change.
        sort_field: Time by which refunds are sorted; by default that of creation. One of CREATED_AT,
            UPDATED_AT.

    Example:
        async for item in square.refunds.list(): ...
    """
    return send.pages(
        LIST_PAYMENT_REFUNDS,
        query={
            "begin_time": begin_time,
            "end_time": end_time,
            "sort_order": sort_order,
            "cursor": cursor,
            "location_id": location_id,
            "status": status,
            "source_type": source_type,
            "limit": limit,
            "updated_at_begin_time": updated_at_begin_time,
            "updated_at_end_time": updated_at_end_time,
            "sort_field": sort_field,
        },
    )


async def refund_payment(
    send: Send,
    /,
    *,
    amount_money: Money | MoneyDict,
    idempotency_key: str | None = None,
    app_fee_money: Money | MoneyDict | Null | None = None,
    payment_id: str | Null | None = None,
    destination_id: str | Null | None = None,
    unlinked: bool | Null | None = None,
    location_id: str | Null | None = None,
    customer_id: str | Null | None = None,
    reason: str | Null | None = None,
    payment_version_token: str | Null | None = None,
    team_member_id: str | Null | None = None,
    cash_details: DestinationDetailsCashRefundDetails
    | DestinationDetailsCashRefundDetailsDict
    | Null
    | None = None,
    external_details: DestinationDetailsExternalRefundDetails
    | DestinationDetailsExternalRefundDetailsDict
    | Null
    | None = None,
    app_fee_allocations: Sequence[Any] | Null | None = None,
) -> RefundPaymentResponse:
    """Refund a payment in whole or in part: money goes back to the buyer, or cash given back is recorded.

    POST /v2/refunds. Scopes: PAYMENTS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        idempotency_key: Key by which a repeated call refunds once; left out, a UUID is made for the call.
            Not empty.
        amount_money: What to give back, at most what is left of the payment's total.
        app_fee_money: What the application's developer adds from its own share.
        payment_id: ID of the payment; not for an unlinked refund.
        destination_id: Where the money goes: left out, to the payment's source; `CASH` or `EXTERNAL` only
            record it.
        unlinked: Refund without a payment at Square; needs `destination_id` and `location_id`.
        location_id: ID of the location; for an unlinked refund only. At most 50 characters.
        customer_id: ID of the customer whose card on file gets an unlinked refund.
        reason: Why, in words. At most 192 characters.
        payment_version_token: Token of the payment's version that is expected; another one gives
            `VERSION_MISMATCH`.
        team_member_id: ID of the team member who refunds. At most 192 characters.
        cash_details: What the seller handed over; needed for `CASH`.
        external_details: How it was refunded outside of Square; needed for `EXTERNAL`.
        app_fee_allocations: Shares of the returned application fee by location.

    Raises:
        APIStatusError: 4xx CARD_MISMATCH, CARD_PRESENCE_REQUIRED, CARD_TOKEN_USED, GENERIC_DECLINE,
            INSUFFICIENT_PERMISSIONS_FOR_REFUND, INVALID_CARD, INVALID_CARD_DATA, INVALID_FEES,
            PAYMENT_NOT_REFUNDABLE, PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE, REFUND_AMOUNT_INVALID,
            REFUND_DECLINED, REFUND_ERROR_PAYMENT_NEEDS_COMPLETION, UNSUPPORTED_CARD_BRAND,
            UNSUPPORTED_COUNTRY, UNSUPPORTED_CURRENCY, UNSUPPORTED_INSTRUMENT_TYPE, UNSUPPORTED_SOURCE_TYPE,
            VALUE_TOO_HIGH, VERSION_MISMATCH.

    Example:
        await square.refunds.refund_payment(amount_money={...}, payment_id="...")
    """
    return await send(
        REFUND_PAYMENT,
        body={
            "idempotency_key": idempotency_key,
            "amount_money": amount_money,
            "app_fee_money": app_fee_money,
            "payment_id": payment_id,
            "destination_id": destination_id,
            "unlinked": unlinked,
            "location_id": location_id,
            "customer_id": customer_id,
            "reason": reason,
            "payment_version_token": payment_version_token,
            "team_member_id": team_member_id,
            "cash_details": cash_details,
            "external_details": external_details,
            "app_fee_allocations": app_fee_allocations,
        },
    )


async def get_payment_refund(send: Send, /, refund_id: str) -> GetPaymentRefundResponse:
    """Get a refund.

    GET /v2/refunds/{refund_id}. Scopes: PAYMENTS_READ.

    Args:
        refund_id: ID of the refund.

    Example:
        await square.refunds.get("...")
    """
    return await send(GET_PAYMENT_REFUND, path={"refund_id": refund_id})


class Refunds(Resource):
    """Money that goes back to buyers."""

    list = list_payment_refunds
    refund_payment = refund_payment
    get = get_payment_refund
