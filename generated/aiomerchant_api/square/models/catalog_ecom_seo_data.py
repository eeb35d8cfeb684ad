"""The model CatalogEcomSeoData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogEcomSeoData(Model):
    """What search engines are told.

    Attributes:
        page_title: Title of the page.
        page_description: Description of the page.
        permalink: Permalink of the page.
    """

    page_title: str | None = None
    page_description: str | None = None
    permalink: str | None = None
