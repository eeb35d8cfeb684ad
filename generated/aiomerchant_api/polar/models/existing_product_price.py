"""The model ExistingProductPrice. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class ExistingProductPrice(Model):
    """A price to keep.

    Attributes:
        id: The id of a price that the product has.
    """

    id: UUID
