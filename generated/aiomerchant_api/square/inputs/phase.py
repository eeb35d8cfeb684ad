"""Mappings given for Phase. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class PhaseDict(TypedDict, total=False):
    uid: str | None
    ordinal: int | None
    order_template_id: str | None
    plan_phase_uid: str | None
