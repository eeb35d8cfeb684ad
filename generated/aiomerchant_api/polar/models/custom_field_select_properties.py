"""The model CustomFieldSelectProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.custom_field_select_option import CustomFieldSelectOption


@define(kw_only=True, eq=False, repr=False)
class CustomFieldSelectProperties(Model):
    """Schema `CustomFieldSelectProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
        options: Not empty.
    """

    form_label: str | None = field(default=None, metadata=NOT_NULL)
    form_help_text: str | None = field(default=None, metadata=NOT_NULL)
    form_placeholder: str | None = field(default=None, metadata=NOT_NULL)
    options: list[CustomFieldSelectOption]
