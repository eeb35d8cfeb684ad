"""The open enum RegisterDomainResponseStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

RegisterDomainResponseStatus: TypeAlias = Literal["PENDING", "VERIFIED"] | str
