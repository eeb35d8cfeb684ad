"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import Product


class SourceApplicationDict(TypedDict, total=False):
    product: Product | Null | None
    application_id: str | Null | None
    name: str | Null | None
