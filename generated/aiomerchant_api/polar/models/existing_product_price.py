"""ExistingProductPrice. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class ExistingProductPrice(Model):
    """A price to keep.

    Attributes:
        id: The id of a price that the product has.
    """

    id: UUID
