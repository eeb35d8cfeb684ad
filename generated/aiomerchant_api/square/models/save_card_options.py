"""The model SaveCardOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class SaveCardOptions(Model):
    """Schema `SaveCardOptions`.

    Attributes:
        card_id: At most 64 characters.
        reference_id: At most 128 characters.
    """

    customer_id: str
    card_id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
