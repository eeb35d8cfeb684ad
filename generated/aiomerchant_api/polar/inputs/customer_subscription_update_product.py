"""Mappings given for CustomerSubscriptionUpdateProduct. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID


class CustomerSubscriptionUpdateProductDict(TypedDict, total=False):
    product_id: Required[UUID | str]
