"""IncludeOptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import IncludeType


@model
class IncludeOptions(Model):
    """Schema `IncludeOptions`.

    Attributes:
        include: One of INCLUDE_NESTED_MODIFIERS, INCLUDE_ANCESTOR_MODIFIERS.
    """

    include: Nullable[list[IncludeType]] = ABSENT
