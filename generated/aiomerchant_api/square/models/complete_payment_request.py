"""The model CompletePaymentRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CompletePaymentRequest(Model):
    """Schema `CompletePaymentRequest`.

    Attributes:
        version_token: Token of the version that is expected; another one gives `VERSION_MISMATCH`.
    """

    version_token: str | None = None
