"""Mappings given for SubscriptionAction. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..inputs.phase import PhaseDict
    from ..models.enums import SubscriptionActionType
    from ..models.phase import Phase


class SubscriptionActionDict(TypedDict, total=False):
    id: str | None
    type: SubscriptionActionType | None
    effective_date: date | None
    monthly_billing_anchor_date: int | None
    phases: Sequence[Phase | PhaseDict] | None
    new_plan_variation_id: str | None
