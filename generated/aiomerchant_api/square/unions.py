"""The unions of Square's models, and other names of types.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Final

from aiomerchant_core.codec import Choice

#: Annotations by the names that stand for them.
ALIASES: Final[dict[str, str]] = {}

#: How the member of a union is found, by the name of the union or by the names of its members.
UNIONS: Final[dict[str, Choice]] = {}
