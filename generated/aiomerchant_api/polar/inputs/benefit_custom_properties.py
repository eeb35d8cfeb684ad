"""Mappings given for BenefitCustomProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class BenefitCustomPropertiesDict(TypedDict, total=False):
    note: Required[str | Null | None]
