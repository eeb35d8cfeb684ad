"""The model CustomFieldDateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CustomFieldDateProperties(Model):
    """Schema `CustomFieldDateProperties`.

    Attributes:
        form_label: Not empty.
        form_help_text: Not empty.
        form_placeholder: Not empty.
        ge: -2147483648 to 2147483647.
        le: -2147483648 to 2147483647.
    """

    form_label: str | None = field(default=None, metadata=NOT_NULL)
    form_help_text: str | None = field(default=None, metadata=NOT_NULL)
    form_placeholder: str | None = field(default=None, metadata=NOT_NULL)
    ge: int | None = field(default=None, metadata=NOT_NULL)
    le: int | None = field(default=None, metadata=NOT_NULL)
