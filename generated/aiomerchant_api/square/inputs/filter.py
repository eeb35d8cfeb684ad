"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null


class FilterValueDict(TypedDict, total=False):
    all: Sequence[str] | Null | None
    any: Sequence[str] | Null | None
    none: Sequence[str] | Null | None
