"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null


class TimeRangeDict(TypedDict, total=False):
    start_at: datetime | Null | None
    end_at: datetime | Null | None
