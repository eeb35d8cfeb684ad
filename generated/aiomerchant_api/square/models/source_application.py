"""The model SourceApplication. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import Product


@define(kw_only=True, eq=False, repr=False)
class SourceApplication(Model):
    """An application and its Square product.

    Attributes:
        product: Square product, or `EXTERNAL_API`. One of `Product`.
        application_id: ID of the application, for `EXTERNAL_API`.
        name: Name of the application.
    """

    product: Product | None = None
    application_id: str | None = None
    name: str | None = None
