"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


class SubscriptionCreateCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    customer_id: Required[UUID | str]


class SubscriptionCreateExternalCustomerDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: Required[UUID | str]
    external_customer_id: Required[str]


SubscriptionsCreateRequestDict: TypeAlias = (
    SubscriptionCreateCustomerDict | SubscriptionCreateExternalCustomerDict
)
