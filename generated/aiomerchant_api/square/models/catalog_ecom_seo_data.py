"""CatalogEcomSeoData. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CatalogEcomSeoData(Model):
    """What search engines are told.

    Attributes:
        page_title: Title of the page.
        page_description: Description of the page.
        permalink: Permalink of the page.
    """

    page_title: Nullable[str] = ABSENT
    page_description: Nullable[str] = ABSENT
    permalink: Nullable[str] = ABSENT
