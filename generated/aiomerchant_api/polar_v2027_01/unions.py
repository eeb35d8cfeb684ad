"""The unions of Polar's models, and other names of types. Generated from spec/."""

from typing import Final

from aiomerchant_core import beside
from aiomerchant_core.codec import Choice

from ..polar.unions import ALIASES as _ALIASES, UNIONS as _UNIONS

#: Annotations by the names that stand for them.
ALIASES: Final[dict[str, str]] = beside(_ALIASES, {}, gone=[])

#: How the member of a union is found, by the name of the union or by the names of its members.
UNIONS: Final[dict[str, Choice]] = beside(_UNIONS, {}, gone=[])
