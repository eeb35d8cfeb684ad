"""A mapping given for TaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class TaxIdsDict(TypedDict, total=False):
    """Schema `TaxIds` as a mapping by wire names."""

    eu_vat: str | None
    fr_siret: str | None
    fr_naf: str | None
    es_nif: str | None
    jp_qii: str | None
