"""BenefitGrantDownloadablesProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantDownloadablesProperties(Model):
    """Schema `BenefitGrantDownloadablesProperties`."""

    files: list[str] | None = None
