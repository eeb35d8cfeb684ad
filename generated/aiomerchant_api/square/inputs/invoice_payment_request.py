"""A mapping given for InvoicePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ..inputs.invoice_payment_reminder import InvoicePaymentReminderDict
    from ..inputs.money import MoneyDict
    from ..models.invoice_automatic_payment_source import InvoiceAutomaticPaymentSource
    from ..models.invoice_payment_reminder import InvoicePaymentReminder
    from ..models.invoice_request_method import InvoiceRequestMethod
    from ..models.invoice_request_type import InvoiceRequestType
    from ..models.money import Money


class InvoicePaymentRequestDict(TypedDict, total=False):
    """Schema `InvoicePaymentRequest` as a mapping by wire names."""

    uid: str | None
    request_method: InvoiceRequestMethod | None
    request_type: InvoiceRequestType | None
    due_date: date | None
    fixed_amount_requested_money: Money | MoneyDict | None
    percentage_requested: str | None
    tipping_enabled: bool | None
    automatic_payment_source: InvoiceAutomaticPaymentSource | None
    card_id: str | None
    reminders: Sequence[InvoicePaymentReminder | InvoicePaymentReminderDict] | None
    computed_amount_money: Money | MoneyDict | None
    total_completed_amount_money: Money | MoneyDict | None
    rounding_adjustment_included_money: Money | MoneyDict | None
