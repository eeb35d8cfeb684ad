"""The model BenefitDownloadablesCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class BenefitDownloadablesCreateProperties(Model):
    """Schema `BenefitDownloadablesCreateProperties`.

    Attributes:
        files: Not empty.
    """

    archived: dict[str, bool] | None = field(default=None, metadata=NOT_NULL)
    files: list[UUID]
