"""Polar in API version 2027-01: its client, its models, and their way to and from JSON.

Generated from spec/.
"""

# What is made by hand has the types of the default version, which these classes have too, behind their own.
# mypy: disable-error-code="misc, override"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false

from typing import TYPE_CHECKING

from aiomerchant.request.converter import converter
from aiomerchant_api.polar_v2027_01 import inputs, models

__all__ = ["Polar", "decode", "encode", "encode_json", "inputs", "models"]

_converter = converter("aiomerchant_api.polar_v2027_01")
decode = _converter.decode
encode = _converter.encode
encode_json = _converter.encode_json

if TYPE_CHECKING:
    from functools import cached_property

    from aiomerchant.client import BaseClient
    from aiomerchant.polar.checkouts import Checkouts as _Checkouts
    from aiomerchant.polar.files import Files as _Files
    from aiomerchant.polar.oauth2 import Oauth2 as _Oauth2
    from aiomerchant.polar.orders import Orders as _Orders
    from aiomerchant_api.polar_v2027_01.api import checkouts
    from aiomerchant_api.polar_v2027_01.resources import PolarResources

    class Checkouts(checkouts.Checkouts, _Checkouts):
        pass

    class Polar(BaseClient, PolarResources):
        @cached_property
        def checkouts(self) -> Checkouts: ...

        @cached_property
        def files(self) -> _Files: ...

        @cached_property
        def oauth2(self) -> _Oauth2: ...

        @cached_property
        def orders(self) -> _Orders: ...


else:

    def __getattr__(name: str) -> type:
        # The client is made when it is asked for: whoever reads values alone does without aiohttp.
        if name != "Polar":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from aiomerchant.client import Polar
        from aiomerchant.versions import dated

        return dated(Polar, "2027-01")
