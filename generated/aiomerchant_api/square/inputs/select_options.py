"""A mapping given for SelectOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.select_option import SelectOptionDict
    from ..models.select_option import SelectOption


class SelectOptionsDict(TypedDict, total=False):
    """Schema `SelectOptions` as a mapping by wire names."""

    title: Required[str]
    body: Required[str]
    options: Required[Sequence[SelectOption | SelectOptionDict]]
    selected_option: SelectOption | SelectOptionDict | None
