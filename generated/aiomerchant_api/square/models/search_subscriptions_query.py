"""SearchSubscriptionsQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class SearchSubscriptionsQuery(Model):
    """Which subscriptions.

    Attributes:
        filter: Which subscriptions; all parts must hold.
    """

    filter: Nullable[SearchSubscriptionsFilter] = ABSENT


@model
class SearchSubscriptionsFilter(Model):
    """Subscriptions by customer, location and source.

    Attributes:
        customer_ids: By customer.
        location_ids: By location.
        source_names: By name of the source.
    """

    customer_ids: Nullable[list[str]] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
    source_names: Nullable[list[str]] = ABSENT
