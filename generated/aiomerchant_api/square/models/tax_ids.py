"""The model TaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class TaxIds(Model):
    """Schema `TaxIds`."""

    eu_vat: str | None = field(default=None, metadata=NOT_NULL)
    fr_siret: str | None = field(default=None, metadata=NOT_NULL)
    fr_naf: str | None = field(default=None, metadata=NOT_NULL)
    es_nif: str | None = field(default=None, metadata=NOT_NULL)
    jp_qii: str | None = field(default=None, metadata=NOT_NULL)
