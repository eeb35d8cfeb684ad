"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date

    from aiomerchant_core import Null


class DateRangeDict(TypedDict, total=False):
    start_date: date | Null | None
    end_date: date | Null | None
