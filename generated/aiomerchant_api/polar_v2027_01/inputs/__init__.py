"""The TypedDicts of Polar by name, each imported at first use. Generated from spec/."""

from typing import TYPE_CHECKING, Final

from aiomerchant_core import beside, import_lazily, names_by_module

from ...polar.inputs import MODULES as _MODULES

if TYPE_CHECKING:
    from ._names import *

#: Module of each name. A line of the table is a module, and the names in it.
MODULES: Final[dict[str, str]] = beside(
    _MODULES,
    names_by_module("""
"""),
    gone=["ProductPriceSeatTierDict", "ProductPriceSeatTiersInputDict"],
)

if not TYPE_CHECKING:
    __getattr__, __dir__ = import_lazily(__name__, MODULES)
