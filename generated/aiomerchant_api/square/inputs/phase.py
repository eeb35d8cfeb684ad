"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class PhaseDict(TypedDict, total=False):
    uid: str | Null | None
    ordinal: int | Null | None
    order_template_id: str | Null | None
    plan_phase_uid: str | Null | None
