"""The operations of Polar by the operation ids of its document. Generated from spec/."""

from typing import Final

from aiomerchant_core import Operations, beside, constants_by_id

from ..polar.operations import OPERATIONS as _OPERATIONS

# A line of the table is a module.
# fmt: off
OPERATIONS: Final = Operations(__name__, beside(_OPERATIONS.index, constants_by_id({
}), gone=[]))
# fmt: on
