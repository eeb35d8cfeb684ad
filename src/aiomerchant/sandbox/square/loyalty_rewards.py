"""Rewards, which lock points until they are redeemed. https://developer.squareup.com/docs/loyalty-api/loyalty-rewards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .listing import page
from .loyalty_points import LoyaltyPoints
from .order_payments import OrderPayments
from .refusals import present, refused

__all__ = ["LoyaltyRewards"]

REWARDS: Final = "loyalty/rewards"


class LoyaltyRewards:
    """The operations on rewards.

    Args:
        commerce: Holds the records.
        points: Keeps the balance of accounts.
        paid: Adds orders up.
    """

    def __init__(self, commerce: Commerce, points: LoyaltyPoints, paid: OrderPayments) -> None:
        self._commerce = commerce
        self._points = points
        self._paid = paid

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateLoyaltyReward": Endpoint(self._create),
            "SearchLoyaltyRewards": Endpoint(self._search),
            "RedeemLoyaltyReward": Endpoint(self._redeem),
            "DeleteLoyaltyReward": Endpoint(self._delete),
        }

    def watch(self, collection: str, verb: str, record: Record) -> None:
        """Redeem the rewards of an order that is completed."""
        if collection == "/v2/orders" and verb == "updated" and record["state"] == "COMPLETED":
            for reward in self._commerce.of(REWARDS, "order_id", record["id"]):
                if reward["status"] == "ISSUED":
                    self._spend(reward, record["location_id"])

    def _create(self, request: Request) -> Record:
        commerce, given = self._commerce, request.body["reward"]
        account = commerce.find("loyalty/accounts", given["loyalty_account_id"])
        tiers = self._points.program(account["program_id"]).get("reward_tiers", ())
        tier = next((one for one in tiers if one["id"] == given["reward_tier_id"]), None)
        if tier is None:
            detail = f"The program has no tier `{given['reward_tier_id']}`."
            raise refused(404, "NOT_FOUND", detail, "reward.reward_tier_id")
        if account["balance"] < tier["points"]:
            detail = "The account has too few points."
            raise refused(400, "BAD_REQUEST", detail, "reward.reward_tier_id")
        if given.get("order_id"):
            self._paid.check_free(commerce.find("orders", given["order_id"]), "reward.order_id")
        reward = commerce.add(
            REWARDS,
            commerce.ids.uuid(),
            {
                "status": "ISSUED",
                "loyalty_account_id": account["id"],
                "reward_tier_id": tier["id"],
                "points": tier["points"],
                "order_id": given.get("order_id"),
                **commerce.stamps(),
            },
            tell=False,
        )
        self._show(reward, self._points.discount(tier), added=True)
        details = {"reward_id": reward["id"], "points": -tier["points"]}
        self._points.move(account, "CREATE_REWARD", -tier["points"], details)
        return {"reward": reward}

    def _search(self, request: Request) -> Record:
        query = request.body.get("query") or {}
        rows = self._commerce.rows(REWARDS)
        found = rows.kept(
            request.listed(),
            lambda: [
                reward
                for reward in reversed(rows.in_order)
                if query.get("loyalty_account_id") in (None, reward.get("loyalty_account_id"))
                and query.get("status") in (None, reward.get("status"))
            ],
        )
        rewards, beside = page(request, found)
        return present({"rewards": rewards or None, "cursor": beside.get("cursor")})

    def _redeem(self, request: Request) -> Record:
        """Spend the points of a reward that is of no order; one of an order is redeemed when that is paid."""
        reward = self._issued(request, "redeemed")
        if reward.get("order_id"):
            raise refused(400, "BAD_REQUEST", "The reward is redeemed when its order is paid.")
        return {"event": self._spend(reward, request.body["location_id"])}

    def _delete(self, request: Request) -> Record:
        """Give the points of a reward back."""
        reward = self._issued(request, "deleted")
        self._commerce.change(REWARDS, reward, tell=False, status="DELETED")
        self._show(reward, added=False)
        details = {"reward_id": reward["id"], "points": reward["points"]}
        self._points.move(self._account(reward), "DELETE_REWARD", reward["points"], details)
        return {}

    def _spend(self, reward: Record, location: str) -> Record:
        now = self._commerce.now
        self._commerce.change(REWARDS, reward, tell=False, status="REDEEMED", redeemed_at=now)
        details = present({"reward_id": reward["id"], "order_id": reward.get("order_id")})
        return self._points.move(self._account(reward), "REDEEM_REWARD", 0, details, location=location)

    def _show(self, reward: Record, discount: Record | None = None, *, added: bool) -> None:
        """Show a reward and its discount on its order, or no longer."""
        if not reward.get("order_id"):
            return
        order = self._commerce.find("orders", reward["order_id"])
        rewards = [one for one in order.pop("rewards", ()) if one["id"] != reward["id"]]
        discounts = [
            one for one in order.pop("discounts", ()) if reward["id"] not in one.get("reward_ids", ())
        ]
        if added:
            rewards.append({"id": reward["id"], "reward_tier_id": reward["reward_tier_id"]})
        if discount is not None:
            data = discount["discount_data"]
            kept = ("name", "percentage", "amount_money")
            discounts.append(
                {
                    "uid": self._commerce.ids.text(22),
                    "catalog_object_id": discount["id"],
                    "catalog_version": discount["version"],
                    "type": data["discount_type"],
                    **{name: data[name] for name in kept if name in data},
                    "scope": "ORDER",
                    "reward_ids": [reward["id"]],
                }
            )
        shown = {"rewards": rewards, "discounts": discounts}
        self._paid.update(order, **{name: value for name, value in shown.items() if value})

    def _account(self, reward: Record) -> Record:
        return self._commerce.find("loyalty/accounts", reward["loyalty_account_id"])

    def _issued(self, request: Request, verb: str) -> Record:
        reward = self._commerce.find(REWARDS, request.path["reward_id"])
        if reward["status"] != "ISSUED":
            raise refused(400, "BAD_REQUEST", f"A reward that is {reward['status']} cannot be {verb}.")
        return reward
