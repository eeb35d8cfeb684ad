"""SearchOrdersQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import FulfillmentState, FulfillmentType, OrderState, SearchOrdersSortField, SortOrder
    from ..models.time_range import TimeRange


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
