"""The model BatchDeleteCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BatchDeleteCatalogObjectsRequest(Model):
    """Schema `BatchDeleteCatalogObjectsRequest`.

    Attributes:
        object_ids: IDs of objects of any type, at most 200; their children go with them.
    """

    object_ids: list[str]
