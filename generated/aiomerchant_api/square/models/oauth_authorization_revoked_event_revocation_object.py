"""The model OauthAuthorizationRevokedEventRevocationObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.oauth_authorization_revoked_event_revoker_type import (
        OauthAuthorizationRevokedEventRevokerType,
    )


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEventRevocationObject(Model):
    """Schema `OauthAuthorizationRevokedEventRevocationObject`.

    Attributes:
        revoker_type: One of APPLICATION, MERCHANT, SQUARE.
    """

    revoked_at: datetime | None = None
    revoker_type: OauthAuthorizationRevokedEventRevokerType | None = None
