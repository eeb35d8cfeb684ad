"""The open enum ComponentComponentType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ComponentComponentType: TypeAlias = (
    Literal["APPLICATION", "CARD_READER", "BATTERY", "WIFI", "ETHERNET", "PRINTER"] | str
)
