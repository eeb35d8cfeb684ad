"""The model CustomFieldSelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomFieldSelectOption(Model):
    """One choice of a field.

    Attributes:
        value: What is stored. Not empty.
        label: What the form shows. Not empty.
    """

    value: str
    label: str
