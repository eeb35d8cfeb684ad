"""The model SaveCardOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class SaveCardOptions(Model):
    """Schema `SaveCardOptions`."""

    customer_id: str
    card_id: str | None = None
    reference_id: str | None = None
