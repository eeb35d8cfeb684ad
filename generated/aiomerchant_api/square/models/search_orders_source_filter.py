"""The model SearchOrdersSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class SearchOrdersSourceFilter(Model):
    """Orders by source.

    Attributes:
        source_names: Names of sources, at most 10.
    """

    source_names: list[str] | None = None
