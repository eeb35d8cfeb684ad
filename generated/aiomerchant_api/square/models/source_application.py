"""SourceApplication. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import Product


@model
class SourceApplication(Model):
    """An application and its Square product.

    Attributes:
        product: Square product, or `EXTERNAL_API`. One of `Product`.
        application_id: ID of the application, for `EXTERNAL_API`.
        name: Name of the application.
    """

    product: Nullable[Product] = ABSENT
    application_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
