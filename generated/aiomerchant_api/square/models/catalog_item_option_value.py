"""The model CatalogItemOptionValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValue(Model):
    """A value of an option, such as small.

    Attributes:
        item_option_id: ID of the option.
        name: Name.
        description: Text.
        color: Color, such as `#ff8d4e85`; white by default.
        ordinal: Place among the option's values.
    """

    item_option_id: str | None = None
    name: str | None = None
    description: str | None = None
    color: str | None = None
    ordinal: int | None = None
