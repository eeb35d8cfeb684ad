"""The model AttachedCustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.custom_field import CustomField


@define(kw_only=True, eq=False, repr=False)
class AttachedCustomField(Model):
    """Schema `AttachedCustomField`."""

    custom_field_id: UUID
    custom_field: CustomField
    order: int
    required: bool
