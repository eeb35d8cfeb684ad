"""The model CatalogQueryText.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryText(Model):
    """Texts with some words.

    Attributes:
        keywords: One to three words or parts of words, each of 3 characters or more.
    """

    keywords: list[str]
