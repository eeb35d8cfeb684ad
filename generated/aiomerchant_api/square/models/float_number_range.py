"""The model FloatNumberRange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class FloatNumberRange(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        start_at: Lowest number, a decimal string.
        end_at: Highest number, a decimal string.
    """

    start_at: str | None = None
    end_at: str | None = None
