"""The model CheckoutLocationSettingsPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsPolicy(Model):
    """A policy that checkout pages show.

    Attributes:
        uid: ID of the policy; needed to change it.
        title: Title. At most 50 characters.
        description: Text. At most 4096 characters.
    """

    uid: str | None = None
    title: str | None = None
    description: str | None = None
