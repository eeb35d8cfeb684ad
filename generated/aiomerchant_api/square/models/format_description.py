"""FormatDescription. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class FormatDescription(Model):
    """Schema `FormatDescription`."""

    name: str
    specifier: str
    currency: str | None = None
