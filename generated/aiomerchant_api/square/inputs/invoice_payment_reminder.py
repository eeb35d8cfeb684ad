"""A mapping given for InvoicePaymentReminder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice_payment_reminder_status import InvoicePaymentReminderStatus


class InvoicePaymentReminderDict(TypedDict, total=False):
    """Schema `InvoicePaymentReminder` as a mapping by wire names."""

    uid: str | None
    relative_scheduled_days: int | None
    message: str | None
    status: InvoicePaymentReminderStatus | None
    sent_at: datetime | None
