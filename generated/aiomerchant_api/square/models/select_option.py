"""The model SelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SelectOption(Model):
    """Schema `SelectOption`.

    Attributes:
        reference_id: 1 to 40 characters.
        title: 1 to 250 characters.
    """

    reference_id: str
    title: str
