"""The model CustomAttributeEventDataObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.custom_attribute import CustomAttribute


@define(kw_only=True, eq=False, repr=False)
class CustomAttributeEventDataObject(Model):
    """Schema `CustomAttributeEventDataObject`."""

    custom_attribute: CustomAttribute | None = None
