"""The model TaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class TaxIds(Model):
    """Schema `TaxIds`."""

    eu_vat: str | None = None
    fr_siret: str | None = None
    fr_naf: str | None = None
    es_nif: str | None = None
    jp_qii: str | None = None
