"""The model SelectOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.select_option import SelectOption


@define(kw_only=True, eq=False, repr=False)
class SelectOptions(Model):
    """Schema `SelectOptions`.

    Attributes:
        title: 1 to 250 characters.
        body: 1 to 10000 characters.
    """

    title: str
    body: str
    options: list[SelectOption]
    selected_option: SelectOption | None = field(default=None, metadata=NOT_NULL)
