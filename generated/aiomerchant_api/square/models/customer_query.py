"""CustomerQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.enums import (
        Country,
        CustomerCreationSource,
        CustomerInclusionExclusion,
        CustomerSortField,
        SortOrder,
    )
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


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
class CustomerSort(Model):
    """How customers are sorted.

    Attributes:
        field: `DEFAULT` (by name) or `CREATED_AT`. One of DEFAULT, CREATED_AT.
        order: `ASC` (the default) or `DESC`. One of DESC, ASC.
    """

    field: Nullable[CustomerSortField] = ABSENT
    order: Nullable[SortOrder] = ABSENT


@model
class FloatNumberRange(Model):
    """A range of numbers, open on the side that is left out.

    Attributes:
        start_at: Lowest number, a decimal string.
        end_at: Highest number, a decimal string.
    """

    start_at: Nullable[str] = ABSENT
    end_at: Nullable[str] = ABSENT
