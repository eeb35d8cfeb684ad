"""BenefitDownloadablesCreateProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class BenefitDownloadablesCreateProperties(Model):
    """Schema `BenefitDownloadablesCreateProperties`.

    Attributes:
        files: Not empty.
    """

    archived: dict[str, bool] | None = None
    files: list[UUID]
