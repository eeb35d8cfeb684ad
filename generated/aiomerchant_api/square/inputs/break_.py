"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null


class BreakDict(TypedDict, total=False):
    id: str | None
    start_at: Required[datetime]
    end_at: datetime | Null | None
    break_type_id: Required[str]
    name: Required[str]
    expected_duration: Required[str]
    is_paid: Required[bool]
