"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import IncludeType


class IncludeOptionsDict(TypedDict, total=False):
    include: Sequence[IncludeType] | Null | None
