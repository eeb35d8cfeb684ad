"""The model CustomFieldCreateCheckbox.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties


@define(kw_only=True, eq=False, repr=False)
class CustomFieldCreateCheckbox(Model):
    """Schema `CustomFieldCreateCheckbox`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        slug: Not empty, matching `^[a-z0-9-_]+$`.
        name: Not empty.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    type: Literal["checkbox"] = "checkbox"
    slug: str
    name: str
    organization_id: UUID | None = None
    properties: CustomFieldCheckboxProperties
