"""CustomFieldSelectProperties, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomFieldSelectProperties(Model):
    """Schema `CustomFieldSelectProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
        options: Not empty.
    """

    form_label: str | None = None
    form_help_text: str | None = None
    form_placeholder: str | None = None
    options: list[CustomFieldSelectOption]


@model
class CustomFieldSelectOption(Model):
    """One choice of a field.

    Attributes:
        value: What is stored. Not empty.
        label: What the form shows. Not empty.
    """

    value: str
    label: str
