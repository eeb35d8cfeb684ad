"""CustomFieldTextProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomFieldTextProperties(Model):
    """Schema `CustomFieldTextProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
        min_length: 0 to 2147483647.
        max_length: 0 to 2147483647.
    """

    form_label: str | None = None
    form_help_text: str | None = None
    form_placeholder: str | None = None
    textarea: bool | None = None
    min_length: int | None = None
    max_length: int | None = None
