"""The model StandardUnitDescriptionGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.standard_unit_description import StandardUnitDescription


@define(kw_only=True, eq=False, repr=False)
class StandardUnitDescriptionGroup(Model):
    """Schema `StandardUnitDescriptionGroup`."""

    standard_unit_descriptions: list[StandardUnitDescription] | None = None
    language_code: str | None = None
