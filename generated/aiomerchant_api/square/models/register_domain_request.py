"""The model RegisterDomainRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class RegisterDomainRequest(Model):
    """Schema `RegisterDomainRequest`.

    Attributes:
        domain_name: 1 to 255 characters.
    """

    domain_name: str
