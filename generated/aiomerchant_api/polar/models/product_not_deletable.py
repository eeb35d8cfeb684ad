"""The model ProductNotDeletable. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProductNotDeletable(Model):
    """The product is in use, so that it cannot be deleted."""

    error: Literal["ProductNotDeletable"] = "ProductNotDeletable"
    detail: str
