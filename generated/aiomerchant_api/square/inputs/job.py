"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null


class JobDict(TypedDict, total=False):
    id: str | None
    title: str | Null | None
    is_tip_eligible: bool | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    version: int | None
