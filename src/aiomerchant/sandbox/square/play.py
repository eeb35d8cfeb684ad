"""Plays what happens outside of Square's API: buyers pay, terminals are signed in, payments are disputed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, TypeVar, overload

from aiomerchant.sandbox.own_loop import on_own_loop
from aiomerchant.sandbox.state import Clock, Record, check_id
from aiomerchant.square import decode, models
from aiomerchant_api.square.models import DeviceCode, Dispute, Payment, Payout
from aiomerchant_core import Model

from .shop import Shop

__all__ = ["Play"]

Completed = TypeVar("Completed", bound=Model)


class Play:
    """The methods of a server for what no request does."""

    clock: Clock
    _shop: Shop

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop that the server runs on."""
        return self.clock.loop

    @overload
    async def complete(self, record: Completed) -> Completed: ...
    @overload
    async def complete(self, record: str) -> Any: ...
    async def complete(self, record: Any) -> Any:
        """Let what a record waits for happen now.

        A refund arrives; the buyer does at the terminal what a checkout, a refund or an action asks for, or
        pays on the page of a payment link; the customer pays what is due next of an invoice; a terminal is
        signed in with a device code.

        Args:
            record: The record or its id.

        Returns:
            The record after that.

        Raises:
            ConfigurationError: There is no such record, or it waits for nothing.
        """
        model, row = await self._complete(check_id("record", record))
        return decode(row, getattr(models, model))

    async def pair(self, device_code: DeviceCode | str, *, device_id: str | None = None) -> DeviceCode:
        """Sign a terminal in with a device code.

        Args:
            device_code: The device code or its id.
            device_id: The id of the terminal; None draws one.

        Returns:
            The device code after that.

        Raises:
            ConfigurationError: There is no such code, or it is used or expired.
        """
        return decode(await self._pair(check_id("device_code", device_code), device_id), DeviceCode)

    async def dispute(
        self, payment: Payment | str, *, amount: int | None = None, reason: str = "NO_KNOWLEDGE"
    ) -> Dispute:
        """Let the cardholder dispute a payment.

        Args:
            payment: The payment or its id.
            amount: The amount in minor units; None is all of the payment.
            reason: Why: one of the reasons of Square's document.

        Returns:
            The dispute. It is lost unless evidence is submitted in time.

        Raises:
            ConfigurationError: There is no such payment, or it cannot be disputed.
        """
        return decode(await self._dispute(check_id("payment", payment), amount, reason), Dispute)

    async def decide(self, dispute: Dispute | str, *, won: bool) -> Dispute:
        """Let the cardholder's bank decide about a dispute.

        Args:
            dispute: The dispute or its id.
            won: Whether the seller keeps the money.

        Returns:
            The dispute after that.

        Raises:
            ConfigurationError: There is no such dispute, or nothing is to be decided.
        """
        return decode(await self._decide(check_id("dispute", dispute), won), Dispute)

    async def payout(self) -> Payout:
        """Pay out what moved the balance since the last payout. It arrives on the next day.

        That is what cards paid, less refunds, application fees and disputed amounts. The first seller is the
        application's developer and gets the fees of all.

        Raises:
            ConfigurationError: There is nothing to pay out.
        """
        return decode(await self._payout(), Payout)

    @on_own_loop
    async def _complete(self, id: str) -> tuple[str, Mapping[str, Any]]:
        return self._shop.outside.complete(id)

    @on_own_loop
    async def _pair(self, id: str, device: str | None) -> Record:
        return dict(self._shop.device_codes.pair(id, device))

    @on_own_loop
    async def _dispute(self, payment: str, amount: int | None, reason: str) -> Record:
        return dict(self._shop.disputes.open(payment, amount, reason))

    @on_own_loop
    async def _decide(self, id: str, won: bool) -> Record:
        return dict(self._shop.disputes.resolve(id, won=won))

    @on_own_loop
    async def _payout(self) -> Record:
        return dict(self._shop.payouts.send())
