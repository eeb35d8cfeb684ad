"""The open enum CustomAttributeDefinitionVisibility.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CustomAttributeDefinitionVisibility: TypeAlias = (
    Literal["VISIBILITY_HIDDEN", "VISIBILITY_READ_ONLY", "VISIBILITY_READ_WRITE_VALUES"] | str
)
