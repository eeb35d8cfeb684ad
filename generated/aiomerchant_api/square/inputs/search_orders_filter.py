"""A mapping given for SearchOrdersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.search_orders_customer_filter import SearchOrdersCustomerFilterDict
    from ..inputs.search_orders_date_time_filter import SearchOrdersDateTimeFilterDict
    from ..inputs.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilterDict
    from ..inputs.search_orders_source_filter import SearchOrdersSourceFilterDict
    from ..inputs.search_orders_state_filter import SearchOrdersStateFilterDict
    from ..models.search_orders_customer_filter import SearchOrdersCustomerFilter
    from ..models.search_orders_date_time_filter import SearchOrdersDateTimeFilter
    from ..models.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilter
    from ..models.search_orders_source_filter import SearchOrdersSourceFilter
    from ..models.search_orders_state_filter import SearchOrdersStateFilter


class SearchOrdersFilterDict(TypedDict, total=False):
    """Schema `SearchOrdersFilter` as a mapping by wire names."""

    state_filter: SearchOrdersStateFilter | SearchOrdersStateFilterDict | None
    date_time_filter: SearchOrdersDateTimeFilter | SearchOrdersDateTimeFilterDict | None
    fulfillment_filter: SearchOrdersFulfillmentFilter | SearchOrdersFulfillmentFilterDict | None
    source_filter: SearchOrdersSourceFilter | SearchOrdersSourceFilterDict | None
    customer_filter: SearchOrdersCustomerFilter | SearchOrdersCustomerFilterDict | None
