"""Customer, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds
    from ..models.enums import CustomerCreationSource


@model
class Customer(Model):
    """A customer's profile.

    Attributes:
        id: ID of the customer; a merge of two profiles makes a new one.
        created_at: Time of creation.
        updated_at: Time of the last change.
        given_name: Given name.
        family_name: Family name.
        nickname: Nickname.
        company_name: Name of the business.
        email_address: Email address.
        address: Postal address.
        phone_number: Phone number.
        birthday: Day of birth, `YYYY-MM-DD`; the year is `0000` if it is unknown.
        reference_id: ID of your own choice.
        note: Note of the seller.
        preferences: What the customer wishes to receive.
        creation_source: How the profile came to be, such as `THIRD_PARTY`. One of `CustomerCreationSource`.
        group_ids: IDs of the groups with this customer.
        segment_ids: IDs of the segments with this customer.
        version: Number of the current version, for optimistic locking.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
    """

    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    nickname: Nullable[str] = ABSENT
    company_name: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    phone_number: Nullable[str] = ABSENT
    birthday: Nullable[date] = ABSENT
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    preferences: Nullable[CustomerPreferences] = ABSENT
    creation_source: Nullable[CustomerCreationSource] = ABSENT
    group_ids: Nullable[list[str]] = ABSENT
    segment_ids: Nullable[list[str]] = ABSENT
    version: int | None = None
    tax_ids: Nullable[CustomerTaxIds] = ABSENT


@model
class CustomerPreferences(Model):
    """What a customer wishes to receive.

    Attributes:
        email_unsubscribed: Whether the customer wants no marketing mail.
    """

    email_unsubscribed: Nullable[bool] = ABSENT
