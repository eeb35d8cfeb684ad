"""Square: subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..inputs.money import MoneyDict
    from ..inputs.phase import PhaseDict
    from ..inputs.subscription import (
        PhaseInputDict,
        SearchSubscriptionsQueryDict,
        SubscriptionDict,
        SubscriptionSourceDict,
    )
    from ..models.enums import ChangeTiming
    from ..models.money import Money
    from ..models.phase import Phase
    from ..models.subscription import Subscription
    from ..models.subscription_source import SubscriptionSource
    from ..models.subscriptions_bodies import (
        BulkSwapPlanResponse,
        CancelSubscriptionResponse,
        ChangeBillingAnchorDateResponse,
        CreateSubscriptionResponse,
        DeleteSubscriptionActionResponse,
        ListSubscriptionEventsResponse,
        PauseSubscriptionResponse,
        PhaseInput,
        ResumeSubscriptionResponse,
        RetrieveSubscriptionResponse,
        SearchSubscriptionsQuery,
        SearchSubscriptionsResponse,
        SubscriptionEvent,
        SwapPlanResponse,
        UpdateSubscriptionResponse,
    )

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
    paging=Paging(style="cursor", items="subscriptions", cursor="cursor", location="body", limit="limit"),
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
    """Subscribe a customer to a plan variation, now or from `start_date`; charges a card or mails invoices.

    POST /v2/subscriptions. Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE, ITEMS_READ,
    ORDERS_WRITE, INVOICES_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        location_id: ID of the location that sells. Not empty.
        plan_variation_id: ID of the plan variation in the catalog.
        customer_id: ID of the customer who subscribes. Not empty.
        start_date: First day, `YYYY-MM-DD`; by default it starts at once.
        canceled_date: Day on which it ends, `YYYY-MM-DD`; goes before the plan's own end.
        tax_percentage: Tax on each bill as a decimal string: `"7.5"` is 7.5 %. At most 10 characters.
        price_override_money: Price that goes before that of the plan; only for a plan with a fixed price.
        card_id: ID of the card on file to charge; left out, the customer gets an invoice by mail.
        timezone: IANA time zone for all dates; by default the location's.
        source: Where the subscription comes from.
        monthly_billing_anchor_date: Day of the month for bills, 1 to 31. 1 to 31.
        phases: What differs from the plan's phases, such as the order template.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_MISSING_EMAIL, CUSTOMER_MISSING_NAME,
            CUSTOMER_NOT_FOUND, INVALID_CARD, INVALID_DATE.

    Example:
        await square.subscriptions.create(...)
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
    """Schedule another plan variation for all active subscriptions to one; gives how many are affected.

    POST /v2/subscriptions/bulk-swap-plan. Scopes: SUBSCRIPTIONS_WRITE, SUBSCRIPTIONS_READ, ITEMS_READ.

    Args:
        new_plan_variation_id: ID of the plan variation to change to. Not empty.
        old_plan_variation_id: ID of the plan variation to change from; it is left on the next billing day.
            Not empty.
        location_id: ID of the location of these subscriptions. Not empty.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND.

    Example:
        await square.subscriptions.bulk_swap_plan(...)
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
    """Find subscriptions by customer, location and source, oldest first by location; without a query, all.

    POST /v2/subscriptions/search. Scopes: SUBSCRIPTIONS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many subscriptions a page holds at most. At least 1.
        query: Which subscriptions; by default all.
        include: `actions` gives the scheduled actions, too.

    Raises:
        APIStatusError: 4xx CUSTOMER_NOT_FOUND.

    Example:
        async for item in square.subscriptions.search(): ...
    """
    return send.pages(
        SEARCH_SUBSCRIPTIONS, body={"cursor": cursor, "limit": limit, "query": query, "include": include}
    )


async def retrieve_subscription(
    send: Send, /, subscription_id: str, *, include: str | None = None
) -> RetrieveSubscriptionResponse:
    """Get a subscription, on request with its scheduled actions.

    GET /v2/subscriptions/{subscription_id}. Scopes: SUBSCRIPTIONS_READ.

    Args:
        subscription_id: ID of the subscription.
        include: `actions` gives the scheduled actions, too.

    Example:
        await square.subscriptions.get("...")
    """
    return await send(
        RETRIEVE_SUBSCRIPTION, path={"subscription_id": subscription_id}, query={"include": include}
    )


async def update_subscription(
    send: Send, /, subscription_id: str, *, subscription: Subscription | SubscriptionDict | Null | None = None
) -> UpdateSubscriptionResponse:
    """Change the given fields of a subscription; null clears one, `version` guards against a stale view.

    PUT /v2/subscriptions/{subscription_id}. Scopes: CUSTOMERS_READ, PAYMENTS_WRITE, SUBSCRIPTIONS_WRITE,
    ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        subscription_id: ID of the subscription.
        subscription: The changed fields with the current `version`; null clears one.

    Raises:
        APIStatusError: 4xx CUSTOMER_NOT_FOUND, INVALID_CARD.

    Example:
        await square.subscriptions.update("...", subscription={...})
    """
    return await send(
        UPDATE_SUBSCRIPTION, path={"subscription_id": subscription_id}, body={"subscription": subscription}
    )


async def delete_subscription_action(
    send: Send, /, subscription_id: str, action_id: str
) -> DeleteSubscriptionActionResponse:
    """Call off a scheduled action, for example a pause; gives the subscription.

    DELETE /v2/subscriptions/{subscription_id}/actions/{action_id}. Scopes: SUBSCRIPTIONS_WRITE.

    Args:
        subscription_id: ID of the subscription.
        action_id: ID of the scheduled action, from `include="actions"`.

    Example:
        await square.subscriptions.delete_action("...", "...")
    """
    return await send(
        DELETE_SUBSCRIPTION_ACTION, path={"subscription_id": subscription_id, "action_id": action_id}
    )


async def change_billing_anchor_date(
    send: Send,
    /,
    subscription_id: str,
    *,
    monthly_billing_anchor_date: int | Null | None = None,
    effective_date: date | Null | None = None,
) -> ChangeBillingAnchorDateResponse:
    """Move a subscription's monthly billing day; gives it and the scheduled action.

    POST /v2/subscriptions/{subscription_id}/billing-anchor. Scopes: SUBSCRIPTIONS_WRITE,
    SUBSCRIPTIONS_READ, ITEMS_READ.

    Args:
        subscription_id: ID of the subscription.
        monthly_billing_anchor_date: New day of the month for bills, 1 to 31. 1 to 31.
        effective_date: Day from which it holds; by default, or within the current billing period, at once.

    Example:
        await square.subscriptions.change_billing_anchor_date(...)
    """
    return await send(
        CHANGE_BILLING_ANCHOR_DATE,
        path={"subscription_id": subscription_id},
        body={"monthly_billing_anchor_date": monthly_billing_anchor_date, "effective_date": effective_date},
    )


async def cancel_subscription(send: Send, /, subscription_id: str) -> CancelSubscriptionResponse:
    """Cancel a subscription once its current billing period is over; gives it and the scheduled action.

    POST /v2/subscriptions/{subscription_id}/cancel. Scopes: SUBSCRIPTIONS_WRITE.

    Args:
        subscription_id: ID of the subscription.

    Example:
        await square.subscriptions.cancel("...")
    """
    return await send(CANCEL_SUBSCRIPTION, path={"subscription_id": subscription_id})


def list_subscription_events(
    send: Send, /, subscription_id: str, *, cursor: str | None = None, limit: int | None = None
) -> Pages[SubscriptionEvent]:
    """List a subscription's events: start, plan change, pause, resumption, end.

    GET /v2/subscriptions/{subscription_id}/events. Scopes: SUBSCRIPTIONS_READ.

    Args:
        subscription_id: ID of the subscription.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most.

    Example:
        async for item in square.subscriptions.list_events("..."): ...
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
    pause_effective_date: date | Null | None = None,
    pause_cycle_duration: int | Null | None = None,
    resume_effective_date: str | Null | None = None,
    resume_change_timing: ChangeTiming | Null | None = None,
    pause_reason: str | Null | None = None,
) -> PauseSubscriptionResponse:
    """Schedule a pause, by default from the next billing period on; gives it and the scheduled actions.

    POST /v2/subscriptions/{subscription_id}/pause. Scopes: CUSTOMERS_READ, PAYMENTS_WRITE,
    SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        subscription_id: ID of the subscription.
        pause_effective_date: Day on which the pause begins; by default, and at the earliest, with the next
            billing period.
        pause_cycle_duration: Number of billing periods after which it resumes by itself.
        resume_effective_date: Day on which it resumes by itself, at least one billing period later.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.
        pause_reason: Why, in your words. At most 255 characters.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND, INVALID_PAUSE_LENGTH,
            INVALID_DATE.

    Example:
        await square.subscriptions.pause("...")
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
    resume_effective_date: date | Null | None = None,
    resume_change_timing: ChangeTiming | Null | None = None,
) -> ResumeSubscriptionResponse:
    """Schedule the end of a pause or deactivation; gives the subscription and the scheduled action.

    POST /v2/subscriptions/{subscription_id}/resume. Scopes: CUSTOMERS_READ, PAYMENTS_WRITE,
    SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        subscription_id: ID of the subscription.
        resume_effective_date: Day on which it resumes.
        resume_change_timing: `IMMEDIATE`: on that day; `END_OF_BILLING_CYCLE`: once the running period is
            over. One of IMMEDIATE, END_OF_BILLING_CYCLE.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_MISSING_EMAIL, CUSTOMER_MISSING_NAME,
            CUSTOMER_NOT_FOUND, INVALID_CARD, INVALID_DATE.

    Example:
        await square.subscriptions.resume("...")
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
    new_plan_variation_id: str | Null | None = None,
    phases: Sequence[PhaseInput | PhaseInputDict] | Null | None = None,
) -> SwapPlanResponse:
    """Schedule the change to another plan variation; gives the subscription and the scheduled action.

    POST /v2/subscriptions/{subscription_id}/swap-plan. Scopes: CUSTOMERS_READ, PAYMENTS_WRITE,
    SUBSCRIPTIONS_WRITE, ITEMS_READ, ORDERS_WRITE, INVOICES_WRITE.

    Args:
        subscription_id: ID of the subscription.
        new_plan_variation_id: ID of the plan variation to change to; needed.
        phases: Phases of the new plan.

    Raises:
        APIStatusError: 4xx CARD_PROCESSING_NOT_ENABLED, CUSTOMER_NOT_FOUND.

    Example:
        await square.subscriptions.swap_plan("...", new_plan_variation_id="...")
    """
    return await send(
        SWAP_PLAN,
        path={"subscription_id": subscription_id},
        body={"new_plan_variation_id": new_plan_variation_id, "phases": phases},
    )


class Subscriptions(Resource):
    """Plans that customers pay for again and again."""

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
