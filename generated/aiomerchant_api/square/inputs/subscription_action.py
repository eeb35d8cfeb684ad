"""Mappings given for SubscriptionAction. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from aiomerchant_core import Null

    from ..inputs.phase import PhaseDict
    from ..models.enums import SubscriptionActionType
    from ..models.phase import Phase


class SubscriptionActionDict(TypedDict, total=False):
    id: str | None
    type: SubscriptionActionType | Null | None
    effective_date: date | Null | None
    monthly_billing_anchor_date: int | Null | None
    phases: Sequence[Phase | PhaseDict] | Null | None
    new_plan_variation_id: str | Null | None
