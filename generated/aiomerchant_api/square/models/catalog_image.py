"""The model CatalogImage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogImage(Model):
    """Schema `CatalogImage`."""

    name: str | None = None
    url: str | None = None
    caption: str | None = None
    photo_studio_order_id: str | None = None
