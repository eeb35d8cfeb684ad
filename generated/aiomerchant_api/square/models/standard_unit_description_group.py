"""The model StandardUnitDescriptionGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.standard_unit_description import StandardUnitDescription


@define(kw_only=True, eq=False, repr=False)
class StandardUnitDescriptionGroup(Model):
    """Names of units in one language.

    Attributes:
        standard_unit_descriptions: Units with their names.
        language_code: IETF language tag of the names.
    """

    standard_unit_descriptions: list[StandardUnitDescription] | None = None
    language_code: str | None = None
