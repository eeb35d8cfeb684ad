"""Bank accounts that a seller stores, for payouts or to be charged.

https://developer.squareup.com/docs/bank-accounts-api
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Ids, Record
from aiomerchant.sandbox.store import Rows

from .refusals import missing, present, refused

__all__ = ["BankAccounts"]

#: The path of the collection, which the types of its webhook events follow from.
PATH: Final = "/v2/bank-accounts"


class BankAccounts:
    """The bank accounts of a seller.

    Args:
        rows: Holds them.
        ids: Draws their ids.
        changed: Called after each change, with the collection, `created` or `disabled`, and the bank account.
    """

    def __init__(
        self,
        rows: Rows,
        ids: Ids,
        changed: Callable[[str, str, Record], None],
    ) -> None:
        self._rows = rows
        self._ids = ids
        self._changed = partial(changed, PATH)

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "CreateBankAccount": Endpoint(self._create),
            "DisableBankAccount": Endpoint(self._disable),
        }

    def _create(self, request: Request) -> Record:
        """Store the account of a payment token; each token stands for the same one."""
        if not request.body["source_id"]:
            raise missing("source_id")
        id = f"bact:{self._ids.text(20)}"
        self._rows[id] = present(
            {
                "id": id,
                "account_number_suffix": "000",
                "country": "US",
                "currency": "USD",
                "account_type": "CHECKING",
                "holder_name": "Jane Doe",
                "primary_bank_identification_number": "101",
                "status": "VERIFIED",
                "creditable": True,
                "debitable": True,
                "fingerprint": "sq-1-sandbox",
                "version": 1,
                "bank_name": "Citizens Bank",
                "customer_id": request.body.get("customer_id"),
            }
        )
        self._changed("created", self._rows[id])
        return {"bank_account": self._rows[id]}

    def _disable(self, request: Request) -> Record:
        account = self._rows[request.path["bank_account_id"]]
        if account["status"] == "DISABLED":
            raise refused(400, "BAD_REQUEST", "The bank account is disabled already.")
        account |= {"status": "DISABLED", "version": account["version"] + 1}
        self._changed("disabled", account)
        return {"bank_account": account}
