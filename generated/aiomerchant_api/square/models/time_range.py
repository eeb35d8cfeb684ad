"""TimeRange. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class TimeRange(Model):
    """A range of time, open on the side that is left out.

    Attributes:
        start_at: First moment, included.
        end_at: Last moment; whether it is included is up to the field that holds the range.
    """

    start_at: Nullable[datetime] = ABSENT
    end_at: Nullable[datetime] = ABSENT
