"""The model CatalogTimePeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogTimePeriod(Model):
    """When a pricing rule holds.

    Attributes:
        event: iCalendar event (RFC 5545) with `DTSTART` in local time, `DURATION` and `RRULE`.
    """

    event: str | None = None
