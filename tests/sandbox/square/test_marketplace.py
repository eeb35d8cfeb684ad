"""A marketplace: two sellers connect it, it takes a part of each sale, and all are paid what is theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aiomerchant import BadRequestError, ConfigurationError, PermissionDeniedError, Square
from aiomerchant.oauth import SquareOAuth
from aiomerchant.oauth.stores import MemoryStore
from aiomerchant.sandbox import Sandbox, Seller

from tests.sandbox.square.conftest import usd
from tests.support.sandboxes import REDIRECT_URI, Told

DAY = 24 * 60 * 60
SCOPE = "PAYMENTS_READ PAYMENTS_WRITE DISPUTES_READ DISPUTES_WRITE"
FEES = "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS"


class Market:
    """Sells for others."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.server = sandbox.square
        self.oauth = SquareOAuth(
            client_id=self.server.application.client_id,
            client_secret=self.server.application.client_secret,
            redirect_uri=REDIRECT_URI,
            store=MemoryStore(),
            base_url=self.server.base_url,
            clock=lambda: sandbox.clock.now().timestamp(),
        )

    async def connect(self, seller: Seller, scope: str = f"{SCOPE} {FEES}") -> Square:
        """A client that acts for a seller."""
        url = await self.oauth.authorization_url(scope, key=seller.name)
        connection = await self.oauth.finish(
            await self.server.authorize(url, account=seller), key=seller.name
        )
        return self.server.client.with_options(auth=connection, strict=True)


@pytest.fixture
async def market(sandbox: Sandbox) -> AsyncIterator[Market]:
    market = Market(sandbox)
    yield market
    await market.oauth.close()


async def sell(client: Square, amount: int, fee: int) -> Any:
    answer = await client.payments.create(
        source_id="cnon:card-nonce-ok", amount_money=usd(amount), app_fee_money=usd(fee)
    )
    return answer.payment


async def refund(seller: Seller, client: Square, payment: Any, amount: int, **more: Any) -> Any:
    answer = await client.refunds.refund_payment(payment_id=payment.id, amount_money=usd(amount), **more)
    return await seller.complete(answer.refund)


async def entries(client: Square, payout: Any) -> list[tuple[str, int, int, int]]:
    """Type, gross, fee and net amount of each entry."""
    return [
        (
            one.type,
            *(money.amount for money in (one.gross_amount_money, one.fee_amount_money, one.net_amount_money)),
        )
        for one in await client.payouts.list_entries(payout.id).collect()
    ]


async def test_a_month(sandbox: Sandbox, square: Square, market: Market, told: Told) -> None:
    """Sales, a refund of each kind, a dispute that is lost and one that is won, and the payouts of all."""
    bakery, florist = (sandbox.square.add_seller(name) for name in ("Bakery", "Florist"))
    bread, roses = await market.connect(bakery), await market.connect(florist)
    told.types()

    # The Bakery sells for 20 dollars and gives 15 of them back, and with them the share of the fee.
    sale = await sell(bread, 2000, 200)
    assert {one["merchant_id"] for one in told.new()} == {bakery.merchant_id}
    back = await refund(bakery, bread, sale, 1500)
    assert (back.status, back.app_fee_money.amount) == ("COMPLETED", 150)
    with pytest.raises(BadRequestError, match="REFUND_AMOUNT_INVALID"):
        await refund(bakery, bread, sale, 501)
    assert (await refund(bakery, bread, sale, 500)).app_fee_money.amount == 50
    # Another one is the application's fault: the developer pays for it.
    sale = await sell(bread, 1000, 100)
    back = await refund(bakery, bread, sale, 300, app_fee_money=usd(300))
    assert back.app_fee_money.amount == 300

    # Two buyers of the Florist's dispute their payments.
    lost, won = await sell(roses, 3000, 300), await sell(roses, 5000, 500)
    for payment, wins in ((lost, False), (won, True)):
        dispute = await florist.dispute(payment)
        await roses.disputes.submit_evidence(dispute.id)
        await florist.decide(dispute, won=wins)
    unpaid = await sell(roses, 700, 0)

    assert await entries(bakery.client, paid := await bakery.payout()) == [
        ("CHARGE", 2000, 200, 1800),
        ("CHARGE", 1000, 100, 900),
        ("REFUND", -1500, -150, -1350),
        ("REFUND", -500, -50, -450),
        ("REFUND", -300, -300, 0),
    ]
    assert paid.amount_money.amount == 900
    assert await entries(florist.client, paid := await florist.payout()) == [
        ("CHARGE", 3000, 300, 2700),
        ("CHARGE", 5000, 500, 4500),
        ("CHARGE", 700, 0, 700),
        ("OPEN_DISPUTE", -3000, 0, -3000),
        ("OPEN_DISPUTE", -5000, 0, -5000),
        ("DISPUTE", 5000, 0, 5000),
    ]
    assert paid.amount_money.amount == 4900
    assert unpaid.app_fee_money.amount == 0

    # What is left of the fees is the developer's, also of the sale that was disputed.
    assert await entries(square, paid := await sandbox.square.payout()) == [
        ("APP_FEE_REVENUE", 200, 0, 200),
        ("APP_FEE_REVENUE", 100, 0, 100),
        ("APP_FEE_REFUND", -150, 0, -150),
        ("APP_FEE_REFUND", -50, 0, -50),
        ("APP_FEE_REFUND", -300, 0, -300),
        ("APP_FEE_REVENUE", 300, 0, 300),
        ("APP_FEE_REVENUE", 500, 0, 500),
    ]
    assert paid.amount_money.amount == 600
    for seller in sandbox.square.sellers:
        with pytest.raises(ConfigurationError, match="nothing to pay out"):
            await seller.payout()
    told.types()
    sandbox.clock.advance(DAY)
    assert [(one["type"], one["merchant_id"]) for one in told.new()] == [
        ("payout.paid", seller.merchant_id) for seller in sandbox.square.sellers
    ]


async def test_a_fee_needs_its_scope(sandbox: Sandbox, market: Market) -> None:
    """In each request that names one, and only there; a token of the seller's own has all scopes."""
    bakery = sandbox.square.add_seller("Bakery")
    bread = await market.connect(bakery, SCOPE)
    with pytest.raises(PermissionDeniedError, match=FEES) as caught:
        await sell(bread, 2000, 200)
    assert caught.value.code == "INSUFFICIENT_SCOPES"
    await bread.payments.create(source_id="cnon:card-nonce-ok", amount_money=usd(500))
    sale = await sell(bakery.client, 2000, 200)
    with pytest.raises(PermissionDeniedError):
        await refund(bakery, bread, sale, 100, app_fee_money=usd(0))
    assert (await refund(bakery, bread, sale, 100)).app_fee_money.amount == 10
    held = await bakery.client.payments.create(
        source_id="cnon:card-nonce-ok", amount_money=usd(900), autocomplete=False
    )
    with pytest.raises(PermissionDeniedError):
        await bread.payments.update(
            held.payment.id, payment={"app_fee_money": usd(1)}, idempotency_key="update"
        )


@pytest.mark.parametrize(
    ("fee", "refunds", "returned"),
    [
        (100, [(1000, None)], [100]),
        (100, [(333, None), (333, None), (334, None)], [33, 33, 34]),
        (100, [(500, 0), (500, None)], [0, 100]),
        (100, [(500, 100), (500, None)], [100, 0]),
        (1, [(500, None), (500, None)], [0, 1]),
        (0, [(400, None)], [0]),
    ],
)
async def test_what_is_returned_of_a_fee(
    sandbox: Sandbox, square: Square, fee: int, refunds: list[tuple[int, int | None]], returned: list[int]
) -> None:
    """What the request says, or the refund's share; the last refund returns what is left."""
    sale = await sell(square, 1000, fee)
    found = []
    for amount, given in refunds:
        more = {} if given is None else {"app_fee_money": usd(given)}
        back = await refund(sandbox.square, square, sale, amount, **more)
        found.append(back.app_fee_money.amount if back.app_fee_money else 0)
    assert found == returned


async def test_fees_that_cannot_be_returned(sandbox: Sandbox, square: Square) -> None:
    sale = await sell(square, 1000, 100)
    with pytest.raises(BadRequestError, match="INVALID_FEES") as caught:
        await refund(sandbox.square, square, sale, 50, app_fee_money=usd(51))
    assert caught.value.details[0].field == "app_fee_money"
    answer = await square.payments.create(source_id="cnon:card-nonce-ok", amount_money=usd(500))
    with pytest.raises(BadRequestError, match="had no application fee"):
        await refund(sandbox.square, square, answer.payment, 50, app_fee_money=usd(10))
