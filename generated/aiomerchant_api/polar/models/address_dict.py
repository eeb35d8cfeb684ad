"""The model AddressDict.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class AddressDict(Model):
    """Schema `AddressDict`."""

    line1: str | None = field(default=None, metadata=NOT_NULL)
    line2: str | None = field(default=None, metadata=NOT_NULL)
    postal_code: str | None = field(default=None, metadata=NOT_NULL)
    city: str | None = field(default=None, metadata=NOT_NULL)
    state: str | None = field(default=None, metadata=NOT_NULL)
    country: str
