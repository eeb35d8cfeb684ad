"""The model SearchOrdersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.search_orders_customer_filter import SearchOrdersCustomerFilter
    from ..models.search_orders_date_time_filter import SearchOrdersDateTimeFilter
    from ..models.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilter
    from ..models.search_orders_source_filter import SearchOrdersSourceFilter
    from ..models.search_orders_state_filter import SearchOrdersStateFilter


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersFilter(Model):
    """Schema `SearchOrdersFilter`."""

    state_filter: SearchOrdersStateFilter | None = None
    date_time_filter: SearchOrdersDateTimeFilter | None = None
    fulfillment_filter: SearchOrdersFulfillmentFilter | None = None
    source_filter: SearchOrdersSourceFilter | None = None
    customer_filter: SearchOrdersCustomerFilter | None = None
