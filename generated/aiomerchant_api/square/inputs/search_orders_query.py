"""Mappings given for SearchOrdersQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import FulfillmentState, FulfillmentType, OrderState, SearchOrdersSortField, SortOrder
    from ..models.search_orders_query import (
        SearchOrdersCustomerFilter,
        SearchOrdersDateTimeFilter,
        SearchOrdersFilter,
        SearchOrdersFulfillmentFilter,
        SearchOrdersSort,
        SearchOrdersSourceFilter,
        SearchOrdersStateFilter,
    )
    from ..models.time_range import TimeRange


class SearchOrdersQueryDict(TypedDict, total=False):
    filter: SearchOrdersFilter | SearchOrdersFilterDict | Null | None
    sort: SearchOrdersSort | SearchOrdersSortDict | Null | None


class SearchOrdersCustomerFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | Null | None


class SearchOrdersDateTimeFilterDict(TypedDict, total=False):
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    closed_at: TimeRange | TimeRangeDict | Null | None


class SearchOrdersFilterDict(TypedDict, total=False):
    state_filter: SearchOrdersStateFilter | SearchOrdersStateFilterDict | Null | None
    date_time_filter: SearchOrdersDateTimeFilter | SearchOrdersDateTimeFilterDict | Null | None
    fulfillment_filter: SearchOrdersFulfillmentFilter | SearchOrdersFulfillmentFilterDict | Null | None
    source_filter: SearchOrdersSourceFilter | SearchOrdersSourceFilterDict | Null | None
    customer_filter: SearchOrdersCustomerFilter | SearchOrdersCustomerFilterDict | Null | None


class SearchOrdersFulfillmentFilterDict(TypedDict, total=False):
    fulfillment_types: Sequence[FulfillmentType] | Null | None
    fulfillment_states: Sequence[FulfillmentState] | Null | None


class SearchOrdersSortDict(TypedDict, total=False):
    sort_field: Required[SearchOrdersSortField]
    sort_order: SortOrder | Null | None


class SearchOrdersSourceFilterDict(TypedDict, total=False):
    source_names: Sequence[str] | Null | None


class SearchOrdersStateFilterDict(TypedDict, total=False):
    states: Required[Sequence[OrderState]]
