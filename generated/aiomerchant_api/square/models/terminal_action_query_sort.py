"""The model TerminalActionQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.sort_order import SortOrder


@define(kw_only=True, eq=False, repr=False)
class TerminalActionQuerySort(Model):
    """Schema `TerminalActionQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: SortOrder | None = None
