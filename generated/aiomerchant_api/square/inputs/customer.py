"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.filter import FilterValueDict
    from ..inputs.time import TimeRangeDict
    from ..models.address import Address
    from ..models.custom_attribute import CustomAttribute
    from ..models.customer_tax_ids import CustomerTaxIds
    from ..models.customers_bodies import (
        CustomerAddressFilter,
        CustomerCreationSourceFilter,
        CustomerCustomAttributeFilter,
        CustomerCustomAttributeFilters,
        CustomerCustomAttributeFilterValue,
        CustomerFilter,
        CustomerSort,
        CustomerTextFilter,
        FloatNumberRange,
    )
    from ..models.enums import (
        Country,
        CustomerCreationSource,
        CustomerInclusionExclusion,
        CustomerSortField,
        SortOrder,
    )
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


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


class CustomerAddressFilterDict(TypedDict, total=False):
    postal_code: CustomerTextFilter | CustomerTextFilterDict | Null | None
    country: Country | Null | None


class CustomerCreationSourceFilterDict(TypedDict, total=False):
    values: Sequence[CustomerCreationSource] | Null | None
    rule: CustomerInclusionExclusion | Null | None


class CustomerCustomAttributeFilterDict(TypedDict, total=False):
    key: Required[str]
    filter: CustomerCustomAttributeFilterValue | CustomerCustomAttributeFilterValueDict | Null | None
    updated_at: TimeRange | TimeRangeDict | None


class CustomerCustomAttributeFilterValueDict(TypedDict, total=False):
    email: CustomerTextFilter | CustomerTextFilterDict | Null | None
    phone: CustomerTextFilter | CustomerTextFilterDict | Null | None
    text: CustomerTextFilter | CustomerTextFilterDict | Null | None
    selection: FilterValue | FilterValueDict | Null | None
    date: TimeRange | TimeRangeDict | Null | None
    number: FloatNumberRange | FloatNumberRangeDict | Null | None
    boolean: bool | Null | None
    address: CustomerAddressFilter | CustomerAddressFilterDict | Null | None


class CustomerCustomAttributeFiltersDict(TypedDict, total=False):
    filters: Sequence[CustomerCustomAttributeFilter | CustomerCustomAttributeFilterDict] | Null | None


class CustomerFilterDict(TypedDict, total=False):
    creation_source: CustomerCreationSourceFilter | CustomerCreationSourceFilterDict | Null | None
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    email_address: CustomerTextFilter | CustomerTextFilterDict | Null | None
    phone_number: CustomerTextFilter | CustomerTextFilterDict | Null | None
    reference_id: CustomerTextFilter | CustomerTextFilterDict | Null | None
    group_ids: FilterValue | FilterValueDict | Null | None
    custom_attribute: CustomerCustomAttributeFilters | CustomerCustomAttributeFiltersDict | Null | None
    segment_ids: FilterValue | FilterValueDict | Null | None


class CustomerGroupDict(TypedDict, total=False):
    id: str | None
    name: Required[str]
    created_at: datetime | None
    updated_at: datetime | None


class CustomerQueryDict(TypedDict, total=False):
    filter: CustomerFilter | CustomerFilterDict | Null | None
    sort: CustomerSort | CustomerSortDict | Null | None


class CustomerSortDict(TypedDict, total=False):
    field: CustomerSortField | Null | None
    order: SortOrder | Null | None


class CustomerTaxIdsDict(TypedDict, total=False):
    eu_vat: str | Null | None


class CustomerTextFilterDict(TypedDict, total=False):
    exact: str | Null | None
    fuzzy: str | Null | None


class FloatNumberRangeDict(TypedDict, total=False):
    start_at: str | Null | None
    end_at: str | Null | None
