"""The model TimeRange. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class TimeRange(Model):
    """A range of time, open on the side that is left out.

    Attributes:
        start_at: First moment, included.
        end_at: Last moment; whether it is included is up to the field that holds the range.
    """

    start_at: datetime | None = None
    end_at: datetime | None = None
