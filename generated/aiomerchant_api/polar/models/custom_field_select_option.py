"""The model CustomFieldSelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomFieldSelectOption(Model):
    """Schema `CustomFieldSelectOption`.

    Attributes:
        value: Not empty.
        label: Not empty.
    """

    value: str
    label: str
