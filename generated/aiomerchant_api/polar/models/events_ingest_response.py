"""The model EventsIngestResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class EventsIngestResponse(Model):
    """How many events were recorded.

    Attributes:
        inserted: How many were new.
        duplicates: How many were skipped as known. Default 0.
    """

    inserted: int
    duplicates: int | None = field(default=None, metadata=NOT_NULL)
