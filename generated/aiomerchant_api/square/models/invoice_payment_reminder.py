"""The model InvoicePaymentReminder.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.invoice_payment_reminder_status import InvoicePaymentReminderStatus


@define(kw_only=True, eq=False, repr=False)
class InvoicePaymentReminder(Model):
    """A reminder of a payment that is due.

    Attributes:
        uid: ID within the payment request.
        relative_scheduled_days: Days after `due_date` on which it is sent; negative ones before. -32767 to
            32767.
        message: Text of the reminder. 1 to 1000 characters.
        status: `PENDING`, `NOT_APPLICABLE` or `SENT`. One of PENDING, NOT_APPLICABLE, SENT.
        sent_at: When it was sent.
    """

    uid: str | None = field(default=None, metadata=NOT_NULL)
    relative_scheduled_days: int | None = None
    message: str | None = None
    status: InvoicePaymentReminderStatus | None = field(default=None, metadata=NOT_NULL)
    sent_at: datetime | None = field(default=None, metadata=NOT_NULL)
