"""The model BenefitGrantDownloadablesProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantDownloadablesProperties(Model):
    """Schema `BenefitGrantDownloadablesProperties`."""

    files: list[str] | None = None
