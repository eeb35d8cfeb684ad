"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID


class ExistingProductPriceDict(TypedDict, total=False):
    id: Required[UUID | str]
