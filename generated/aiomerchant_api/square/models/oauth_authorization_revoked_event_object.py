"""The model OauthAuthorizationRevokedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.oauth_authorization_revoked_event_revocation_object import (
        OauthAuthorizationRevokedEventRevocationObject,
    )


@define(kw_only=True, eq=False, repr=False)
class OauthAuthorizationRevokedEventObject(Model):
    """Schema `OauthAuthorizationRevokedEventObject`."""

    revocation: OauthAuthorizationRevokedEventRevocationObject | None = None
