"""A seller at Square: the rules for the records, and the operations that do more than `Records`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.credentials import Application
from aiomerchant.sandbox.endpoints import Answer, Endpoint, Refusal, Request, idempotency_key
from aiomerchant.sandbox.http.storage import Storage
from aiomerchant.sandbox.http.tenant import Tenant
from aiomerchant.sandbox.records.provider_rules import ProviderRules
from aiomerchant.sandbox.records.references import Find, simply
from aiomerchant.sandbox.state import UPPERCASE, Record, to_iso
from aiomerchant.sandbox.store import by_field
from aiomerchant.square.client import Square
from aiomerchant.square.provider import PROVIDER
from aiomerchant_api.square.operations import OPERATIONS

from .account import Account
from .adjustment_reasons import AdjustmentReasons
from .application_fees import check_scope
from .bank_accounts import BankAccounts
from .bookings import Bookings
from .bulk_operations import BulkOperation
from .catalog import OBJECTS, with_nested
from .channels import Channels
from .commerce import Commerce
from .custom_attributes import CustomAttributes
from .initial_fields import initial_fields
from .inventory import COUNTS as STOCK, Inventory
from .item_search import ItemSearch
from .listing import page
from .oauth import SquareAuthority
from .play import Play
from .references import (
    ADJUSTMENTS,
    CATALOG,
    COUNTS,
    DEVICES,
    EMPLOYEES,
    SOURCES,
    TIERS,
    names,
    unknown,
)
from .refusals import not_found, refused
from .sales import Sales
from .scheduled_shifts import ScheduledShifts
from .search_filters import FILTERS
from .shop import Shop
from .timecards import Timecards
from .transfer_orders import TransferOrders

__all__ = ["FurtherSeller", "Seller"]

#: The operations with an alias for the account's record: the path parameter, the alias, the seller's id.
MAIN: Final = {
    "RetrieveMerchant": ("merchant_id", "me", "merchant_id"),
    "RetrieveLocation": ("location_id", "main", "location_id"),
    "UpdateLocation": ("location_id", "main", "location_id"),
}

CUSTOMER_NAMES: Final = ("given_name", "family_name", "company_name", "email_address", "phone_number")


class Seller(Play, Tenant):
    """A seller at Square, with the records, the stock and the used idempotency keys of this one alone.

    Attributes:
        name: The name of the business.
        merchant_id: The seller's id.
        location_id: The seller's main location.
        access_token: The access token of the seller's own. OAuth gives applications others.
        client: A client with that token.
        application: The OAuth application that is registered from the start.
    """

    provider = PROVIDER.name
    version = PROVIDER.version
    operations = OPERATIONS

    authority: SquareAuthority
    storage: Storage
    application: Application
    client: Square

    def _enter(self, name: str, merchant_id: str, access_token: str) -> None:
        """Begin with the records of the seller's account."""
        self.name = name
        self.merchant_id = merchant_id
        self.access_token = access_token
        self._account = Account(self.ids, self.clock, merchant_id, name)
        self.location_id = self._account.location_id
        self._channels.add("LOCATION", self.location_id, "Main")
        self._channels.add("OAUTH_APPLICATION", self.application.client_id, None)
        sales = Sales(self._shop.catalog, self._inventory)
        shop = self._shop
        self.watchers += [self._channels.watch, shop.rewards.watch, shop.wages.watch, sales.watch]
        #: The request body and the first answer, by operation and idempotency key.
        self._answered: dict[tuple[str, str], tuple[Mapping[str, Any], Answer]] = {}

    @property
    def fee_payers(self) -> Sequence[Seller]:
        """The sellers whose application fees are this account's."""
        return ()

    @property
    def owner(self) -> Mapping[str, str]:
        """What names the seller in records and events."""
        return {"merchant_id": self.merchant_id, "location_id": self.location_id}

    def endpoints(self) -> Mapping[str, Endpoint]:
        self._shop = Shop(self, self.storage, self._payment_of_key)
        self.clock.agendas.append(self._shop.agenda)
        return {
            **self.authority.endpoints(),
            **self._shop.endpoints(),
            "CreateCustomer": Endpoint(self._create_customer),
            "CreateLocation": Endpoint(self._create_location),
            **{id: Endpoint(self._main) for id in MAIN},
            **{id: Endpoint(partial(self._many, bulk)) for id, bulk in self._bulk.items()},
            **self._inventory.endpoints(),
            **self._reasons.endpoints(),
            **ItemSearch(Commerce(self), self._inventory).endpoints(),
            **CustomAttributes(Commerce(self)).endpoints(),
            **ScheduledShifts(Commerce(self)).endpoints(),
            **Timecards(Commerce(self)).endpoints(),
            **Bookings(Commerce(self)).endpoints(),
            **TransferOrders(
                self.store["transfer-orders"], self.ids, self.clock, self._inventory, self.changed
            ).endpoints(),
            **BankAccounts(self.store["bank-accounts"], self.ids, self.changed).endpoints(),
            **self._channels.endpoints(),
            "AddGroupToCustomer": Endpoint(partial(self._group, linked=True)),
            "RemoveGroupFromCustomer": Endpoint(partial(self._group, linked=False)),
            "DeleteCustomerGroup": Endpoint(self._delete_group),
        }

    def account(self) -> Iterable[tuple[str, str, Record]]:
        return self._account.records()

    def provider_rules(self) -> ProviderRules:
        return ProviderRules(
            new_id=lambda _: self.ids.text(26, UPPERCASE),
            now=self._now,
            missing=not_found,
            outdated=lambda version: refused(
                409, "VERSION_MISMATCH", f"The version is {version} now.", "version"
            ),
            unknown=unknown,
            references=names(self._found()),
            elsewhere=frozenset(self._bulk),
            candidates=with_nested,
            arranged=lambda _, found: found,
            page=page,
            facts={
                "creation_source": "THIRD_PARTY",
                "location_id": self.location_id,
                "merchant_id": self.merchant_id,
                "program_id": self._account.program_id,
            },
            initial=initial_fields,
            nulls=False,
            filters=FILTERS,
            reads={},
            sorts={},
            first_version=self._first_version,
        )

    def connect(self, base_url: str) -> Square:
        return Square(self.access_token, base_url=base_url)

    async def perform(self, request: Request) -> Answer:
        """Answer a repeated request with the first answer, even a refusal."""
        self.clock.catch_up()
        check_scope(request)
        key = idempotency_key(request.operation, request.body)
        if key is None:
            return await super().perform(request)
        known = (request.operation.id, key)
        if known not in self._answered:
            try:
                answer = await super().perform(request)
            except Refusal as refusal:
                answer = refusal.answer
            self._answered[known] = request.body, evolve(answer, repeated=True)
            return answer
        body, answer = self._answered[known]
        if body != request.body:
            detail = "The idempotency key was used before, with other parameters."
            raise refused(400, "IDEMPOTENCY_KEY_REUSED", detail, "idempotency_key")
        return answer

    def _payment_of_key(self, key: str) -> str | None:
        """The id of the payment that the request with an idempotency key made."""
        _, answer = self._answered.get(("CreatePayment", key), (None, None))
        if answer is None or answer.status != 200:
            return None
        id: str = json.loads(answer.body)["payment"]["id"]
        return id

    def _found(self) -> Mapping[str, Find]:
        """How records are found that are not all in the store of their collection."""
        shop, change = self._shop, self._inventory.type
        known: Mapping[str, Callable[[str], object]] = {
            ADJUSTMENTS: lambda id: change(id) == "ADJUSTMENT",
            COUNTS: lambda id: change(id) == "PHYSICAL_COUNT",
            DEVICES: shop.device_codes.has_device,
            EMPLOYEES: shop.employees.find,
            TIERS: shop.points.has_tier,
        }
        asked = {CATALOG: shop.catalog.types, SOURCES: shop.sources.find}
        return {**asked, **{name: simply(has) for name, has in known.items()}}

    # The account

    def _main(self, request: Request) -> Any:
        """Replace the alias of the merchant or the location by its id."""
        name, alias, field = MAIN[request.operation.id]
        path = {**request.path, name: getattr(self, field)} if request.path[name] == alias else request.path
        if request.operation.id == "UpdateLocation":
            self._check_name(request.body.get("location") or {}, path[name])
        return self.records.answer(evolve(request, path=path))

    def _create_location(self, request: Request) -> Any:
        self._check_name(request.body.get("location") or {}, None)
        return self.records.answer(request)

    def _check_name(self, location: Mapping[str, Any], own: str | None) -> None:
        """Refuse the name of another location of the seller."""
        places = self.store["locations"].matching(by_field("name"), location.get("name") or "")
        if any(place["id"] != own for place in places):
            raise refused(400, "BAD_REQUEST", "Another location has this name.", "location.name")

    async def _many(self, bulk: BulkOperation, request: Request) -> Record:
        async def perform(id: str, path: Mapping[str, str], body: Record) -> Answer:
            return await self.perform(
                evolve(request, operation=self.operations[id], path=path, query={}, body=body)
            )

        return await bulk.answer(request.body, self.merchant_id, perform)

    # Customers

    def _create_customer(self, request: Request) -> Record:
        if not any(request.body.get(name) for name in CUSTOMER_NAMES):
            names = ", ".join(CUSTOMER_NAMES)
            raise refused(400, "BAD_REQUEST", f"A customer needs at least one of {names}.")
        created: Record = self.records.answer(request)
        return created

    def _group(self, request: Request, *, linked: bool) -> Record:
        """Add a customer to a group, or remove the customer."""
        customer = self.store["customers"][request.path["customer_id"]]
        self._put_in(customer, request.path["group_id"], linked=linked)
        return {}

    def _delete_group(self, request: Request) -> Any:
        """Delete a group, which customers are then no more in."""
        answer = self.records.answer(request)
        for customer in self.store["customers"].matching(_by_group, request.path["group_id"]):
            self._put_in(customer, request.path["group_id"], linked=False)
        return answer

    def _put_in(self, customer: Record, group: str, *, linked: bool) -> None:
        _link(customer, "group_ids", group, linked=linked)
        self.changed("/v2/customers", "updated", customer)

    @cached_property
    def _bulk(self) -> Mapping[str, BulkOperation]:
        """The operations that perform another one for each of many records."""
        own = self._shop.endpoints()
        return {bulk.route.id: bulk for bulk in BulkOperation.all(self.contract) if bulk.route.id not in own}

    def _first_version(self, collection: str) -> int:
        """Square's catalog counts in milliseconds, and everything else from 0."""
        return int(self.clock.now().timestamp() * 1000) if collection == OBJECTS else 0

    # Inventory

    @cached_property
    def _inventory(self) -> Inventory:
        return Inventory(
            self.ids,
            self.clock,
            lambda id: (self._shop.catalog.find(id) or {}).get("type"),
            self._reasons.find,
            partial(self.changed, STOCK, "updated"),
        )

    @cached_property
    def _reasons(self) -> AdjustmentReasons:
        return AdjustmentReasons(self.store["inventory/adjustment-reasons"], self.ids, self.clock)

    @cached_property
    def _channels(self) -> Channels:
        return Channels(self.store["channels"], self.ids, self.clock, lambda: self.merchant_id)

    def _now(self) -> str:
        return to_iso(self.clock.now(), "milliseconds")


class FurtherSeller(Seller):
    """A seller beside the first one.

    Args:
        first: The first one, which is the server itself.
        name: The name of the business.
    """

    def __init__(self, first: Seller, name: str) -> None:
        super().__init__(first.ids.of(name), first.clock, first.versions, first.violations)
        self._first = first
        self.authority, self.storage, self.application = first.authority, first.storage, first.application
        self._endpoints = dict(self.endpoints())
        self._enter(name, *self.authority.admit(name, self.ids))

    @property
    def base_url(self) -> str:
        return self._first.base_url


def _by_group(_: str, customer: Record) -> Sequence[str]:
    """Files a customer under the groups that the customer is in."""
    return customer.get("group_ids") or ()


def _link(record: Record, name: str, id: str, *, linked: bool) -> None:
    """Add an id to a list of them, or take it away; an empty list is left out."""
    others = [one for one in record.pop(name, ()) if one != id]
    if linked or others:
        record[name] = [*others, id] if linked else others
