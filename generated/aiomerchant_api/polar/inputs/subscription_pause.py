"""Mappings given for SubscriptionPause. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null


class SubscriptionPauseDict(TypedDict, total=False):
    pause_at_period_end: Required[bool]
    resumes_at: datetime | Null | None
