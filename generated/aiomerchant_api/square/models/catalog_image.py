"""The model CatalogImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogImage(Model):
    """A picture of a catalog object.

    Attributes:
        name: Name that buyers do not see.
        url: URL of the picture.
        caption: Text that stands with it in the online store.
        photo_studio_order_id: ID of an order of Square's Photo Studio.
    """

    name: str | None = None
    url: str | None = None
    caption: str | None = None
    photo_studio_order_id: str | None = None
