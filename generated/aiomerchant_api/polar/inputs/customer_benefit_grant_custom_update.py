"""Mappings given for CustomerBenefitGrantCustomUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CustomerBenefitGrantCustomUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["custom"]]
