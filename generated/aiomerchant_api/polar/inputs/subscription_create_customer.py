"""Mappings given for SubscriptionCreateCustomer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class SubscriptionCreateCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    customer_id: Required[UUID | str]
