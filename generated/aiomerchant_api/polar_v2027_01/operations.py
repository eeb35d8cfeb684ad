"""The operations of Polar by the operation ids of its document.

Generated from spec/.
"""

from typing import Final

from aiomerchant_core import Operations, beside

from ..polar.operations import OPERATIONS as _OPERATIONS

OPERATIONS: Final = Operations(__name__, beside(_OPERATIONS.index, {}, gone=[]))
