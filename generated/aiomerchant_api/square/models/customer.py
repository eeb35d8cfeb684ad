"""The model Customer, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds
    from ..models.enums import CustomerCreationSource


@define(kw_only=True, eq=False, repr=False)
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

    id: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    given_name: str | None = None
    family_name: str | None = None
    nickname: str | None = None
    company_name: str | None = None
    email_address: str | None = None
    address: Address | None = None
    phone_number: str | None = None
    birthday: date | None = None
    reference_id: str | None = None
    note: str | None = None
    preferences: CustomerPreferences | None = None
    creation_source: CustomerCreationSource | None = None
    group_ids: list[str] | None = None
    segment_ids: list[str] | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    tax_ids: CustomerTaxIds | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerPreferences(Model):
    """What a customer wishes to receive.

    Attributes:
        email_unsubscribed: Whether the customer wants no marketing mail.
    """

    email_unsubscribed: bool | None = None
