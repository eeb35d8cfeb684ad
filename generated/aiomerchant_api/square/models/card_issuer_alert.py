"""The open enum CardIssuerAlert.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CardIssuerAlert: TypeAlias = Literal["ISSUER_ALERT_CARD_CLOSED"] | str
