"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import date

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.customer import CustomerTaxIdsDict
    from ..models.address import Address
    from ..models.custom_attribute import CustomAttribute
    from ..models.customer_tax_ids import CustomerTaxIds


class BulkCreateCustomerDataDict(TypedDict, total=False):
    given_name: str | Null | None
    family_name: str | Null | None
    company_name: str | Null | None
    nickname: str | Null | None
    email_address: str | Null | None
    address: Address | AddressDict | Null | None
    phone_number: str | Null | None
    reference_id: str | Null | None
    note: str | Null | None
    birthday: date | Null | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | Null | None


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
    given_name: str | Null | None
    family_name: str | Null | None
    company_name: str | Null | None
    nickname: str | Null | None
    email_address: str | Null | None
    address: Address | AddressDict | Null | None
    phone_number: str | Null | None
    reference_id: str | Null | None
    note: str | Null | None
    birthday: date | Null | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | Null | None
    version: int | None


class BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    customer_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None


class BulkUpsertLocationCustomAttributesRequestLocationCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    location_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None


class BulkUpsertMerchantCustomAttributesRequestMerchantCustomAttributeUpsertRequestDict(
    TypedDict, total=False
):
    merchant_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None


class BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict(TypedDict, total=False):
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None
    order_id: Required[str]
