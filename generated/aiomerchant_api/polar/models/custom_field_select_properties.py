"""The model CustomFieldSelectProperties, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


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


@define(kw_only=True, eq=False, repr=False)
class CustomFieldSelectOption(Model):
    """One choice of a field.

    Attributes:
        value: What is stored. Not empty.
        label: What the form shows. Not empty.
    """

    value: str
    label: str
