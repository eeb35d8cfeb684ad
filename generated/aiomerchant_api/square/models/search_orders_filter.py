"""The model SearchOrdersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_orders_customer_filter import SearchOrdersCustomerFilter
    from ..models.search_orders_date_time_filter import SearchOrdersDateTimeFilter
    from ..models.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilter
    from ..models.search_orders_source_filter import SearchOrdersSourceFilter
    from ..models.search_orders_state_filter import SearchOrdersStateFilter


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersFilter(Model):
    """Which orders.

    Attributes:
        state_filter: By state.
        date_time_filter: By one of the times, which `sort_field` must name, too.
        fulfillment_filter: By kind or state of a fulfillment.
        source_filter: By the source's name.
        customer_filter: By customer of the order or of one of its tenders.
    """

    state_filter: SearchOrdersStateFilter | None = None
    date_time_filter: SearchOrdersDateTimeFilter | None = None
    fulfillment_filter: SearchOrdersFulfillmentFilter | None = None
    source_filter: SearchOrdersSourceFilter | None = None
    customer_filter: SearchOrdersCustomerFilter | None = None
