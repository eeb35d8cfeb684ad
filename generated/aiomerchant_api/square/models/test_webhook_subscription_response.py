"""The model TestWebhookSubscriptionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription_test_result import SubscriptionTestResult


@define(kw_only=True, eq=False, repr=False)
class TestWebhookSubscriptionResponse(Model):
    """Schema `TestWebhookSubscriptionResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscription_test_result: How the URL answered.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    subscription_test_result: SubscriptionTestResult | None = field(default=None, metadata=NOT_NULL)
