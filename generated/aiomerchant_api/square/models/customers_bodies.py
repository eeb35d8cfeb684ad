"""The bodies of customers. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer import Customer
    from ..models.customer_tax_ids import CustomerTaxIds
    from ..models.enums import (
        Country,
        CustomerCreationSource,
        CustomerInclusionExclusion,
        CustomerSortField,
        SortOrder,
    )
    from ..models.error import Error
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


@model
class BulkCreateCustomerData(Model):
    """One customer to create.

    Attributes:
        given_name: Given name, 300 characters at most. At most 300 characters.
        family_name: Family name, 300 characters at most. At most 300 characters.
        company_name: Name of the business, 500 characters at most. At most 500 characters.
        nickname: Nickname, 100 characters at most. At most 100 characters.
        email_address: Email address, 254 characters at most. At most 254 characters.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most. At most 100 characters.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
    """

    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    company_name: Nullable[str] = ABSENT
    nickname: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    phone_number: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    birthday: Nullable[date] = ABSENT
    tax_ids: Nullable[CustomerTaxIds] = ABSENT


@model
class BulkCreateCustomersRequest(Model):
    """Schema `BulkCreateCustomersRequest`.

    Attributes:
        customers: Up to 100 customers by idempotency key, under which the answer tells their outcome.
    """

    customers: dict[str, BulkCreateCustomerData]


@model
class BulkCreateCustomersResponse(Model):
    """Schema `BulkCreateCustomersResponse`.

    Attributes:
        responses: The outcome of each creation, by idempotency key.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, CreateCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkDeleteCustomersRequest(Model):
    """Schema `BulkDeleteCustomersRequest`.

    Attributes:
        customer_ids: IDs of up to 100 customers.
    """

    customer_ids: list[str]


@model
class BulkDeleteCustomersResponse(Model):
    """Schema `BulkDeleteCustomersResponse`.

    Attributes:
        responses: The outcome of each deletion, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, DeleteCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkRetrieveCustomersRequest(Model):
    """Schema `BulkRetrieveCustomersRequest`.

    Attributes:
        customer_ids: IDs of up to 100 customers.
    """

    customer_ids: list[str]


@model
class BulkRetrieveCustomersResponse(Model):
    """Schema `BulkRetrieveCustomersResponse`.

    Attributes:
        responses: The customer or the errors, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, RetrieveCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkUpdateCustomerData(Model):
    """Changed fields of one customer.

    Attributes:
        given_name: Given name, 300 characters at most. At most 300 characters.
        family_name: Family name, 300 characters at most. At most 300 characters.
        company_name: Name of the business, 500 characters at most. At most 500 characters.
        nickname: Nickname, 100 characters at most. At most 100 characters.
        email_address: Email address, 254 characters at most. At most 254 characters.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most. At most 100 characters.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
        version: Current version: the change is made only if it is still that; left out, anyhow.
    """

    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    company_name: Nullable[str] = ABSENT
    nickname: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    phone_number: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    birthday: Nullable[date] = ABSENT
    tax_ids: Nullable[CustomerTaxIds] = ABSENT
    version: int | None = None


@model
class BulkUpdateCustomersRequest(Model):
    """Schema `BulkUpdateCustomersRequest`.

    Attributes:
        customers: Changed fields of up to 100 customers, by customer ID.
    """

    customers: dict[str, BulkUpdateCustomerData]


@model
class BulkUpdateCustomersResponse(Model):
    """Schema `BulkUpdateCustomersResponse`.

    Attributes:
        responses: The changed customer or the errors, by customer ID.
        errors: What went wrong, if anything did.
    """

    responses: dict[str, UpdateCustomerResponse] | None = None
    errors: list[Error] | None = None


@model
class CreateCustomerRequest(Model):
    """Schema `CreateCustomerRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
    """

    idempotency_key: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    company_name: str | None = None
    nickname: str | None = None
    email_address: str | None = None
    address: Address | None = None
    phone_number: str | None = None
    reference_id: str | None = None
    note: str | None = None
    birthday: date | None = None
    tax_ids: CustomerTaxIds | None = None


@model
class CreateCustomerResponse(Model):
    """Schema `CreateCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customer: The customer.
    """

    errors: list[Error] | None = None
    customer: Customer | None = None


@model
class CustomerAddressFilter(Model):
    """Addresses by postal code or country.

    Attributes:
        postal_code: By postal code, exact only.
        country: By ISO 3166-1 alpha-2 code. One of `Country`.
    """

    postal_code: Nullable[CustomerTextFilter] = ABSENT
    country: Nullable[Country] = ABSENT


@model
class CustomerCreationSourceFilter(Model):
    """Customers by how their profile came to be.

    Attributes:
        values: Ways in which profiles come to be. One of `CustomerCreationSource`.
        rule: Whether those are found (`INCLUDE`, the default) or left out (`EXCLUDE`). One of INCLUDE,
            EXCLUDE.
    """

    values: Nullable[list[CustomerCreationSource]] = ABSENT
    rule: Nullable[CustomerInclusionExclusion] = ABSENT


@model
class CustomerCustomAttributeFilter(Model):
    """Customers by one custom attribute.

    Attributes:
        key: Key of the attribute; another application's key is written `application:key`.
        filter: By value, with the field for the attribute's data type.
        updated_at: By time of the last change, both ends included.
    """

    key: str
    filter: Nullable[CustomerCustomAttributeFilterValue] = ABSENT
    updated_at: TimeRange | None = None


@model
class CustomerCustomAttributeFilterValue(Model):
    """A custom attribute's value; the field of its data type is set.

    Attributes:
        email: For an email address.
        phone: For a phone number.
        text: For a string.
        selection: For a selection, by the options' names, as `any` or `all` of them.
        date: For a date, both ends included.
        number: For a number, both ends included.
        boolean: For a boolean.
        address: For an address.
    """

    email: Nullable[CustomerTextFilter] = ABSENT
    phone: Nullable[CustomerTextFilter] = ABSENT
    text: Nullable[CustomerTextFilter] = ABSENT
    selection: Nullable[FilterValue] = ABSENT
    date: Nullable[TimeRange] = ABSENT
    number: Nullable[FloatNumberRange] = ABSENT
    boolean: Nullable[bool] = ABSENT
    address: Nullable[CustomerAddressFilter] = ABSENT


@model
class CustomerCustomAttributeFilters(Model):
    """Customers by custom attributes.

    Attributes:
        filters: Filters by attribute, each with another key; all must hold.
    """

    filters: Nullable[list[CustomerCustomAttributeFilter]] = ABSENT


@model
class CustomerFilter(Model):
    """Which customers.

    Attributes:
        creation_source: By how the profile came to be.
        created_at: By time of creation.
        updated_at: By time of the last change.
        email_address: By email address, in any case of letters.
        phone_number: By phone number; exact ones in E.164.
        reference_id: By the ID of your own, in any case of letters.
        group_ids: By groups, as `any`, `all` or `none` of the IDs.
        custom_attribute: By custom attributes, at most 10.
        segment_ids: By segments, at most three IDs.
    """

    creation_source: Nullable[CustomerCreationSourceFilter] = ABSENT
    created_at: TimeRange | None = None
    updated_at: TimeRange | None = None
    email_address: Nullable[CustomerTextFilter] = ABSENT
    phone_number: Nullable[CustomerTextFilter] = ABSENT
    reference_id: Nullable[CustomerTextFilter] = ABSENT
    group_ids: Nullable[FilterValue] = ABSENT
    custom_attribute: Nullable[CustomerCustomAttributeFilters] = ABSENT
    segment_ids: Nullable[FilterValue] = ABSENT


@model
class CustomerQuery(Model):
    """Which customers, in which order.

    Attributes:
        filter: Which customers; all parts must hold.
        sort: Order of the results; by name unless given.
    """

    filter: Nullable[CustomerFilter] = ABSENT
    sort: Nullable[CustomerSort] = ABSENT


@model
class CustomerSort(Model):
    """How customers are sorted.

    Attributes:
        field: `DEFAULT` (by name) or `CREATED_AT`. One of DEFAULT, CREATED_AT.
        order: `ASC` (the default) or `DESC`. One of DESC, ASC.
    """

    field: Nullable[CustomerSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class CustomerTextFilter(Model):
    """A text, exact or fuzzy.

    Attributes:
        exact: The whole text must be this; instead of `fuzzy`.
        fuzzy: Each word of this must occur; instead of `exact`.
    """

    exact: Nullable[str] = ABSENT
    fuzzy: Nullable[str] = ABSENT


@model
class DeleteCustomerResponse(Model):
    """Schema `DeleteCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class FloatNumberRange(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        start_at: Lowest number, a decimal string.
        end_at: Highest number, a decimal string.
    """

    start_at: Nullable[str] = ABSENT
    end_at: Nullable[str] = ABSENT


@model
class ListCustomersResponse(Model):
    """Schema `ListCustomersResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customers: The customers.
        cursor: Where the next page begins; none after the last.
        count: Number of all customers found, if it was asked for.
    """

    errors: list[Error] | None = None
    customers: list[Customer] | None = None
    cursor: str | None = None
    count: int | None = None


@model
class RetrieveCustomerResponse(Model):
    """Schema `RetrieveCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customer: The customer.
    """

    errors: list[Error] | None = None
    customer: Customer | None = None


@model
class SearchCustomersRequest(Model):
    """Schema `SearchCustomersRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many customers a page holds, 1 to 100. 1 to 100.
        query: Filter and order; by default all customers by name.
        count: Give the number of all results as `count`; false by default.
    """

    cursor: str | None = None
    limit: int | None = None
    query: CustomerQuery | None = None
    count: bool | None = None


@model
class SearchCustomersResponse(Model):
    """Schema `SearchCustomersResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customers: The customers.
        cursor: Where the next page begins; none after the last.
        count: Number of all customers found, if it was asked for.
    """

    errors: list[Error] | None = None
    customers: list[Customer] | None = None
    cursor: str | None = None
    count: int | None = None


@model
class UpdateCustomerRequest(Model):
    """Schema `UpdateCustomerRequest`.

    Attributes:
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Changed fields of the postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        version: Current version: the change is made only if it is still that; left out, anyhow.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
    """

    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    company_name: Nullable[str] = ABSENT
    nickname: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    phone_number: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    birthday: Nullable[date] = ABSENT
    version: int | None = None
    tax_ids: Nullable[CustomerTaxIds] = ABSENT


@model
class UpdateCustomerResponse(Model):
    """Schema `UpdateCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        customer: The customer.
    """

    errors: list[Error] | None = None
    customer: Customer | None = None
