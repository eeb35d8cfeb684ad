"""The model CardPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..models.card_payment_timeline import CardPaymentTimeline
    from ..models.device_details import DeviceDetails
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CardPaymentDetails(Model):
    """Schema `CardPaymentDetails`.

    Attributes:
        status: At most 50 characters.
        entry_method: At most 50 characters.
        cvv_status: At most 50 characters.
        avs_status: At most 50 characters.
        auth_result_code: At most 10 characters.
        application_identifier: At most 32 characters.
        application_name: At most 16 characters.
        application_cryptogram: At most 16 characters.
        verification_method: At most 50 characters.
        verification_results: At most 50 characters.
        statement_description: At most 50 characters.
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
