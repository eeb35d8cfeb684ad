"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

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
    location_id: str | None
    segment_filters: Sequence[SegmentFilter | SegmentFilterDict] | None
    booking_id: str | None


class SearchAvailabilityQueryDict(TypedDict, total=False):
    filter: Required[SearchAvailabilityFilter | SearchAvailabilityFilterDict]


class SearchEventsFilterDict(TypedDict, total=False):
    event_types: Sequence[str] | None
    merchant_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    created_at: TimeRange | TimeRangeDict | None


class SearchEventsQueryDict(TypedDict, total=False):
    filter: SearchEventsFilter | SearchEventsFilterDict | None
    sort: SearchEventsSort | SearchEventsSortDict | None


class SearchEventsSortDict(TypedDict, total=False):
    field: SearchEventsSortField | None
    order: SortOrder | None


class SearchLoyaltyAccountsRequestLoyaltyAccountQueryDict(TypedDict, total=False):
    mappings: Sequence[LoyaltyAccountMapping | LoyaltyAccountMappingDict] | None
    customer_ids: Sequence[str] | None


class SearchLoyaltyRewardsRequestLoyaltyRewardQueryDict(TypedDict, total=False):
    loyalty_account_id: Required[str]
    status: LoyaltyRewardStatus | None


class SearchOrdersCustomerFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | None


class SearchOrdersDateTimeFilterDict(TypedDict, total=False):
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    closed_at: TimeRange | TimeRangeDict | None


class SearchOrdersFilterDict(TypedDict, total=False):
    state_filter: SearchOrdersStateFilter | SearchOrdersStateFilterDict | None
    date_time_filter: SearchOrdersDateTimeFilter | SearchOrdersDateTimeFilterDict | None
    fulfillment_filter: SearchOrdersFulfillmentFilter | SearchOrdersFulfillmentFilterDict | None
    source_filter: SearchOrdersSourceFilter | SearchOrdersSourceFilterDict | None
    customer_filter: SearchOrdersCustomerFilter | SearchOrdersCustomerFilterDict | None


class SearchOrdersFulfillmentFilterDict(TypedDict, total=False):
    fulfillment_types: Sequence[FulfillmentType] | None
    fulfillment_states: Sequence[FulfillmentState] | None


class SearchOrdersQueryDict(TypedDict, total=False):
    filter: SearchOrdersFilter | SearchOrdersFilterDict | None
    sort: SearchOrdersSort | SearchOrdersSortDict | None


class SearchOrdersSortDict(TypedDict, total=False):
    sort_field: Required[SearchOrdersSortField]
    sort_order: SortOrder | None


class SearchOrdersSourceFilterDict(TypedDict, total=False):
    source_names: Sequence[str] | None


class SearchOrdersStateFilterDict(TypedDict, total=False):
    states: Required[Sequence[OrderState]]


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    source_names: Sequence[str] | None


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | None


class SearchTeamMembersFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | None
    status: TeamMemberStatus | None
    is_owner: bool | None


class SearchTeamMembersQueryDict(TypedDict, total=False):
    filter: SearchTeamMembersFilter | SearchTeamMembersFilterDict | None


class SearchVendorsRequestFilterDict(TypedDict, total=False):
    name: Sequence[str] | None
    status: Sequence[VendorStatus] | None


class SearchVendorsRequestSortDict(TypedDict, total=False):
    field: SearchVendorsRequestSortField | None
    order: SortOrder | None


class SegmentFilterDict(TypedDict, total=False):
    service_variation_id: Required[str]
    team_member_id_filter: FilterValue | FilterValueDict | None
