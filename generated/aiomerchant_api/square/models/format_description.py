"""The model FormatDescription. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class FormatDescription(Model):
    """Schema `FormatDescription`."""

    name: str
    specifier: str
    currency: str | None = field(default=None, metadata=NOT_NULL)
