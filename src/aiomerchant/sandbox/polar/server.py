"""The server of Polar: its rules for records, and the operations that do more than `Records`.

It answers like the real server where that differs from the document.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from aiohttp import web

from aiomerchant.errors import ConfigurationError
from aiomerchant.polar import decode
from aiomerchant.polar.client import Polar
from aiomerchant.polar.organization import FIELD, objects
from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Answer, Endpoint, Refusal, Request
from aiomerchant.sandbox.faults import Faults, ReceivedLog
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.oauth.visit import submit
from aiomerchant.sandbox.records.provider_rules import ProviderRules
from aiomerchant.sandbox.state import Clock, Ids, Record, check_id, to_iso
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant_api.polar.operations import OPERATIONS

from .added import followed
from .addresses import check_addresses
from .admin import PolarAdmin
from .checkout_page import PREFIX
from .commerce import Commerce
from .error_codes import coded, codes
from .exports import export
from .files import Files
from .filters import READS, Filters
from .lax import LaxReader
from .listing import arranged, page
from .oauth import PolarAuthority
from .references import REFERENCES, unknown
from .refusals import invalid, invalid_request, not_found
from .shop import Shop
from .sorting import SORTS
from .translation import Translation
from .webhooks import PolarEvents, PolarSubscriptions

if TYPE_CHECKING:
    from aiomerchant_api.polar.models import Checkout, CustomerSeat

__all__ = ["PolarServer"]

#: The fields that name a currency.
CURRENCIES: Final = ("currency", "price_currency", "default_presentment_currency")
#: How the organization sells subscriptions.
SETTINGS: Final = {
    "allow_multiple_subscriptions": False,
    "allow_customer_updates": True,
    "proration_behavior": "prorate",
    "benefit_revocation_grace_period": 0,
    "prevent_trial_abuse": False,
}
#: What customers may do in the portal.
PORTAL: Final = {
    "usage": {"show": True},
    "subscription": {"update_seats": True, "update_plan": True, "update_units": True, "pause": False},
    "customer": {"allow_email_change": False},
}
#: The columns of the exports.
EXPORTS: Final = {
    "customers": ("id", "external_id", "email", "name", "created_at"),
    "metrics": ("timestamp",),
    "orders": ("id", "created_at", "status", "invoice_number", "currency", "net_amount", "total_amount"),
    "subscriptions": ("id", "created_at", "status", "customer_id", "product_id", "currency", "amount"),
}


class PolarServer(Server[Polar]):
    """A server that stands in for Polar.

    Attributes:
        access_token: The access token of the organization.
        personal_token: The access token of the user, for operations that need one.
        client: A client of this server, with the organization's token.
        organization_id: The organization that everything belongs to.
        user: The claims of the user who grants access on the authorization page.
        application: A confidential OAuth client, which sends its secret in the body.
        public_application: A public OAuth client, which has no secret and must use PKCE.
        declined: The ids of customers whose card is declined when something is to be paid with it.
        locked: The ids of checkouts and subscriptions that somebody else changes at the moment: requests
            that would change them are answered with 409.
        tax_rate: The tax on what is sold where a buyer's country is known: `Decimal("0.1")` is 10 %.
    """

    provider = PROVIDER.name
    version = PROVIDER.version
    operations = OPERATIONS
    refuses_versions = True
    # Their documents are the same but for the version and the samples of code.
    versions_alike = frozenset({"2026-04"})
    authority: PolarAuthority

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: ReceivedLog) -> None:
        self.tax_rate = Decimal(0)
        self.declined: set[str] = set()
        self.locked: set[str] = set()
        super().__init__(ids, clock, faults, received)
        self.access_token = self.authority.access_token
        self.personal_token = self.authority.personal_token
        self.organization_id = self.authority.organization_id
        self.user = self.authority.user
        self.application = self.authority.application
        self.public_application = self.authority.public_application
        self._translation = Translation(self.store)
        # The paths of lists have a trailing slash; without it the server redirects.
        self._slashed = {route.path for route in self.contract.routes.values() if route.path.endswith("/")}

    @property
    def tax_rate(self) -> Decimal:
        return self._tax_rate

    @tax_rate.setter
    def tax_rate(self, rate: Decimal) -> None:
        self._tax_rate = _rate(rate)

    def create_authority(self) -> PolarAuthority:
        return PolarAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def endpoints(self) -> Mapping[str, Endpoint]:
        self._shop = Shop(
            self,
            answer=self.answer,
            open_session=self.authority.open_session,
            member_of=self.authority.member_of,
        )
        self.clock.agendas.append(self._shop.agenda)
        return {
            **self.authority.endpoints(),
            **self._shop.endpoints(),
            **Files(Commerce(self), self.storage).endpoints(),
            **{
                id: Endpoint(self._shop.customers.by_external_id)
                for id in self.operations
                if id.endswith("_external")
            },
            **{f"{name}:export": Endpoint(partial(self._export, name)) for name in EXPORTS},
        }

    def coerced(self, contract: Contract, schema: Schema, value: Any) -> Any:
        return LaxReader(contract).read(schema, value)

    def to_default(self, version: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        return self._translation.to_default(version, body)

    def from_default(self, version: str, value: Any) -> Any:
        return self._translation.from_default(version, value)

    def followed(self, collection: str, given: Record) -> Record:
        return followed(collection, given, self.store, self.clock.now())

    def pages(self) -> Iterable[web.RouteDef]:
        return self._shop.pages

    async def perform(self, request: Request) -> Answer:
        self.clock.catch_up()
        check_addresses(request.body)
        self._check_organization(request)
        return await super().perform(request)

    async def pay(
        self,
        checkout: Checkout | UUID | str,
        *,
        email: str | None = None,
        name: str | None = None,
        decline: bool = False,
    ) -> Checkout:
        """Play the buyer who opens the page of a checkout and pays there.

        Args:
            checkout: The checkout or its id.
            email: The buyer's email address; None is that of the checkout, or else one that no other has.
            name: The buyer's name; None is that of the checkout. Custom fields that the product requires, and
                the checkout does not have, are filled in with any valid values.
            decline: Whether the card is declined. Then the checkout stays open, and can be paid again.

        Returns:
            The checkout after that: it has succeeded, unless the card was declined.

        Raises:
            ConfigurationError: There is no such checkout, or it cannot be paid; the message says why.
        """
        id = check_id("checkout", checkout)
        row = self.store["checkouts"].get(id)
        if row is None:
            raise ConfigurationError(f"there is no checkout {id}")
        form = {
            "customer_email": email or row["customer_email"] or f"buyer-{id[:8]}@example.com",
            "customer_name": name or row["customer_name"] or "",
            "decision": "decline" if decline else "pay",
            **{f"{PREFIX}{name}": str(value) for name, value in self._shop.filled_in(row).items()},
        }
        alert = await submit(self.near(row["url"]), form)
        if alert is not None and not (decline and row["status"] == "open"):
            raise ConfigurationError(f"the checkout page says: {alert}")
        from aiomerchant_api.polar.models import Checkout

        return decode(dict(row), Checkout)

    def invitation(self, seat: CustomerSeat | UUID | str) -> str:
        """The token with which a seat is claimed, as it stands in the email to whom the seat is for.

        Args:
            seat: The seat or its id.

        Raises:
            ConfigurationError: Nobody is invited to it.
        """
        id = check_id("seat", seat)
        token = self._shop.seats.invitation(id)
        if token is None:
            raise ConfigurationError(f"nobody is invited to the seat {id}")
        return token

    def account_facts(self) -> Mapping[str, str]:
        return {"organization_id": self.organization_id, "personal_token": self.personal_token}

    def admin(self) -> PolarAdmin:
        return PolarAdmin(self)

    def account(self) -> Iterable[tuple[str, str, Record]]:
        name = self.authority.organization_name
        settings = {"subscription_settings": SETTINGS, "customer_portal_settings": PORTAL}
        fields = {"name": name, "slug": "sand-and-sons", **SETTINGS, **settings}
        yield "/v1/organizations", self.organization_id, fields

    def provider_rules(self) -> ProviderRules:
        return ProviderRules(
            new_id=lambda _: self.ids.uuid(),
            now=lambda: to_iso(self.clock.now()),
            missing=lambda _, __: not_found(),
            outdated=lambda _: Refusal(409, {"error": "Conflict", "detail": "The record has changed."}),
            unknown=unknown,
            references=REFERENCES,
            elsewhere=frozenset(),
            candidates=lambda _, found: found,
            arranged=arranged,
            page=page,
            facts={"organization_id": self.organization_id, **dict.fromkeys(CURRENCIES, "usd")},
            initial=lambda _, __: {},
            nulls=True,
            filters=Filters(self.store, self.organization_id).by_name(),
            reads=READS,
            sorts=SORTS,
            first_version=lambda _: 1,
        )

    def events(self, ids: Ids, clock: Clock) -> Events:
        return PolarEvents(ids, clock, {"organization_id": self.organization_id}, self.from_default)

    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        return PolarSubscriptions(self, events, outbox)

    def connect(self, base_url: str) -> Polar:
        return Polar(self.access_token, base_url=base_url)

    # Errors

    def headers(self, version: str) -> Mapping[str, str]:
        return {PROVIDER.version_header: version}

    def misdirected(self, request: web.Request, error: web.HTTPException) -> web.Response:
        if error.status == 404 and f"{self.path(request)}/" in self._slashed:
            target = request.url.with_path(f"{request.path}/", keep_query=True)
            return web.Response(status=307, headers={"Location": str(target)})
        return super().misdirected(request, error)

    def problem(self, status: int, message: str) -> Refusal:
        return Refusal(status, {"detail": message})

    def invalid(self, violations: list[Violation]) -> Refusal:
        return invalid_request(violations)

    def broken(self, status: int) -> web.Response:
        if status == 429:
            return web.Response(status=429)
        response = web.Response(status=status, text=HTTPStatus(status).phrase)
        if status == 500:
            # The real server closes the connection without `Connection: close`; a client must not reuse it.
            response.force_close()
        return response

    def codes(self, operation: str) -> Mapping[str, int]:
        return codes(self.contract, operation)

    def coded(self, operation: str, code: str) -> web.Response:
        return coded(self.contract, operation, code).answer.response()

    # Webhooks

    def new_webhook_secret(self) -> str:
        return f"whsec_{b64encode(self.ids.text(32).encode()).decode()}"

    # Lists as CSV

    def _export(self, name: str, request: Request) -> str:
        records = self.store[name].values() if name in self.store else ()
        return export(records, EXPORTS[name])

    def _check_organization(self, request: Request) -> None:
        """Check the organization of new records: a token says which one it is, or the request does.

        Raises:
            Refusal: Both say it, neither does, or it is another one than that of this server.
        """
        if request.token is None:
            return
        own = request.token.scheme == "oat"
        for path, record in objects(request.operation, request.body):
            given = record.get(FIELD)
            if given == (None if own else self.organization_id):
                continue
            kind, message = "value_error", "Organization not found."
            if own:
                kind = "organization_token"
                message = "Setting organization_id is disallowed when using an organization token."
            elif given is None:
                kind, message = "missing", "organization_id is required."
            fault = {"type": kind, "loc": ["body", *path, FIELD], "msg": message, "input": given}
            raise invalid(fault, error="PolarRequestValidationError")


def _rate(given: Any) -> Decimal:
    """A rate that is given, if it is one."""
    if isinstance(given, Decimal) and 0 <= given <= 1:
        return given
    raise ConfigurationError(f"tax_rate is a Decimal from 0 to 1: Decimal('0.19'), not {given!r}")
