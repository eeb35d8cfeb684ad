"""A mapping given for CustomFieldSelectProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.custom_field_select_option import CustomFieldSelectOptionDict
    from ..models.custom_field_select_option import CustomFieldSelectOption


class CustomFieldSelectPropertiesDict(TypedDict, total=False):
    """Schema `CustomFieldSelectProperties` as a mapping by wire names."""

    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    options: Required[Sequence[CustomFieldSelectOption | CustomFieldSelectOptionDict]]
