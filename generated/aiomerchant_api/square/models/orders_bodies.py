"""The bodies of orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import FulfillmentState, FulfillmentType, OrderState, SearchOrdersSortField, SortOrder
    from ..models.error import Error
    from ..models.order import Order
    from ..models.order_reward import OrderReward
    from ..models.time_range import TimeRange


@model
class BatchRetrieveOrdersRequest(Model):
    """Schema `BatchRetrieveOrdersRequest`.

    Attributes:
        location_id: ID of the orders' location; left out, orders of all the seller's locations are found.
        order_ids: IDs of the orders, at most 100.
    """

    location_id: Nullable[str] = ABSENT
    order_ids: list[str]


@model
class BatchRetrieveOrdersResponse(Model):
    """Schema `BatchRetrieveOrdersResponse`.

    Attributes:
        orders: The orders.
        errors: What went wrong, if anything did.
    """

    orders: list[Order] | None = None
    errors: list[Error] | None = None


@model
class CalculateOrderRequest(Model):
    """Schema `CalculateOrderRequest`.

    Attributes:
        order: The whole order.
        proposed_rewards: Loyalty reward tiers to try out; nothing is redeemed.
    """

    order: Order
    proposed_rewards: Nullable[list[OrderReward]] = ABSENT


@model
class CalculateOrderResponse(Model):
    """Schema `CalculateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class CloneOrderRequest(Model):
    """Schema `CloneOrderRequest`.

    Attributes:
        order_id: ID of the order to copy.
        version: Version that the order must still have; by default any.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
    """

    order_id: str
    version: int | None = None
    idempotency_key: Nullable[str] = ABSENT


@model
class CloneOrderResponse(Model):
    """Schema `CloneOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class CreateOrderResponse(Model):
    """Schema `CreateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class OrderEntry(Model):
    """An order in short.

    Attributes:
        order_id: ID of the order.
        version: Number of the current version, for optimistic locking.
        location_id: ID of the location.
    """

    order_id: Nullable[str] = ABSENT
    version: int | None = None
    location_id: Nullable[str] = ABSENT


@model
class PayOrderRequest(Model):
    """Schema `PayOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 192 characters.
        order_version: Version that the order must still have; by default any.
        payment_ids: IDs of approved payments, made for this order, that add up to its total; empty for a
            total of 0.
    """

    idempotency_key: str
    order_version: Nullable[int] = ABSENT
    payment_ids: Nullable[list[str]] = ABSENT


@model
class PayOrderResponse(Model):
    """Schema `PayOrderResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        order: The order with its computed totals.
    """

    errors: list[Error] | None = None
    order: Order


@model
class RetrieveOrderResponse(Model):
    """Schema `RetrieveOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class SearchOrdersCustomerFilter(Model):
    """Orders by customer.

    Attributes:
        customer_ids: IDs of customers, at most 10.
    """

    customer_ids: Nullable[list[str]] = ABSENT


@model
class SearchOrdersDateTimeFilter(Model):
    """Orders by time.

    Attributes:
        created_at: Range of the time of creation; needs sort field `CREATED_AT`.
        updated_at: Range of the time of the last change; needs sort field `UPDATED_AT`.
        closed_at: Range of the time of completion or cancellation; needs sort field `CLOSED_AT`.
    """

    created_at: TimeRange | None = None
    updated_at: TimeRange | None = None
    closed_at: Nullable[TimeRange] = ABSENT


@model
class SearchOrdersFilter(Model):
    """Which orders.

    Attributes:
        state_filter: By state.
        date_time_filter: By one of the times, which `sort_field` must name, too.
        fulfillment_filter: By kind or state of a fulfillment.
        source_filter: By the source's name.
        customer_filter: By customer of the order or of one of its tenders.
    """

    state_filter: Nullable[SearchOrdersStateFilter] = ABSENT
    date_time_filter: Nullable[SearchOrdersDateTimeFilter] = ABSENT
    fulfillment_filter: Nullable[SearchOrdersFulfillmentFilter] = ABSENT
    source_filter: Nullable[SearchOrdersSourceFilter] = ABSENT
    customer_filter: Nullable[SearchOrdersCustomerFilter] = ABSENT


@model
class SearchOrdersFulfillmentFilter(Model):
    """Orders by fulfillment.

    Attributes:
        fulfillment_types: Kinds, of which one fulfillment must have one. One of PICKUP, SHIPMENT, DELIVERY,
            IN_STORE.
        fulfillment_states: States, of which one fulfillment must have one. One of PROPOSED, RESERVED,
            PREPARED, COMPLETED, CANCELED, FAILED.
    """

    fulfillment_types: Nullable[list[FulfillmentType]] = ABSENT
    fulfillment_states: Nullable[list[FulfillmentState]] = ABSENT


@model
class SearchOrdersQuery(Model):
    """Which orders, in which order.

    Attributes:
        filter: Which orders; all parts must hold.
        sort: Order of the results, by a time.
    """

    filter: Nullable[SearchOrdersFilter] = ABSENT
    sort: Nullable[SearchOrdersSort] = ABSENT


@model
class SearchOrdersRequest(Model):
    """Schema `SearchOrdersRequest`.

    Attributes:
        location_ids: IDs of the locations, at most 10, all of one seller.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        query: Filter and order; the same for all pages.
        limit: How many orders a page holds, at most 1000; 500 by default.
        return_entries: Give ID, version and location alone instead of whole orders; false by default.
    """

    location_ids: list[str] | None = None
    cursor: str | None = None
    query: SearchOrdersQuery | None = None
    limit: int | None = None
    return_entries: bool | None = None


@model
class SearchOrdersResponse(Model):
    """Schema `SearchOrdersResponse`.

    Attributes:
        order_entries: ID, version and location of each order, if `return_entries` asked for it.
        orders: The orders.
        cursor: Where the next page begins; none after the last.
        errors: What went wrong, if anything did.
    """

    order_entries: list[OrderEntry] | None = None
    orders: list[Order] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchOrdersSort(Model):
    """By which time orders are sorted.

    Attributes:
        sort_field: Time by which to sort; where a time is filtered, the same one. One of CREATED_AT,
            UPDATED_AT, CLOSED_AT.
        sort_order: `ASC` or `DESC` (the default). One of DESC, ASC.
    """

    sort_field: SearchOrdersSortField
    sort_order: Nullable[SortOrder] = ABSENT


@model
class SearchOrdersSourceFilter(Model):
    """Orders by source.

    Attributes:
        source_names: Names of sources, at most 10.
    """

    source_names: Nullable[list[str]] = ABSENT


@model
class SearchOrdersStateFilter(Model):
    """Orders by state.

    Attributes:
        states: States of the order. One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    states: list[OrderState]


@model
class UpdateOrderRequest(Model):
    """Schema `UpdateOrderRequest`.

    Attributes:
        order: The changed fields and the current `version`; list elements are found by their `uid`.
        fields_to_clear: Paths of fields and list elements to empty, such as `line_items[UID].note`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
    """

    order: Nullable[Order] = ABSENT
    fields_to_clear: Nullable[list[str]] = ABSENT
    idempotency_key: Nullable[str] = ABSENT


@model
class UpdateOrderResponse(Model):
    """Schema `UpdateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None
