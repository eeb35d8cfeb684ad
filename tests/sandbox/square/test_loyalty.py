"""Loyalty accounts of Square's sandbox: points are gained, locked for rewards, and spent."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant import BadRequestError, NotFoundError, PermissionDeniedError, Square
from aiomerchant.sandbox import Sandbox

from tests.sandbox.square.conftest import Make
from tests.support.sandboxes import Told

PHONE = "+14155551234"


@pytest.fixture
async def program(square: Square) -> Any:
    return (await square.loyalty.programs.get("main")).program


@pytest.fixture
async def account(square: Square, program: Any, ada: Any) -> Any:
    body = {"program_id": program.id, "mapping": {"phone_number": PHONE}, "customer_id": ada.id}
    return (await square.loyalty.accounts.create(loyalty_account=body)).loyalty_account


@pytest.fixture
def gain(sandbox: Sandbox, square: Square, account: Any) -> Make:
    async def gain(**points: Any) -> Any:
        answer = await square.loyalty.accounts.accumulate_points(
            account.id, accumulate_points=points, location_id=sandbox.square.location_id
        )
        return answer.event

    return gain


async def balance(square: Square, account: Any) -> tuple[int, int]:
    now: Any = (await square.loyalty.accounts.get(account.id)).loyalty_account
    return now.balance, now.lifetime_points


class TestPoints:
    async def test_of_an_order(
        self, square: Square, account: Any, order: Make, gain: Make, program: Any, told: Told
    ) -> None:
        """A point for each whole dollar."""
        made = await order(1290)
        told.types()
        event = await gain(order_id=made.id)
        assert (event.type, event.accumulate_points.points, event.accumulate_points.order_id) == (
            *("ACCUMULATE_POINTS", 12),
            made.id,
        )
        assert await balance(square, account) == (12, 12)
        assert told.types() == ["loyalty.event.created", "loyalty.account.updated"]
        calculated = await square.loyalty.programs.calculate(program.id, order_id=made.id)
        assert calculated.points == 12
        with pytest.raises(BadRequestError, match=r"transaction_amount_money\.currency"):
            await square.loyalty.programs.calculate(program.id, transaction_amount_money={"amount": 1299})

    async def test_by_hand(self, square: Square, account: Any, gain: Make) -> None:
        await gain(points=20)
        await square.loyalty.accounts.adjust(account.id, adjust_points={"points": -5, "reason": "Returned"})
        assert await balance(square, account) == (15, 20)
        with pytest.raises(BadRequestError, match="fewer points than that"):
            await square.loyalty.accounts.adjust(account.id, adjust_points={"points": -16})
        await square.loyalty.accounts.adjust(
            account.id, adjust_points={"points": -16}, allow_negative_balance=True
        )
        assert await balance(square, account) == (-1, 20)

    async def test_what_earns_none(self, gain: Make, order: Make) -> None:
        with pytest.raises(BadRequestError, match="MISSING_REQUIRED_PARAMETER"):
            await gain()
        with pytest.raises(BadRequestError, match="worth no point"):
            await gain(order_id=(await order(99)).id)
        with pytest.raises(NotFoundError):
            await gain(order_id="nothing")


class TestRewards:
    @pytest.fixture
    def reward(self, square: Square, account: Any, program: Any) -> Make:
        async def reward(**more: Any) -> Any:
            tier = program.reward_tiers[0].id
            body = {"loyalty_account_id": account.id, "reward_tier_id": tier, **more}
            return (await square.loyalty.rewards.create(reward=body)).reward

        return reward

    async def test_lock_points_until_they_are_spent(
        self, sandbox: Sandbox, square: Square, account: Any, gain: Make, reward: Make
    ) -> None:
        with pytest.raises(BadRequestError, match="too few points"):
            await reward()
        await gain(points=25)
        first, second = await reward(), await reward()
        assert (first.status, first.points) == ("ISSUED", 10)
        assert await balance(square, account) == (5, 25)
        await square.loyalty.rewards.delete(first.id)
        assert await balance(square, account) == (15, 25)
        location = sandbox.square.location_id
        event: Any = (await square.loyalty.rewards.redeem(second.id, location_id=location)).event
        assert (event.type, event.redeem_reward.reward_id) == ("REDEEM_REWARD", second.id)
        assert await balance(square, account) == (15, 25)
        redeemed: Any = (await square.loyalty.rewards.get(second.id)).reward
        assert (redeemed.status, redeemed.redeemed_at is not None) == ("REDEEMED", True)
        with pytest.raises(BadRequestError, match="REDEEMED cannot be deleted"):
            await square.loyalty.rewards.delete(second.id)
        events = await square.loyalty.search_events().collect()
        assert [one.type for one in events] == [
            *("REDEEM_REWARD", "DELETE_REWARD", "CREATE_REWARD", "CREATE_REWARD"),
            "ACCUMULATE_POINTS",
        ]
        query = {"loyalty_account_id": account.id, "status": "REDEEMED"}
        assert [one.id for one in await square.loyalty.rewards.search(query=query).collect()] == [second.id]

    async def test_of_tiers_that_there_are(self, square: Square, program: Any) -> None:
        """An order can be calculated with them before there is a reward."""
        order = {"location_id": program.location_ids[0]}
        for tier, taken in (program.reward_tiers[0].id, True), ("T1", False):
            proposed = [{"id": "mine", "reward_tier_id": tier}]
            if taken:
                await square.orders.calculate(order=order, proposed_rewards=proposed)
                continue
            with pytest.raises(NotFoundError, match=r"proposed_rewards\[0\]\.reward_tier_id"):
                await square.orders.calculate(order=order, proposed_rewards=proposed)

    async def test_of_an_order_are_redeemed_when_it_is_paid(
        self, sandbox: Sandbox, square: Square, gain: Make, reward: Make, order: Make, pay: Make
    ) -> None:
        await gain(points=10)
        made = await order(1000)
        given = await reward(order_id=made.id)
        shown: Any = (await square.orders.get(made.id)).order
        assert [one.id for one in shown.rewards] == [given.id]
        (discount,) = shown.discounts
        assert (discount.reward_ids, discount.applied_money.amount, shown.total_money.amount) == (
            [given.id],
            100,
            900,
        )
        await square.loyalty.rewards.delete(given.id)
        back: Any = (await square.orders.get(made.id)).order
        assert (back.rewards, back.discounts, back.total_money.amount) == (None, None, 1000)
        given = await reward(order_id=made.id)
        with pytest.raises(BadRequestError, match="when its order is paid"):
            await square.loyalty.rewards.redeem(given.id, location_id=sandbox.square.location_id)
        await pay(900, order_id=made.id)
        assert (await square.loyalty.rewards.get(given.id)).reward.status == "REDEEMED"

    async def test_go_with_no_invoice(
        self, sandbox: Sandbox, square: Square, gain: Make, reward: Make, order: Make
    ) -> None:
        """Neither one of the order before the reward, nor one after it."""
        location = sandbox.square.location_id
        await gain(points=20)
        rewarded, invoiced = await order(1000), await order(1000)
        await reward(order_id=rewarded.id)
        with pytest.raises(BadRequestError, match="An order with rewards"):
            await square.invoices.create(invoice={"location_id": location, "order_id": rewarded.id})
        await square.invoices.create(invoice={"location_id": location, "order_id": invoiced.id})
        with pytest.raises(PermissionDeniedError, match="belongs to an invoice"):
            await reward(order_id=invoiced.id)


class TestAccounts:
    async def test_found_by_their_number(self, square: Square, account: Any) -> None:
        for phone, found in (PHONE, [account.id]), ("+14155550000", []):
            query = {"mappings": [{"phone_number": phone}]}
            assert [one.id for one in await square.loyalty.accounts.search(query=query).collect()] == found

    async def test_have_a_customer(self, square: Square, program: Any) -> None:
        """Who is made where none has the number."""
        body = {"program_id": program.id, "mapping": {"phone_number": PHONE}}
        made: Any = (await square.loyalty.accounts.create(loyalty_account=body)).loyalty_account
        assert (await square.customers.get(made.customer_id)).customer.phone_number == PHONE

    async def test_have_a_number_of_their_own(self, square: Square, account: Any, program: Any) -> None:
        for phone, message in (PHONE, "There is an account"), ("555", "INVALID_PHONE_NUMBER"):
            body = {"program_id": program.id, "mapping": {"phone_number": phone}}
            with pytest.raises(BadRequestError, match=message):
                await square.loyalty.accounts.create(loyalty_account=body)
