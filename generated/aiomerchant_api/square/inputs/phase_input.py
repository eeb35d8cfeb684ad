"""Mappings given for PhaseInput. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class PhaseInputDict(TypedDict, total=False):
    ordinal: Required[int]
    order_template_id: str | Null | None
