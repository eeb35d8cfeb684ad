"""The model CategoryPathToRootNode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CategoryPathToRootNode(Model):
    """A category on the way to the top.

    Attributes:
        category_id: ID of the category.
        category_name: Name of the category.
    """

    category_id: str | None = None
    category_name: str | None = None
