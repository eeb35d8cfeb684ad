"""The model IncludeOptions. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import IncludeType


@define(kw_only=True, eq=False, repr=False)
class IncludeOptions(Model):
    """Schema `IncludeOptions`.

    Attributes:
        include: One of INCLUDE_NESTED_MODIFIERS, INCLUDE_ANCESTOR_MODIFIERS.
    """

    include: list[IncludeType] | None = None
