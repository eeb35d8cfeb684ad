"""The model CardPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.card_payment_timeline import CardPaymentTimeline
    from ..models.device_details import DeviceDetails
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CardPaymentDetails(Model):
    """The card side of a payment.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. At most 50 characters.
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. At most 50 characters.
        cvv_status: Check of the security code: accepted, rejected or not checked. At most 50 characters.
        avs_status: Check of the address: accepted, rejected or not checked. At most 50 characters.
        auth_result_code: Code of the issuer's decision. At most 10 characters.
        application_identifier: ID of the chip's application (EMV). At most 32 characters.
        application_name: Name of the chip's application (EMV). At most 16 characters.
        application_cryptogram: Cryptogram of the chip (EMV). At most 16 characters.
        verification_method: How the cardholder was identified (EMV): `PIN`, `SIGNATURE`, `ON_DEVICE`,
            `NONE` and so on. At most 50 characters.
        verification_results: Outcome of that (EMV): `SUCCESS`, `FAILURE` or `UNKNOWN`. At most 50
            characters.
        statement_description: Text for the card statement; issuers may cut or extend it. At most 50
            characters.
        device_details: Device that took the payment; `Payment.device_details` takes its place.
        card_payment_timeline: When it was authorized, captured or voided.
        refund_requires_card_presence: Whether a refund needs the card itself.
        errors: Why the card was declined.
    """

    status: str | None = None
    card: Card | None = None
    entry_method: str | None = None
    cvv_status: str | None = None
    avs_status: str | None = None
    auth_result_code: str | None = None
    application_identifier: str | None = None
    application_name: str | None = None
    application_cryptogram: str | None = None
    verification_method: str | None = None
    verification_results: str | None = None
    statement_description: str | None = None
    device_details: DeviceDetails | None = None
    card_payment_timeline: CardPaymentTimeline | None = None
    refund_requires_card_presence: bool | None = None
    errors: list[Error] | None = None
