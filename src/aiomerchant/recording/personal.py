"""Personal data: the names of fields and the forms of text by which it is known, and what replaces it.

The documents say which texts are e-mail and IP addresses; of the rest they say names alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta
from typing import Final

from attrs import frozen

__all__ = ["NUMBERS", "Kind", "is_contact", "kind_by_form", "kind_of", "plain_name", "texts_by_form"]


@frozen
class Kind:
    """A kind of personal data.

    Attributes:
        name: What it is called.
        fields: A pattern of the names of its fields, in snake case.
        make: Makes the n-th text that replaces one, counted from 1, of the same form as the one given.
    """

    name: str
    fields: str
    make: Callable[[int, str], str]


def _digits(number: int, value: str) -> str:
    """As many characters as before; a short one gets longer where the count needs it."""
    return f"{number:0{max(1, min(len(value), 16))}}"


def _phone(number: int, _: str) -> str:
    # The numbers for fiction: https://en.wikipedia.org/wiki/555_(telephone_number)
    return f"+1{201 + number // 100}55501{number % 100:02}"


def _address(number: int, value: str) -> str:
    # The ranges for documentation: RFC 3849, and for benchmarks, which are more than those: RFC 2544
    return f"2001:db8::{number:x}" if ":" in value else f"198.18.{number // 250}.{number % 250 + 1}"


_EMAIL: Final = Kind(
    "e-mail address",
    r"(.*_)?(e_?mail)(_address)?",
    lambda number, _: f"person{number}@example.com",
)
_PHONE: Final = Kind("phone number", r"(.*_)?(phone|mobile|fax)(_number)?", _phone)
_IP: Final = Kind("IP address", r"(.*_)?ip(_address)?(_v[46])?", _address)
_CARD: Final = Kind(
    "card or account number",
    r"(card|account|routing)_number(_suffix)?|iban|bic|pan(_suffix)?|bin|(.*_)?last_?4"
    r"|.*bank_identification_number|fingerprint|.*masked_card_number|payment_account_reference",
    _digits,
)

_KINDS: Final[tuple[Kind, ...]] = (
    _EMAIL,
    _PHONE,
    _IP,
    Kind(
        "name",
        r"(given|family|first|last|middle|full|real|nick|legal|registered|holder|card_?holder|account_holder"
        r"|billing|customer|buyer|payer|recipient|subscriber|contact|owner|company)_?name|nickname",
        lambda number, _: f"Name {number}",
    ),
    Kind(
        "user name",
        r"(.*_)?user_?name",
        lambda number, _: f"user{number}",
    ),
    Kind(
        "address",
        r"(.*_)?(address_)?(line_?[123])|(.*_)?(street|street_address|address|city|town|locality"
        r"|sublocality(_[23])?|administrative_district_level_[23])",
        lambda number, _: f"Address {number}",
    ),
    Kind("postal code", r"(.*_)?(postal_?code|postcode|zip(_?code)?)", lambda number, _: f"{number:05}"),
    Kind(
        "date of birth",
        r"birthday|birth_?date|(.*_)?date_of_birth|dob",
        lambda number, _: (date(1900, 1, 1) + timedelta(days=number)).isoformat(),
    ),
    Kind(
        "tax number",
        r"(.*_)?tax_id|(.*_)?vat(_id|_number)?|ssn|fr_siret|fr_naf|es_nif|ca_bn|au_abn|ie_vat",
        lambda number, _: f"TAX{number:06}",
    ),
    Kind(
        "picture of a person",
        r"avatar_url|profile_image_url|email_hash",
        lambda number, value: (
            f"https://example.com/person{number}" if "://" in value else _digits(number, value)
        ),
    ),
    _CARD,
)

#: The name of a person, or of a company, where its object says how to reach it.
_CONTACT_NAME: Final = Kind(
    "name", r"name|(display|public|business)_?name", lambda number, _: f"Name {number}"
)

#: Numbers that belong to a card or a place, with those that replace them.
NUMBERS: Final = {"exp_month": 1, "exp_year": 2099, "latitude": 0.0, "longitude": 0.0}

_BY_FORMAT: Final[dict[str, Kind]] = {"email": _EMAIL, "ipvanyaddress": _IP}

#: Bounded (RFC 5321, 4.5.3.1), so that long texts take no longer for each of their characters.
_EMAIL_FORM: Final = re.compile(r"[\w.!#$&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.)+\w[\w-]{0,62}")
_PHONE_FORM: Final = re.compile(r"(?<![\w+])\+[0-9](?:[ ().-]{0,2}[0-9]){7,14}(?![\w])")
_CARD_FORM: Final = re.compile(r"(?<![\w.+-])[0-9](?:[ -]?[0-9]){12,18}(?![\w-])")


def plain_name(name: str) -> str:
    """The name of a field in snake case; that of a column of CSV, too."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^0-9A-Za-z]+", "_", name)
    return parted.lower().strip("_")


def is_contact(names: Iterable[str]) -> bool:
    """True if an object with these fields says how to reach somebody, by e-mail or phone."""
    return any(re.fullmatch(kind.fields, plain_name(name)) for name in names for kind in (_EMAIL, _PHONE))


def kind_of(name: str, formats: Collection[str], *, contact: bool) -> Kind | None:
    """The kind of personal data that a field has, or None.

    Args:
        name: The name of the field.
        formats: The formats that the document has for it.
        contact: Whether its object says how to reach somebody.
    """
    for form, kind in _BY_FORMAT.items():
        if form in formats:
            return kind
    kinds = (*_KINDS, _CONTACT_NAME) if contact else _KINDS
    return next((kind for kind in kinds if re.fullmatch(kind.fields, plain_name(name))), None)


def kind_by_form(text: str, kind: Kind) -> Kind:
    """The kind of a whole text by its form, or else the given one: a name may be an e-mail address."""
    for known, form in ((_EMAIL, _EMAIL_FORM), (_PHONE, _PHONE_FORM)):
        if form.fullmatch(text):
            return known
    return kind


def texts_by_form(text: str, replaced: Callable[[Kind, str], str], *, identifier: bool) -> str:
    """A text with the personal data replaced that its form shows.

    Args:
        text: The text.
        replaced: Gives what replaces a text of a kind.
        identifier: Whether it is an id, which may have as many digits as a card.
    """
    if "@" in text:
        text = _EMAIL_FORM.sub(lambda found: replaced(_EMAIL, found[0]), text)
    if "+" in text:
        text = _PHONE_FORM.sub(lambda found: replaced(_PHONE, found[0]), text)
    if not identifier:
        text = _CARD_FORM.sub(
            lambda found: replaced(_CARD, found[0]) if _is_card(found[0]) else found[0], text
        )
    return text


def _is_card(text: str) -> bool:
    """True if the check digit is right: ISO/IEC 7812-1, annex B."""
    digits = [int(digit) for digit in text if digit.isdigit()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0
