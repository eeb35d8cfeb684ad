"""The model CustomFieldUpdateCheckbox.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.custom_field_checkbox_properties import CustomFieldCheckboxProperties


@define(kw_only=True, eq=False, repr=False)
class CustomFieldUpdateCheckbox(Model):
    """Schema `CustomFieldUpdateCheckbox`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: Not empty.
        slug: Not empty, matching `^[a-z0-9-_]+$`.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str | None = None
    slug: str | None = None
    type: Literal["checkbox"] = "checkbox"
    properties: CustomFieldCheckboxProperties | None = None
