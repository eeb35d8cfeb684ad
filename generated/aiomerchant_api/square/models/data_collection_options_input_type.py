"""The open enum DataCollectionOptionsInputType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

DataCollectionOptionsInputType: TypeAlias = Literal["EMAIL", "PHONE_NUMBER"] | str
