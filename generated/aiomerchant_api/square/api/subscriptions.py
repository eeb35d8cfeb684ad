"""Square: subscriptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ...core import Pages, Send
    from ..inputs.money import MoneyDict
    from ..inputs.phase import PhaseDict
    from ..inputs.phase_input import PhaseInputDict
    from ..inputs.search_subscriptions_query import SearchSubscriptionsQueryDict
    from ..inputs.subscription import SubscriptionDict
    from ..inputs.subscription_source import SubscriptionSourceDict
    from ..models.bulk_swap_plan_response import BulkSwapPlanResponse
    from ..models.cancel_subscription_response import CancelSubscriptionResponse
    from ..models.change_billing_anchor_date_response import ChangeBillingAnchorDateResponse
    from ..models.change_timing import ChangeTiming
    from ..models.create_subscription_response import CreateSubscriptionResponse
    from ..models.delete_subscription_action_response import DeleteSubscriptionActionResponse
    from ..models.list_subscription_events_response import ListSubscriptionEventsResponse
    from ..models.money import Money
    from ..models.pause_subscription_response import PauseSubscriptionResponse
    from ..models.phase import Phase
    from ..models.phase_input import PhaseInput
    from ..models.resume_subscription_response import ResumeSubscriptionResponse
    from ..models.retrieve_subscription_response import RetrieveSubscriptionResponse
    from ..models.search_subscriptions_query import SearchSubscriptionsQuery
    from ..models.search_subscriptions_response import SearchSubscriptionsResponse
    from ..models.subscription import Subscription
    from ..models.subscription_event import SubscriptionEvent
    from ..models.subscription_source import SubscriptionSource
    from ..models.swap_plan_response import SwapPlanResponse
    from ..models.update_subscription_response import UpdateSubscriptionResponse

CREATE_SUBSCRIPTION: Final[Operation[CreateSubscriptionResponse]] = Operation(
    "CreateSubscription",
    "subscriptions.create",
    "POST",
    "/v2/subscriptions",
    provider="square",
    returns="CreateSubscriptionResponse",
    body=Body(type="CreateSubscriptionRequest"),
    security=("oauth2",),
    scopes=(
        "CUSTOMERS_READ",
        "PAYMENTS_WRITE",
        "SUBSCRIPTIONS_WRITE",
        "ITEMS_READ",
        "ORDERS_WRITE",
        "INVOICES_WRITE",
    ),
    idempotency=("idempotency_key",),
)

BULK_SWAP_PLAN: Final[Operation[BulkSwapPlanResponse]] = Operation(
    "BulkSwapPlan",
    "subscriptions.bulk_swap_plan",
    "POST",
    "/v2/subscriptions/bulk-swap-plan",
    provider="square",
    returns="BulkSwapPlanResponse",
    body=Body(type="BulkSwapPlanRequest"),
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_WRITE", "SUBSCRIPTIONS_READ", "ITEMS_READ"),
)

SEARCH_SUBSCRIPTIONS: Final[ListOperation[SearchSubscriptionsResponse, Subscription]] = ListOperation(
    "SearchSubscriptions",
    "subscriptions.search",
    "POST",
    "/v2/subscriptions/search",
    provider="square",
    returns="SearchSubscriptionsResponse",
    body=Body(type="SearchSubscriptionsRequest"),
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_READ",),
    paging=Paging(style="cursor", items="subscriptions", cursor="cursor", place="body", limit="limit"),
)

RETRIEVE_SUBSCRIPTION: Final[Operation[RetrieveSubscriptionResponse]] = Operation(
    "RetrieveSubscription",
    "subscriptions.get",
    "GET",
    "/v2/subscriptions/{subscription_id}",
    provider="square",
    returns="RetrieveSubscriptionResponse",
    query=("include",),
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_READ",),
)

UPDATE_SUBSCRIPTION: Final[Operation[UpdateSubscriptionResponse]] = Operation(
    "UpdateSubscription",
    "subscriptions.update",
    "PUT",
    "/v2/subscriptions/{subscription_id}",
    provider="square",
    returns="UpdateSubscriptionResponse",
    body=Body(type="UpdateSubscriptionRequest"),
    security=("oauth2",),
    scopes=(
        "CUSTOMERS_READ",
        "PAYMENTS_WRITE",
        "SUBSCRIPTIONS_WRITE",
        "ITEMS_READ",
        "ORDERS_WRITE",
        "INVOICES_WRITE",
    ),
)

DELETE_SUBSCRIPTION_ACTION: Final[Operation[DeleteSubscriptionActionResponse]] = Operation(
    "DeleteSubscriptionAction",
    "subscriptions.delete_action",
    "DELETE",
    "/v2/subscriptions/{subscription_id}/actions/{action_id}",
    provider="square",
    returns="DeleteSubscriptionActionResponse",
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_WRITE",),
)

CHANGE_BILLING_ANCHOR_DATE: Final[Operation[ChangeBillingAnchorDateResponse]] = Operation(
    "ChangeBillingAnchorDate",
    "subscriptions.change_billing_anchor_date",
    "POST",
    "/v2/subscriptions/{subscription_id}/billing-anchor",
    provider="square",
    returns="ChangeBillingAnchorDateResponse",
    body=Body(type="ChangeBillingAnchorDateRequest"),
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_WRITE", "SUBSCRIPTIONS_READ", "ITEMS_READ"),
)

CANCEL_SUBSCRIPTION: Final[Operation[CancelSubscriptionResponse]] = Operation(
    "CancelSubscription",
    "subscriptions.cancel",
    "POST",
    "/v2/subscriptions/{subscription_id}/cancel",
    provider="square",
    returns="CancelSubscriptionResponse",
    security=("oauth2",),
    scopes=("SUBSCRIPTIONS_WRITE",),
)

LIST_SUBSCRIPTION_EVENTS: Final[ListOperation[ListSubscriptionEventsResponse, SubscriptionEvent]] = (
    ListOperation(
        "ListSubscriptionEvents",
        "subscriptions.list_events",
        "GET",
        "/v2/subscriptions/{subscription_id}/events",
        provider="square",
        returns="ListSubscriptionEventsResponse",
        query=("cursor", "limit"),
        security=("oauth2",),
        scopes=("SUBSCRIPTIONS_READ",),
        paging=Paging(style="cursor", items="subscription_events", cursor="cursor", limit="limit"),
    )
)

PAUSE_SUBSCRIPTION: Final[Operation[PauseSubscriptionResponse]] = Operation(
    "PauseSubscription",
    "subscriptions.pause",
    "POST",
    "/v2/subscriptions/{subscription_id}/pause",
    provider="square",
    returns="PauseSubscriptionResponse",
    body=Body(type="PauseSubscriptionRequest"),
    security=("oauth2",),
    scopes=(
        "CUSTOMERS_READ",
        "PAYMENTS_WRITE",
        "SUBSCRIPTIONS_WRITE",
        "ITEMS_READ",
        "ORDERS_WRITE",
        "INVOICES_WRITE",
    ),
)

RESUME_SUBSCRIPTION: Final[Operation[ResumeSubscriptionResponse]] = Operation(
    "ResumeSubscription",
    "subscriptions.resume",
    "POST",
    "/v2/subscriptions/{subscription_id}/resume",
    provider="square",
    returns="ResumeSubscriptionResponse",
    body=Body(type="ResumeSubscriptionRequest"),
    security=("oauth2",),
    scopes=(
        "CUSTOMERS_READ",
        "PAYMENTS_WRITE",
        "SUBSCRIPTIONS_WRITE",
        "ITEMS_READ",
        "ORDERS_WRITE",
        "INVOICES_WRITE",
    ),
)

SWAP_PLAN: Final[Operation[SwapPlanResponse]] = Operation(
    "SwapPlan",
    "subscriptions.swap_plan",
    "POST",
    "/v2/subscriptions/{subscription_id}/swap-plan",
    provider="square",
    returns="SwapPlanResponse",
    body=Body(type="SwapPlanRequest"),
    security=("oauth2",),
    scopes=(
        "CUSTOMERS_READ",
        "PAYMENTS_WRITE",
        "SUBSCRIPTIONS_WRITE",
        "ITEMS_READ",
        "ORDERS_WRITE",
        "INVOICES_WRITE",
    ),
)


async def create_subscription(
    send: Send,
    /,
    *,
    location_id: str,
    customer_id: str,
    idempotency_key: str | None = None,
    plan_variation_id: str | None = None,
    start_date: date | None = None,
    canceled_date: date | None = None,
    tax_percentage: str | None = None,
    price_override_money: Money | MoneyDict | None = None,
    card_id: str | None = None,
    timezone: str | None = None,
    source: SubscriptionSource | SubscriptionSourceDict | None = None,
    monthly_billing_anchor_date: int | None = None,
    phases: Sequence[Phase | PhaseDict] | None = None,
) -> CreateSubscriptionResponse:
    """POST /v2/subscriptions.

    Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        location_id: Not empty.
        customer_id: Not empty.
        tax_percentage: At most 10 characters.
        monthly_billing_anchor_date: 1 to 31.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_MISSING_EMAIL, CUSTOMER_MISSING_NAME,
            CUSTOMER_NOT_FOUND, INVALID_CARD, INVALID_DATE.
    """
    return await send(
        CREATE_SUBSCRIPTION,
        body={
            "idempotency_key": idempotency_key,
            "location_id": location_id,
            "plan_variation_id": plan_variation_id,
            "customer_id": customer_id,
            "start_date": start_date,
            "canceled_date": canceled_date,
            "tax_percentage": tax_percentage,
            "price_override_money": price_override_money,
            "card_id": card_id,
            "timezone": timezone,
            "source": source,
            "monthly_billing_anchor_date": monthly_billing_anchor_date,
            "phases": phases,
        },
    )


async def bulk_swap_plan(
    send: Send, /, *, new_plan_variation_id: str, old_plan_variation_id: str, location_id: str
) -> BulkSwapPlanResponse:
    """POST /v2/subscriptions/bulk-swap-plan.

    Scopes: SUBSCRIPTIONS_WRITE, SUBSCRIPTIONS_READ, ITEMS_READ.

    Args:
        new_plan_variation_id: Not empty.
        old_plan_variation_id: Not empty.
        location_id: Not empty.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND.
    """
    return await send(
        BULK_SWAP_PLAN,
        body={
            "new_plan_variation_id": new_plan_variation_id,
            "old_plan_variation_id": old_plan_variation_id,
            "location_id": location_id,
        },
    )


def search_subscriptions(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    query: SearchSubscriptionsQuery | SearchSubscriptionsQueryDict | None = None,
    include: Sequence[str] | None = None,
) -> Pages[Subscription]:
    """POST /v2/subscriptions/search.

    Scopes: SUBSCRIPTIONS_READ.

    Args:
        limit: At least 1.

    Raises:
        APIStatusError: 4xx CUSTOMER_NOT_FOUND.
    """
    return send.pages(
        SEARCH_SUBSCRIPTIONS, body={"cursor": cursor, "limit": limit, "query": query, "include": include}
    )


async def retrieve_subscription(
    send: Send, /, subscription_id: str, *, include: str | None = None
) -> RetrieveSubscriptionResponse:
    """GET /v2/subscriptions/{subscription_id}.

    Scopes: SUBSCRIPTIONS_READ.
    """
    return await send(
        RETRIEVE_SUBSCRIPTION, path={"subscription_id": subscription_id}, query={"include": include}
    )


async def update_subscription(
    send: Send, /, subscription_id: str, *, subscription: Subscription | SubscriptionDict | None = None
) -> UpdateSubscriptionResponse:
    """PUT /v2/subscriptions/{subscription_id}.

    Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Raises:
        APIStatusError: 4xx CUSTOMER_NOT_FOUND, INVALID_CARD.
    """
    return await send(
        UPDATE_SUBSCRIPTION, path={"subscription_id": subscription_id}, body={"subscription": subscription}
    )


async def delete_subscription_action(
    send: Send, /, subscription_id: str, action_id: str
) -> DeleteSubscriptionActionResponse:
    """DELETE /v2/subscriptions/{subscription_id}/actions/{action_id}.

    Scopes: SUBSCRIPTIONS_WRITE.
    """
    return await send(
        DELETE_SUBSCRIPTION_ACTION, path={"subscription_id": subscription_id, "action_id": action_id}
    )


async def change_billing_anchor_date(
    send: Send,
    /,
    subscription_id: str,
    *,
    monthly_billing_anchor_date: int | None = None,
    effective_date: date | None = None,
) -> ChangeBillingAnchorDateResponse:
    """POST /v2/subscriptions/{subscription_id}/billing-anchor.

    Scopes: SUBSCRIPTIONS_WRITE, SUBSCRIPTIONS_READ, ITEMS_READ.

    Args:
        monthly_billing_anchor_date: 1 to 31.
    """
    return await send(
        CHANGE_BILLING_ANCHOR_DATE,
        path={"subscription_id": subscription_id},
        body={"monthly_billing_anchor_date": monthly_billing_anchor_date, "effective_date": effective_date},
    )


async def cancel_subscription(send: Send, /, subscription_id: str) -> CancelSubscriptionResponse:
    """POST /v2/subscriptions/{subscription_id}/cancel.

    Scopes: SUBSCRIPTIONS_WRITE.
    """
    return await send(CANCEL_SUBSCRIPTION, path={"subscription_id": subscription_id})


def list_subscription_events(
    send: Send, /, subscription_id: str, *, cursor: str | None = None, limit: int | None = None
) -> Pages[SubscriptionEvent]:
    """GET /v2/subscriptions/{subscription_id}/events.

    Scopes: SUBSCRIPTIONS_READ.
    """
    return send.pages(
        LIST_SUBSCRIPTION_EVENTS,
        path={"subscription_id": subscription_id},
        query={"cursor": cursor, "limit": limit},
    )


async def pause_subscription(
    send: Send,
    /,
    subscription_id: str,
    *,
    pause_effective_date: date | None = None,
    pause_cycle_duration: int | None = None,
    resume_effective_date: str | None = None,
    resume_change_timing: ChangeTiming | None = None,
    pause_reason: str | None = None,
) -> PauseSubscriptionResponse:
    """POST /v2/subscriptions/{subscription_id}/pause.

    Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        resume_change_timing: One of IMMEDIATE, END_OF_BILLING_CYCLE.
        pause_reason: At most 255 characters.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND, INVALID_PAUSE_LENGTH,
            INVALID_DATE.
    """
    return await send(
        PAUSE_SUBSCRIPTION,
        path={"subscription_id": subscription_id},
        body={
            "pause_effective_date": pause_effective_date,
            "pause_cycle_duration": pause_cycle_duration,
            "resume_effective_date": resume_effective_date,
            "resume_change_timing": resume_change_timing,
            "pause_reason": pause_reason,
        },
    )


async def resume_subscription(
    send: Send,
    /,
    subscription_id: str,
    *,
    resume_effective_date: date | None = None,
    resume_change_timing: ChangeTiming | None = None,
) -> ResumeSubscriptionResponse:
    """POST /v2/subscriptions/{subscription_id}/resume.

    Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        resume_change_timing: One of IMMEDIATE, END_OF_BILLING_CYCLE.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_MISSING_EMAIL, CUSTOMER_MISSING_NAME,
            CUSTOMER_NOT_FOUND, INVALID_CARD, INVALID_DATE.
    """
    return await send(
        RESUME_SUBSCRIPTION,
        path={"subscription_id": subscription_id},
        body={"resume_effective_date": resume_effective_date, "resume_change_timing": resume_change_timing},
    )


async def swap_plan(
    send: Send,
    /,
    subscription_id: str,
    *,
    new_plan_variation_id: str | None = None,
    phases: Sequence[PhaseInput | PhaseInputDict] | None = None,
) -> SwapPlanResponse:
    """POST /v2/subscriptions/{subscription_id}/swap-plan.

    Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND.
    """
    return await send(
        SWAP_PLAN,
        path={"subscription_id": subscription_id},
        body={"new_plan_variation_id": new_plan_variation_id, "phases": phases},
    )


class Subscriptions(Resource):
    """The operations of `subscriptions`."""

    create = create_subscription
    bulk_swap_plan = bulk_swap_plan
    search = search_subscriptions
    get = retrieve_subscription
    update = update_subscription
    delete_action = delete_subscription_action
    change_billing_anchor_date = change_billing_anchor_date
    cancel = cancel_subscription
    list_events = list_subscription_events
    pause = pause_subscription
    resume = resume_subscription
    swap_plan = swap_plan
