"""Mappings given for CustomerBenefitGrantDownloadablesUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CustomerBenefitGrantDownloadablesUpdateDict(TypedDict, total=False):
    benefit_type: Required[Literal["downloadables"]]
