"""Loyalty accounts, and the points that they gain and spend.

https://developer.squareup.com/docs/loyalty-api/loyalty-accounts
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .listing import page
from .loyalty_points import LoyaltyPoints
from .money import amount_in
from .order_search import within
from .refusals import missing, present, refused

__all__ = ["LoyaltyAccounts"]

ACCOUNTS: Final = "loyalty/accounts"
_PHONE: Final = re.compile(r"\+[1-9]\d{6,14}")


class LoyaltyAccounts:
    """The operations on loyalty accounts and programs.

    Args:
        commerce: Holds the records.
        points: Keeps the balance of accounts.
    """

    def __init__(self, commerce: Commerce, points: LoyaltyPoints) -> None:
        self._commerce = commerce
        self._points = points

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "RetrieveLoyaltyProgram": Endpoint(
                lambda request: {"program": self._points.program(request.path["program_id"])}
            ),
            "CalculateLoyaltyPoints": Endpoint(self._calculate),
            "CreateLoyaltyAccount": Endpoint(self._create),
            "SearchLoyaltyAccounts": Endpoint(self._search),
            "AccumulateLoyaltyPoints": Endpoint(self._accumulate),
            "AdjustLoyaltyPoints": Endpoint(self._adjust),
            "SearchLoyaltyEvents": Endpoint(self._search_events),
        }

    def _create(self, request: Request) -> Record:
        commerce, given = self._commerce, request.body["loyalty_account"]
        phone = (given.get("mapping") or {}).get("phone_number")
        if not phone:
            raise missing("loyalty_account.mapping.phone_number")
        if not _PHONE.fullmatch(phone):
            detail = "The number must be as +14155551234."
            raise refused(400, "INVALID_PHONE_NUMBER", detail, "loyalty_account.mapping.phone_number")
        if commerce.rows(ACCOUNTS).matching(_by_phone, phone):
            raise refused(400, "BAD_REQUEST", "There is an account with this phone number.")
        customer = given.get("customer_id") or self._customer(phone)
        now = commerce.now
        account = commerce.add(
            ACCOUNTS,
            commerce.ids.uuid(),
            {
                "program_id": given["program_id"],
                "balance": 0,
                "lifetime_points": 0,
                "customer_id": customer,
                "enrolled_at": given.get("enrolled_at") or now,
                **commerce.stamps(),
                "mapping": {"id": commerce.ids.uuid(), "created_at": now, "phone_number": phone},
            },
        )
        return {"loyalty_account": account}

    def _customer(self, phone: str) -> str:
        """The customer with a phone number, who is made where there is none."""
        commerce = self._commerce
        for customer in commerce.of("customers", "phone_number", phone):
            return str(customer["id"])
        made = commerce.records.add_existing(
            "/v2/customers", commerce.ids.text(26).upper(), {"phone_number": phone}
        )
        commerce.tell("customers", "created", made)
        return str(made["id"])

    def _search(self, request: Request) -> Record:
        query = request.body.get("query") or {}
        mappings = query.get("mappings") or ()
        customers = query.get("customer_ids") or ()
        rows = self._commerce.rows(ACCOUNTS)
        found = rows.kept(
            request.listed(),
            lambda: [
                account
                for account in rows.values()
                if (
                    not mappings
                    or any(one and one.items() <= (account.get("mapping") or {}).items() for one in mappings)
                )
                and (not customers or account.get("customer_id") in customers)
            ],
        )
        accounts, beside = page(request, found)
        return present({"loyalty_accounts": accounts or None, "cursor": beside.get("cursor")})

    def _calculate(self, request: Request) -> Record:
        program = self._points.program(request.path["program_id"])
        order = request.body.get("order_id")
        money = request.body.get("transaction_amount_money")
        if order is not None:
            money = self._commerce.find("orders", order)["total_money"]
        elif money is None:
            raise missing("order_id")
        else:
            amount_in(request.body, "transaction_amount_money")
        return {"points": self._points.earned(program, money), "promotion_points": 0}

    def _accumulate(self, request: Request) -> Record:
        """Add the points of an order, or as many as the request says."""
        account, given = self._found(request), request.body["accumulate_points"]
        points, order = given.get("points"), given.get("order_id")
        if order is not None:
            program = self._points.program(account["program_id"])
            points = self._points.earned(program, self._commerce.find("orders", order)["total_money"])
        if points is None:
            raise missing("accumulate_points.order_id")
        if points <= 0:
            detail = "That is worth no point."
            raise refused(400, "BAD_REQUEST", detail, "accumulate_points")
        details = present({"points": points, "order_id": order})
        event = self._points.move(
            account, "ACCUMULATE_POINTS", points, details, location=request.body["location_id"]
        )
        return {"event": event, "events": [event]}

    def _adjust(self, request: Request) -> Record:
        account, given = self._found(request), request.body["adjust_points"]
        if not given["points"]:
            raise refused(400, "INVALID_VALUE", "It is nothing.", "adjust_points.points")
        if account["balance"] + given["points"] < 0 and not request.body.get("allow_negative_balance"):
            detail = "The account has fewer points than that."
            raise refused(400, "BAD_REQUEST", detail, "adjust_points.points")
        details = present({"points": given["points"], "reason": given.get("reason")})
        return {"event": self._points.move(account, "ADJUST_POINTS", given["points"], details)}

    def _search_events(self, request: Request) -> Record:
        """The events, the newest first."""
        asked = (request.body.get("query") or {}).get("filter") or {}
        accounts = asked.get("loyalty_account_filter") or {}
        types = (asked.get("type_filter") or {}).get("types")
        places = (asked.get("location_filter") or {}).get("location_ids")
        order = (asked.get("order_filter") or {}).get("order_id")
        times = (asked.get("date_time_filter") or {}).get("created_at") or {}
        events = self._points.events()
        found = events.kept(
            request.listed(),
            lambda: [
                event
                for event in reversed(events.in_order)
                if accounts.get("loyalty_account_id") in (None, event["loyalty_account_id"])
                and (not types or event["type"] in types)
                and (not places or event.get("location_id") in places)
                and order in (None, event.get("accumulate_points", {}).get("order_id"))
                and within(event["created_at"], times)
            ],
        )
        items, beside = page(request, found)
        return present({"events": items or None, "cursor": beside.get("cursor")})

    def _found(self, request: Request) -> Record:
        return self._commerce.find(ACCOUNTS, request.path["account_id"])


def _by_phone(_: str, account: Record) -> tuple[str]:
    """Files an account under its phone number."""
    return (account["mapping"]["phone_number"],)
