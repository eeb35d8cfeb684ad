"""The model CustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomField(Model):
    """One more thing that a checkout page asks.

    Attributes:
        title: What is asked. 1 to 50 characters.
    """

    title: str
