"""The admin endpoints of Square's server: each does what a test in Python does with a seller."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Protocol, TypedDict

from aiomerchant.sandbox.admin.endpoints import endpoint
from aiomerchant.sandbox.admin.shapes import Account
from aiomerchant.sandbox.admin.shown import shown
from aiomerchant_api.square.models import DeviceCode, Dispute, Payout
from aiomerchant_core import Model

from . import seller

__all__ = ["SquareAdmin"]


class Seller(TypedDict):
    name: str
    access_token: Annotated[str, "The access token of the seller's own."]
    merchant_id: str
    location_id: Annotated[str, "The main location."]


class Sellers(TypedDict):
    sellers: Sequence[Seller]


class Tested(Protocol):
    """The server as tests use it: `SquareServer` documents the members."""

    @property
    def sellers(self) -> tuple[seller.Seller, ...]: ...
    def add_seller(self, name: str) -> seller.Seller: ...
    def seller(self, name: str) -> seller.Seller: ...


class SquareAdmin:
    """The admin endpoints that Square's server alone has."""

    def __init__(self, server: Tested) -> None:
        self._server = server

    @endpoint("GET /square/sellers")
    def sellers(self) -> Sellers:
        """The sellers, the first one first."""
        return {"sellers": [shown(Seller, one) for one in self._server.sellers]}

    @endpoint("POST /square/sellers", body="NewSeller", creates=True)
    def add_seller(
        self, *, name: Annotated[str, "The name of the business, which no other seller has."]
    ) -> Seller:
        """Make a further seller, with records and a token of its own."""
        return shown(Seller, self._server.add_seller(name))

    @endpoint("POST /square/complete", body="SquareRecord")
    async def complete(
        self, *, record: Annotated[str, "The id of the record."], account: Account | None = None
    ) -> Model:
        """Let what a record waits for happen now: a refund arrives, a buyer pays."""
        completed: Model = await self._seller(account).complete(record)
        return completed

    @endpoint("POST /square/pair", body="SquarePairing")
    async def pair(
        self,
        *,
        device_code: Annotated[str, "The id of the device code."],
        device_id: str | None = None,
        account: Account | None = None,
    ) -> DeviceCode:
        """Sign a terminal in with a device code."""
        return await self._seller(account).pair(device_code, device_id=device_id)

    @endpoint("POST /square/dispute", body="SquareDispute")
    async def dispute(
        self,
        *,
        payment: Annotated[str, "The id of the payment."],
        amount: Annotated[int | None, {"minimum": 1}, "In minor units; null is all of the payment."] = None,
        reason: str = "NO_KNOWLEDGE",
        account: Account | None = None,
    ) -> Dispute:
        """Let the cardholder dispute a payment."""
        return await self._seller(account).dispute(payment, amount=amount, reason=reason)

    @endpoint("POST /square/decide", body="SquareDecision")
    async def decide(
        self,
        *,
        dispute: Annotated[str, "The id of the dispute."],
        won: Annotated[bool, "Whether the seller keeps the money."],
        account: Account | None = None,
    ) -> Dispute:
        """Let the bank of the cardholder decide about a dispute."""
        return await self._seller(account).decide(dispute, won=won)

    @endpoint("POST /square/payout", body="SquareAccount", optional=True)
    async def payout(self, *, account: Account | None = None) -> Payout:
        """Pay out what cards paid since the last payout, less refunds, fees and disputed amounts."""
        return await self._seller(account).payout()

    def _seller(self, account: str | None) -> seller.Seller:
        return self._server.sellers[0] if account is None else self._server.seller(account)
