"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.filter import FilterValueDict
    from ..inputs.loyalty import LoyaltyAccountMappingDict
    from ..inputs.time import TimeRangeDict
    from ..models.enums import (
        FulfillmentState,
        FulfillmentType,
        LoyaltyRewardStatus,
        OrderState,
        SearchEventsSortField,
        SearchOrdersSortField,
        SearchVendorsRequestSortField,
        SortOrder,
        TeamMemberStatus,
        VendorStatus,
    )
    from ..models.filter_value import FilterValue
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping
    from ..models.search_availability_query import SearchAvailabilityFilter, SegmentFilter
    from ..models.search_events_query import SearchEventsFilter, SearchEventsSort
    from ..models.search_orders_query import (
        SearchOrdersCustomerFilter,
        SearchOrdersDateTimeFilter,
        SearchOrdersFilter,
        SearchOrdersFulfillmentFilter,
        SearchOrdersSort,
        SearchOrdersSourceFilter,
        SearchOrdersStateFilter,
    )
    from ..models.search_subscriptions_query import SearchSubscriptionsFilter
    from ..models.search_team_members_query import SearchTeamMembersFilter
    from ..models.time_range import TimeRange


class SearchAvailabilityFilterDict(TypedDict, total=False):
    start_at_range: Required[TimeRange | TimeRangeDict]
    location_id: str | Null | None
    segment_filters: Sequence[SegmentFilter | SegmentFilterDict] | Null | None
    booking_id: str | Null | None


class SearchAvailabilityQueryDict(TypedDict, total=False):
    filter: Required[SearchAvailabilityFilter | SearchAvailabilityFilterDict]


class SearchEventsFilterDict(TypedDict, total=False):
    event_types: Sequence[str] | Null | None
    merchant_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    created_at: TimeRange | TimeRangeDict | None


class SearchEventsQueryDict(TypedDict, total=False):
    filter: SearchEventsFilter | SearchEventsFilterDict | Null | None
    sort: SearchEventsSort | SearchEventsSortDict | Null | None


class SearchEventsSortDict(TypedDict, total=False):
    field: SearchEventsSortField | Null | None
    order: SortOrder | Null | None


class SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict(TypedDict, total=False):
    mappings: Sequence[LoyaltyAccountMapping | LoyaltyAccountMappingDict] | Null | None
    customer_ids: Sequence[str] | Null | None


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | Null | None


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


class SearchOrdersQueryDict(TypedDict, total=False):
    filter: SearchOrdersFilter | SearchOrdersFilterDict | Null | None
    sort: SearchOrdersSort | SearchOrdersSortDict | Null | None


class SearchOrdersSortDict(TypedDict, total=False):
    sort_field: Required[SearchOrdersSortField]
    sort_order: SortOrder | Null | None


class SearchOrdersSourceFilterDict(TypedDict, total=False):
    source_names: Sequence[str] | Null | None


class SearchOrdersStateFilterDict(TypedDict, total=False):
    states: Required[Sequence[OrderState]]


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    source_names: Sequence[str] | Null | None


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | Null | None


class SearchTeamMembersFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    status: TeamMemberStatus | Null | None
    is_owner: bool | Null | None


class SearchTeamMembersQueryDict(TypedDict, total=False):
    filter: SearchTeamMembersFilter | SearchTeamMembersFilterDict | Null | None


class SearchVendorsRequestFilterDict(TypedDict, total=False):
    name: Sequence[str] | Null | None
    status: Sequence[VendorStatus] | Null | None


class SearchVendorsRequestSortDict(TypedDict, total=False):
    field: SearchVendorsRequestSortField | Null | None
    order: SortOrder | Null | None


class SegmentFilterDict(TypedDict, total=False):
    service_variation_id: Required[str]
    team_member_id_filter: FilterValue | FilterValueDict | Null | None
