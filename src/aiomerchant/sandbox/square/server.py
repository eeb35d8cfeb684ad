"""The server of Square: its sellers, and what it takes and refuses, whoever asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from http import HTTPStatus
from typing import Any, Final

from aiohttp import web

from aiomerchant.checks import check_instance
from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.credentials import Token
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.faults import Faults, ReceivedLog
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.state import Clock, Ids
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant.square.client import Square
from aiomerchant.square.provider import PROVIDER
from aiomerchant_core import Operation
from aiomerchant_core.spelling import did_you_mean

from . import lax
from .account import FIRST
from .admin import SquareAdmin
from .error_codes import coded, codes
from .oauth import SquareAuthority
from .refusals import invalid, refused
from .seller import FurtherSeller, Seller
from .webhooks import SquareEvents, SquareSubscriptions

__all__ = ["SquareServer"]

CODES: Final = {405: "METHOD_NOT_ALLOWED", 429: "RATE_LIMITED"}
#: The paths of what belongs to the application, not to a seller: its subscriptions, and the events of all.
OF_APPLICATION: Final = ("/v2/webhooks/", "/v2/events")


class SquareServer(Seller, Server[Square]):
    """A server that stands in for Square. It is the first seller itself; `add_seller` makes others.

    Attributes:
        access_token: The access token of the first seller.
        client: A client of this server, with that token.
        merchant_id: The first seller, who grants access on the authorization page unless another is chosen.
        location_id: The first seller's main location.
        application: The OAuth application. It may also use PKCE, without its secret.
    """

    authority: SquareAuthority

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: ReceivedLog) -> None:
        #: The sellers beside the first one, by merchant id.
        self._further: dict[str, FurtherSeller] = {}
        #: Closes their clients.
        self._closing = AsyncExitStack()
        super().__init__(ids, clock, faults, received)
        self.application = self.authority.application
        self._enter(FIRST, self.authority.merchant_id, self.authority.access_token)

    # Sellers

    @property
    def sellers(self) -> tuple[Seller, ...]:
        """All sellers: the first one, which is the server itself, and those of `add_seller`."""
        return self, *self._further.values()

    def add_seller(self, name: str) -> Seller:
        """Make a further seller, with records, a location and an access token of its own.

        Args:
            name: The name of the business, which no other seller has. The same name and the same seed of the
                sandbox give the same ids and the same token.

        Raises:
            ConfigurationError: The name is empty, or another seller has it.
        """
        check_instance("name", name, str)
        if not name.strip() or name in self._names:
            reason = "there is a seller with this name" if name.strip() else "it is empty"
            raise ConfigurationError(f"name must be that of a new seller, not {name!r}: {reason}")
        seller = FurtherSeller(self, name)
        self._further[seller.merchant_id] = seller
        self._subscriptions.follow(seller, self._events.owned_by(seller.owner))
        if self._base_url is not None:
            self._connect(seller)
        return seller

    def seller(self, name: str) -> Seller:
        """The seller with a name or a merchant id.

        Raises:
            ConfigurationError: There is no such seller.
        """
        found = next((one for one in self.sellers if name in {one.name, one.merchant_id}), None)
        if found is None:
            raise ConfigurationError(f"there is no seller {name!r}{did_you_mean(name, self._names)}")
        return found

    @property
    def fee_payers(self) -> Sequence[Seller]:
        # The application is the first seller's.
        return self.sellers

    @property
    def tenants(self) -> Mapping[str, Seller]:
        further = {f"{self.provider}/{one.name}": one for one in self._further.values()}
        return {self.provider: self, **further}

    def tenant(self, name: str) -> Seller:
        return self.seller(name)

    def opened(self, name: str) -> Seller:
        return self.seller(name) if name in self._names else self.add_seller(name)

    def tenant_of(self, operation: Operation[Any], token: Token | None) -> Seller:
        if token is None or operation.path.startswith(OF_APPLICATION):
            return self
        return self._further.get(token.merchant_id or "", self)

    async def authorize(self, url: str, *, consent: bool = True, account: Seller | str | None = None) -> str:
        """Play the seller who opens the authorization page and decides there.

        Args:
            url: `authorize_url` with the query of the authorization request.
            consent: Whether the seller allows the request.
            account: The seller, or the name or merchant id; None is the first one.

        Returns:
            The redirect URI of the application, with a code or an error in its query.

        Raises:
            ConfigurationError: There is no such seller, or the page shows an error.
        """
        name = account.merchant_id if isinstance(account, Seller) else account
        chosen = None if name is None else self.seller(name).merchant_id
        return await super().authorize(url, consent=consent, account=chosen)

    def begin(self, base_url: str, near_url: str | None = None, prefix: str = "") -> None:
        super().begin(base_url, near_url, prefix)
        for seller in self._further.values():
            self._connect(seller)

    async def stop(self) -> None:
        await self._closing.aclose()
        await super().stop()

    @property
    def _names(self) -> list[str]:
        return [one.name for one in self.sellers]

    def _connect(self, seller: Seller) -> None:
        seller.client = seller.connect(self._near_url)
        self._closing.push_async_callback(seller.client.close)

    # What tests and admin endpoints use

    def account_facts(self) -> Mapping[str, str]:
        return self.owner

    def admin(self) -> SquareAdmin:
        return SquareAdmin(self)

    # OAuth and webhooks

    def create_authority(self) -> SquareAuthority:
        return SquareAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def events(self, ids: Ids, clock: Clock) -> Events:
        self._events = SquareEvents(ids, clock, self.owner)
        return self._events

    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        self._subscriptions = SquareSubscriptions(self, events, outbox)
        return self._subscriptions

    def new_webhook_secret(self) -> str:
        return self.ids.text(22)

    # What is taken

    def coerced(self, contract: Contract, schema: Schema, value: Any) -> Any:
        return lax.read(contract, schema, value)

    def takes(self, violation: Violation) -> bool:
        return lax.is_taken(violation)

    # Errors

    def headers(self, version: str) -> Mapping[str, str]:
        return {PROVIDER.version_header: version, "X-Speleo-Traceid": self.ids.text(14)}

    def problem(self, status: int, message: str) -> Refusal:
        return refused(status, CODES.get(status) or HTTPStatus(status).name, message)

    def invalid(self, violations: list[Violation]) -> Refusal:
        return invalid(violations)

    def broken(self, status: int) -> web.Response:
        return self.problem(status, "This sandbox was asked to fail.").answer.response()

    def codes(self, operation: str) -> Mapping[str, int]:
        return codes(self.contract)

    def coded(self, operation: str, code: str) -> web.Response:
        return coded(code).answer.response()
