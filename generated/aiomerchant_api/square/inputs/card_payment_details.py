"""A mapping given for CardPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.card import CardDict
    from ..inputs.card_payment_timeline import CardPaymentTimelineDict
    from ..inputs.device_details import DeviceDetailsDict
    from ..inputs.error import ErrorDict
    from ..models.card import Card
    from ..models.card_payment_timeline import CardPaymentTimeline
    from ..models.device_details import DeviceDetails
    from ..models.error import Error


class CardPaymentDetailsDict(TypedDict, total=False):
    """Schema `CardPaymentDetails` as a mapping by wire names."""

    status: str | None
    card: Card | CardDict | None
    entry_method: str | None
    cvv_status: str | None
    avs_status: str | None
    auth_result_code: str | None
    application_identifier: str | None
    application_name: str | None
    application_cryptogram: str | None
    verification_method: str | None
    verification_results: str | None
    statement_description: str | None
    device_details: DeviceDetails | DeviceDetailsDict | None
    card_payment_timeline: CardPaymentTimeline | CardPaymentTimelineDict | None
    refund_requires_card_presence: bool | None
    errors: Sequence[Error | ErrorDict] | None
