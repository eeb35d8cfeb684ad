"""The admin endpoints of Polar's server: each does what a test in Python does with the server."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Protocol, TypedDict

from aiomerchant.sandbox.admin.endpoints import endpoint
from aiomerchant_api.polar.models import Checkout

__all__ = ["PolarAdmin"]


class PolarInvitation(TypedDict):
    token: str


class PolarSettings(TypedDict, total=False):
    tax_rate: Annotated[
        str,
        {"pattern": r"^(0(\.[0-9]+)?|1(\.0+)?)$"},
        "The tax where the country of a buyer is known: `0.1` is 10 %.",
    ]
    declined: Annotated[
        Sequence[str], "The ids of customers whose card is declined when something is to be paid with it."
    ]
    locked: Annotated[
        Sequence[str], "The ids of checkouts and subscriptions whose changes are answered with 409."
    ]


class Tested(Protocol):
    """The server as tests use it: `PolarServer` documents the members."""

    declined: set[str]
    locked: set[str]

    @property
    def tax_rate(self) -> Decimal: ...
    @tax_rate.setter
    def tax_rate(self, rate: Decimal) -> None: ...
    async def pay(self, checkout: str, *, email: str | None, name: str | None, decline: bool) -> Checkout: ...
    def invitation(self, seat: str) -> str: ...


class PolarAdmin:
    """The admin endpoints that Polar's server alone has."""

    def __init__(self, server: Tested) -> None:
        self._server = server

    @endpoint("POST /polar/pay", body="PolarPayment")
    async def pay(
        self,
        *,
        checkout: Annotated[str, "The id of the checkout."],
        email: str | None = None,
        name: str | None = None,
        decline: Annotated[bool, "Whether the card is declined."] = False,
    ) -> Checkout:
        """Play the buyer who opens the page of a checkout and pays there."""
        return await self._server.pay(checkout, email=email, name=name, decline=decline)

    @endpoint("POST /polar/invitation", body="PolarSeat")
    def invitation(self, *, seat: Annotated[str, "The id of the seat."]) -> PolarInvitation:
        """The token with which a seat is claimed, as it stands in the email."""
        return {"token": self._server.invitation(seat)}

    @endpoint("GET /polar/settings")
    def market(self) -> PolarSettings:
        """What no request sets."""
        return {
            "tax_rate": str(self._server.tax_rate),
            "declined": sorted(self._server.declined),
            "locked": sorted(self._server.locked),
        }

    @endpoint("PATCH /polar/settings")
    def change_market(self, settings: PolarSettings, /) -> PolarSettings:
        """Change what no request sets."""
        if "tax_rate" in settings:
            self._server.tax_rate = Decimal(settings["tax_rate"])
        if "declined" in settings:
            self._server.declined = set(settings["declined"])
        if "locked" in settings:
            self._server.locked = set(settings["locked"])
        return self.market()
