"""Mappings given for CatalogEcomSeoData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CatalogEcomSeoDataDict(TypedDict, total=False):
    page_title: str | None
    page_description: str | None
    permalink: str | None
