"""Mappings given for CustomerTaxIds. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CustomerTaxIdsDict(TypedDict, total=False):
    eu_vat: str | None
