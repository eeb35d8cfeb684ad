"""Mappings given for CatalogObjectCategory. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class CatalogObjectCategoryDict(TypedDict, total=False):
    id: str | None
    ordinal: int | Null | None
