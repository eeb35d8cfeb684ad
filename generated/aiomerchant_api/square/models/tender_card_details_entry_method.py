"""The open enum TenderCardDetailsEntryMethod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TenderCardDetailsEntryMethod: TypeAlias = Literal["SWIPED", "KEYED", "EMV", "ON_FILE", "CONTACTLESS"] | str
