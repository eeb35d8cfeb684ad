"""The fields that Square sets in new records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .money import CURRENCY
from .timecards import TIMECARDS, status

__all__ = ["initial_fields"]

#: By the names of the collections.
FIELDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "bookings": {
        "status": "ACCEPTED",
        "source": "API",
        "location_type": "BUSINESS_LOCATION",
        "all_day": False,
        "transition_time_minutes": 0,
    },
    "locations": {
        "status": "ACTIVE",
        "type": "PHYSICAL",
        "country": "US",
        "currency": CURRENCY,
        "language_code": "en-US",
    },
    "loyalty/programs/{program_id}/promotions": {"status": "ACTIVE"},
    "team-members": {"status": "ACTIVE", "is_owner": False},
    "vendors": {"status": "ACTIVE"},
}


def initial_fields(collection: str, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields of a new record that are not given.

    Args:
        collection: The name of its collection.
        given: The given fields.
    """
    return {"status": status(given)} if collection in TIMECARDS else FIELDS.get(collection, {})
