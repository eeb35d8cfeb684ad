"""The model SearchSubscriptionsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SearchSubscriptionsQuery(Model):
    """Which subscriptions.

    Attributes:
        filter: Which subscriptions; all parts must hold.
    """

    filter: SearchSubscriptionsFilter | None = None


@define(kw_only=True, eq=False, repr=False)
class SearchSubscriptionsFilter(Model):
    """Subscriptions by customer, location and source.

    Attributes:
        customer_ids: By customer.
        location_ids: By location.
        source_names: By name of the source.
    """

    customer_ids: list[str] | None = None
    location_ids: list[str] | None = None
    source_names: list[str] | None = None
