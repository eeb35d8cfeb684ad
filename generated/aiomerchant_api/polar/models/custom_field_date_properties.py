"""CustomFieldDateProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomFieldDateProperties(Model):
    """Schema `CustomFieldDateProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
        ge: -2147483648 to 2147483647.
        le: -2147483648 to 2147483647.
    """

    form_label: str | None = None
    form_help_text: str | None = None
    form_placeholder: str | None = None
    ge: int | None = None
    le: int | None = None
