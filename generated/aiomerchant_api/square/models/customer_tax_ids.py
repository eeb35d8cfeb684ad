"""The model CustomerTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerTaxIds(Model):
    """Schema `CustomerTaxIds`.

    Attributes:
        eu_vat: At most 20 characters.
    """

    eu_vat: str | None = None
