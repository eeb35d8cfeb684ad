"""Tokens of sellers who consented: they end, are renewed, are taken back, and are of one seller each."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from aiomerchant import Polar, ReconnectRequired, Square
from aiomerchant.oauth import PolarOAuth, SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox

from tests.sandbox.mistakes.conftest import Application, tells_apart
from tests.support.sandboxes import REDIRECT_URI

SCOPE = "CUSTOMERS_READ CUSTOMERS_WRITE PAYMENTS_READ PAYMENTS_WRITE"


class Market(Application):
    """Acts for sellers of Square's who connect it, each by a name."""

    listens = False
    scope = f"{SCOPE} PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS"

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.asked_to_reconnect: list[str] = []
        self.oauth = SquareOAuth(
            client_id=sandbox.square.application.client_id,
            client_secret=sandbox.square.application.client_secret,
            redirect_uri=REDIRECT_URI,
            store=MemoryStore(),
            base_url=sandbox.square.base_url,
            clock=lambda: sandbox.clock.now().timestamp(),
        )

    async def connected(self, callback: str, name: str) -> None:
        await self.oauth.finish(callback, key=name)

    async def client(self, name: str) -> Square:
        """A client that acts for a seller."""
        return self.square.with_options(auth=await self.oauth.connection(name))

    async def greet(self, name: str) -> None:
        """Make a customer of a seller's."""
        try:
            await (await self.client(name)).customers.create(given_name=name)
        except ReconnectRequired:
            self.asked_to_reconnect.append(name)

    async def sell(self, name: str) -> None:
        """Sell something for a seller, and keep a tenth."""
        await (await self.client(name)).payments.create(
            source_id="cnon:card-nonce-ok",
            amount_money={"amount": 1000, "currency": "USD"},
            app_fee_money={"amount": 100, "currency": "USD"},
        )


async def connect(sandbox: Sandbox, application: Market, name: str = "Bakery") -> Any:
    """A seller who connects the application."""
    seller = sandbox.square.add_seller(name)
    url = await application.oauth.authorization_url(application.scope, key=name)
    await application.connected(await sandbox.square.authorize(url, account=seller), name)
    return seller


class KeepsTheFirstToken(Market):
    """Stores an access token, and nothing that renews it."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.tokens: dict[str, str] = {}

    async def connected(self, callback: str, name: str) -> None:
        connection = await self.oauth.finish(callback, key=name)
        self.tokens[name] = (await connection.token()).reveal()

    async def client(self, name: str) -> Square:
        return self.square.with_options(access_token=self.tokens[name])


@tells_apart(Market, {KeepsTheFirstToken: "401"})
async def test_a_connection_lasts_longer_than_a_token(sandbox: Sandbox, application: Market) -> None:
    seller = await connect(sandbox, application)
    for _ in range(3):
        await application.greet("Bakery")
        sandbox.clock.advance(timedelta(days=31))
    assert len(seller.store["customers"]) == 3


class KnowsNoEnd(Market):
    """Expects consent to last for ever."""

    async def greet(self, name: str) -> None:
        await (await self.client(name)).customers.create(given_name=name)


@tells_apart(Market, {KnowsNoEnd: "refresh token that was refused"})
async def test_consent_is_taken_back(sandbox: Sandbox, application: Market) -> None:
    seller = await connect(sandbox, application)
    known = sandbox.square.application
    await sandbox.square.client.oauth.revoke_token(
        client_id=known.client_id, client_secret=known.client_secret, merchant_id=seller.merchant_id
    )
    await application.greet("Bakery")
    assert application.asked_to_reconnect == ["Bakery"]


class HasOneClient(Market):
    """Acts for all sellers by the client of the first one."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.first: Square | None = None

    async def client(self, name: str) -> Square:
        self.first = self.first or await super().client(name)
        return self.first


@tells_apart(Market, {HasOneClient: "customers of the Bakery: Bakery, Florist"})
async def test_each_seller_has_its_own_customers(sandbox: Sandbox, application: Market) -> None:
    sellers = [await connect(sandbox, application, name) for name in ("Bakery", "Florist")]
    for seller in sellers:
        await application.greet(seller.name)
    for seller in sellers:
        names = [customer["given_name"] for customer in seller.store["customers"].values()]
        assert names == [seller.name], f"customers of the {seller.name}: {', '.join(names)}"


class AsksForTooLittle(Market):
    """Takes fees that the sellers were not asked for."""

    scope = SCOPE


@tells_apart(Market, {AsksForTooLittle: "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS"})
async def test_a_part_of_a_sale_is_kept(sandbox: Sandbox, application: Market) -> None:
    seller = await connect(sandbox, application)
    await application.sell("Bakery")
    assert (await seller.payout()).amount_money.amount == 900
    assert (await sandbox.square.payout()).amount_money.amount == 100


class Dashboard(Application):
    """Shows the customers of a user of Polar's, in one process after the other."""

    listens = False

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.base_url = sandbox.polar.base_url
        self.database = MemoryStore()
        self.oauth = PolarOAuth(
            client_id=sandbox.polar.application.client_id,
            client_secret=sandbox.polar.application.client_secret,
            redirect_uri=REDIRECT_URI,
            store=self.database,
            base_url=self.base_url,
            clock=lambda: sandbox.clock.now().timestamp(),
        )

    async def connected(self, callback: str) -> None:
        await self.oauth.finish(callback, key="ada")

    async def restarted(self) -> None:
        """Begin as a new process, with what the last one kept."""

    async def customers(self) -> int:
        connection = await self.oauth.connection("ada")
        async with Polar(auth=connection, base_url=self.base_url) as polar:
            return (await polar.customers.list()).total_count or 0


class KeepsTheFirstTokens(Dashboard):
    """Writes tokens down at the consent, and no renewed ones."""

    async def connected(self, callback: str) -> None:
        await super().connected(callback)
        (self.key,) = await self.database.keys("")
        self.first = await self.database.load(self.key)

    async def restarted(self) -> None:
        assert self.first is not None
        await self.database.delete(self.key)
        await self.database.save(self.key, self.first.data, version=None)


@tells_apart(Dashboard, {KeepsTheFirstTokens: "refresh token that was refused"})
async def test_a_connection_outlives_a_process(sandbox: Sandbox, application: Dashboard) -> None:
    url = await application.oauth.authorization_url("openid customers:read", key="ada")
    await application.connected(await sandbox.polar.authorize(url))
    for _ in range(3):
        sandbox.clock.advance(timedelta(days=11))
        await application.restarted()
        assert await application.customers() == 0
