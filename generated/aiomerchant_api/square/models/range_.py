"""The model Range.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class Range(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        min: Lowest number, a decimal string.
        max: Highest number, a decimal string.
    """

    min: str | None = None
    max: str | None = None
