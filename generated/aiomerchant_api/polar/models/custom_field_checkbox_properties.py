"""CustomFieldCheckboxProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomFieldCheckboxProperties(Model):
    """Schema `CustomFieldCheckboxProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
    """

    form_label: str | None = None
    form_help_text: str | None = None
    form_placeholder: str | None = None
