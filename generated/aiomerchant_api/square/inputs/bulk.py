"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date
    from typing import Required

    from ..inputs.address import AddressDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.customer import CustomerTaxIdsDict
    from ..models.address import Address
    from ..models.custom_attribute import CustomAttribute
    from ..models.customer_tax_ids import CustomerTaxIds


class BulkCreateCustomerDataDict(TypedDict, total=False):
    given_name: str | None
    family_name: str | None
    company_name: str | None
    nickname: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    reference_id: str | None
    note: str | None
    birthday: date | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | None


class BulkDeleteLocationCustomAttributesRequestLocationCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None


class BulkDeleteMerchantCustomAttributesRequestMerchantCustomAttributeDeleteRequestDict(
    TypedDict, total=False
):
    key: str | None


class BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict(TypedDict, total=False):
    key: str | None
    order_id: Required[str]


class BulkPublishScheduledShiftsDataDict(TypedDict, total=False):
    version: int | None


class BulkUpdateCustomerDataDict(TypedDict, total=False):
    given_name: str | None
    family_name: str | None
    company_name: str | None
    nickname: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    reference_id: str | None
    note: str | None
    birthday: date | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | None
    version: int | None


class BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    customer_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | None


class BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    location_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | None


class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    merchant_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | None


class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict(TypedDict, total=False):
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | None
    order_id: Required[str]
