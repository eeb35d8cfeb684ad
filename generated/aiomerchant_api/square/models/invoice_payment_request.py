"""The model InvoicePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.invoice_automatic_payment_source import InvoiceAutomaticPaymentSource
    from ..models.invoice_payment_reminder import InvoicePaymentReminder
    from ..models.invoice_request_method import InvoiceRequestMethod
    from ..models.invoice_request_type import InvoiceRequestType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentRequest(Model):
    """Schema `InvoicePaymentRequest`.

    Attributes:
        uid: 1 to 255 characters.
        request_method: One of EMAIL, CHARGE_CARD_ON_FILE, SHARE_MANUALLY, CHARGE_BANK_ON_FILE, SMS,
            SMS_CHARGE_CARD_ON_FILE, SMS_CHARGE_BANK_ON_FILE.
        request_type: One of BALANCE, DEPOSIT, INSTALLMENT.
        automatic_payment_source: One of NONE, CARD_ON_FILE, BANK_ON_FILE.
        card_id: 1 to 255 characters.
    """

    uid: str | None = None
    request_method: InvoiceRequestMethod | None = None
    request_type: InvoiceRequestType | None = None
    due_date: date | None = None
    fixed_amount_requested_money: Money | None = None
    percentage_requested: str | None = None
    tipping_enabled: bool | None = None
    automatic_payment_source: InvoiceAutomaticPaymentSource | None = None
    card_id: str | None = None
    reminders: list[InvoicePaymentReminder] | None = None
    computed_amount_money: Money | None = None
    total_completed_amount_money: Money | None = None
    rounding_adjustment_included_money: Money | None = None
