"""The open enum OauthAuthorizationRevokedEventRevokerType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OauthAuthorizationRevokedEventRevokerType: TypeAlias = Literal["APPLICATION", "MERCHANT", "SQUARE"] | str
