"""The model CatalogIdMapping.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogIdMapping(Model):
    """Schema `CatalogIdMapping`."""

    client_object_id: str | None = None
    object_id: str | None = None
