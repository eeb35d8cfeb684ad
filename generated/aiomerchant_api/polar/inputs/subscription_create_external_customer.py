"""Mappings given for SubscriptionCreateExternalCustomer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class SubscriptionCreateExternalCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    external_customer_id: Required[str]
