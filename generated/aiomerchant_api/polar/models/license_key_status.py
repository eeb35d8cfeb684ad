"""The open enum LicenseKeyStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

LicenseKeyStatus: TypeAlias = Literal["granted", "revoked", "disabled"] | str
