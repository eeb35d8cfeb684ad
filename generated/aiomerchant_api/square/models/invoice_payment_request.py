"""The model InvoicePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.invoice_automatic_payment_source import InvoiceAutomaticPaymentSource
    from ..models.invoice_payment_reminder import InvoicePaymentReminder
    from ..models.invoice_request_method import InvoiceRequestMethod
    from ..models.invoice_request_type import InvoiceRequestType
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentRequest(Model):
    """How much of an invoice is due when.

    Attributes:
        uid: ID within the invoice. 1 to 255 characters.
        request_method: Replaced by `delivery_method` and `automatic_payment_source`. One of EMAIL,
            CHARGE_CARD_ON_FILE, SHARE_MANUALLY, CHARGE_BANK_ON_FILE, SMS, SMS_CHARGE_CARD_ON_FILE,
            SMS_CHARGE_BANK_ON_FILE.
        request_type: `BALANCE` (the rest), `DEPOSIT` or `INSTALLMENT`; needed. One of BALANCE, DEPOSIT,
            INSTALLMENT.
        due_date: Day on which it is due, `YYYY-MM-DD` in the invoice's time zone; needed.
        fixed_amount_requested_money: Amount of a deposit or installment; instead of a percentage.
        percentage_requested: Share of a deposit or installment as a decimal string; instead of an amount.
        tipping_enabled: Whether the web page asks for a tip; only on the last request.
        automatic_payment_source: What is charged when it is due: `NONE` (the default), `CARD_ON_FILE` or
            `BANK_ON_FILE`. One of NONE, CARD_ON_FILE, BANK_ON_FILE.
        card_id: ID of the card on file to charge. 1 to 255 characters.
        reminders: Reminders to send.
        computed_amount_money: Amount that is due, computed.
        total_completed_amount_money: What is paid of it.
        rounding_adjustment_included_money: Rounding in `total_completed_amount_money`, for cash.
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
    computed_amount_money: Money | None = field(default=None, metadata=NOT_NULL)
    total_completed_amount_money: Money | None = field(default=None, metadata=NOT_NULL)
    rounding_adjustment_included_money: Money | None = field(default=None, metadata=NOT_NULL)
