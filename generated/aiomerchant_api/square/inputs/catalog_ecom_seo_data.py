"""Mappings given for CatalogEcomSeoData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class CatalogEcomSeoDataDict(TypedDict, total=False):
    page_title: str | Null | None
    page_description: str | Null | None
    permalink: str | Null | None
