"""Mappings given for CatalogObjectBatch. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_object import CatalogObjectDict
    from ..models.catalog_object import CatalogObject


class CatalogObjectBatchDict(TypedDict, total=False):
    objects: Required[Sequence[CatalogObject | CatalogObjectDict]]
