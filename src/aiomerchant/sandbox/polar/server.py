"""The server of Polar: its rules for records, and the operations that do more than `Records`.

It answers like the real server where that differs from the document.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import partial
from http import HTTPStatus
from typing import Any, Final

from aiohttp import web
from attrs import evolve

from aiomerchant.polar.client import Polar
from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.faults import Faults, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.http.storage import STORAGE_PATH, etag
from aiomerchant.sandbox.records.provider_rules import ProviderRules
from aiomerchant.sandbox.state import Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import by_field
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant_api.polar.operations import OPERATIONS

from .exports import export
from .listing import page
from .oauth import PolarAuthority
from .refusals import invalid, invalid_request, not_found, unknown
from .webhooks import PolarEvents, PolarSubscriptions

__all__ = ["PolarServer"]

#: The fields that name a currency.
CURRENCIES: Final = ("currency", "price_currency", "default_presentment_currency")
#: The amounts of an order that are equal as long as nothing is taxed, discounted or refunded.
AMOUNTS: Final = ("subtotal_amount", "net_amount", "total_amount", "due_amount", "refundable_amount")
INTERVAL: Final = ("recurring_interval", "recurring_interval_count")
#: The statuses of active subscriptions.
ACTIVE: Final = frozenset({"active", "trialing"})
#: The lifetime of the URLs of an upload.
UPLOAD_LIFETIME: Final = timedelta(hours=1)
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
    """

    provider = PROVIDER.name
    version = PROVIDER.version
    operations = OPERATIONS
    authority: PolarAuthority

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: list[Received]) -> None:
        super().__init__(ids, clock, faults, received)
        self.access_token = self.authority.access_token
        self.personal_token = self.authority.personal_token
        self.organization_id = self.authority.organization_id
        self.user = self.authority.user
        self.application = self.authority.application
        self.public_application = self.authority.public_application
        #: The external ids of events, which no answer contains.
        self._ingested: set[str | None] = set()
        # The paths of lists have a trailing slash; without it the server redirects.
        self._slashed = {route.path for route in self.contract.routes.values() if route.path.endswith("/")}

    def create_authority(self) -> PolarAuthority:
        return PolarAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            **self.authority.endpoints(),
            "customers:create": Endpoint(self._create_customer),
            "customers:update": Endpoint(self._update_customer),
            "customers:get_state": Endpoint(self._state),
            **{id: Endpoint(self._by_external_id) for id in self.operations if id.endswith("_external")},
            "orders:create": Endpoint(self._order),
            "subscriptions:create": Endpoint(self._subscribe),
            "customer_portal:customers:get": Endpoint(self._own),
            "customer_portal:customers:update": Endpoint(self._change_own),
            "events:ingest": Endpoint(self._ingest),
            **{f"{name}:export": Endpoint(partial(self._export, name)) for name in EXPORTS},
            "files:create": Endpoint(self._create_file),
            "files:uploaded": Endpoint(self._uploaded),
        }

    def account(self) -> Iterable[tuple[str, str, Record]]:
        name = self.authority.organization_name
        yield "/v1/organizations", self.organization_id, {"name": name, "slug": "sand-and-sons"}

    def provider_rules(self) -> ProviderRules:
        return ProviderRules(
            new_id=lambda _: self.ids.uuid(),
            now=lambda: to_iso(self.clock.now()),
            missing=lambda _, __: not_found(),
            outdated=lambda _: Refusal(409, {"error": "Conflict", "detail": "The record has changed."}),
            unknown=unknown,
            page=page,
            facts={"organization_id": self.organization_id, **dict.fromkeys(CURRENCIES, "usd")},
            nulls=True,
            first_version=1,
        )

    def events(self, ids: Ids, clock: Clock) -> Events:
        return PolarEvents(ids, clock, {"organization_id": self.organization_id})

    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        return PolarSubscriptions(self, events, outbox)

    def connect(self) -> Polar:
        return Polar(self.access_token, base_url=self.base_url)

    # Errors

    def headers(self) -> Mapping[str, str]:
        return {PROVIDER.version_header: self.version}

    def serves(self, request: web.Request) -> bool:
        return request.headers.get(PROVIDER.version_header, self.version) == self.version

    def misdirected(self, request: web.Request, error: web.HTTPException) -> web.Response:
        if error.status == 404 and f"{request.path}/" in self._slashed:
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

    # Webhooks

    def new_webhook_secret(self) -> str:
        return f"whsec_{b64encode(self.ids.text(32).encode()).decode()}"

    # Customers

    def _create_customer(self, request: Request) -> Record:
        self._organization(request)
        if request.body.get("type", "individual") == "individual" and not request.body.get("email"):
            raise invalid(
                {
                    "type": "missing",
                    "loc": ["body", "email"],
                    "msg": "Field required",
                    "input": dict(request.body),
                }
            )
        self._accept_customer(request.body)
        created: Record = self.records.answer(request)
        return created

    def _update_customer(self, request: Request) -> Record:
        self._accept_customer(request.body, request.path["id"])
        updated: Record = self.records.answer(request)
        return updated

    def _accept_customer(self, body: Mapping[str, Any], id: str | None = None) -> None:
        """Refuse an email address or an external id that another customer has."""
        for name in ("email", "external_id"):
            taken = self.store["customers"].matching(by_field(name), body.get(name))
            if any(item["id"] != id for item in taken):
                raise invalid(
                    {
                        "type": "value_error",
                        "loc": ["body", name],
                        "msg": f"A customer with this {name.replace('_', ' ')} already exists.",
                        "input": body[name],
                    },
                    error="PolarRequestValidationError",
                )

    def _state(self, request: Request) -> Record:
        """A customer with the active subscriptions."""
        customer = self._find("customers", "id", request.path["id"])
        own = self.store["subscriptions"].matching(by_field("customer_id"), customer["id"])
        active = [row for row in own if row["status"] in ACTIVE]
        state: Record = self.records.shown(request, {**customer, "active_subscriptions": active})
        return state

    def _own(self, request: Request) -> Record:
        """The customer of the session."""
        assert request.token is not None  # noqa: S101  # its security schemes are those of sessions alone
        own: Record = self.records.shown(request, self._find("customers", "id", request.token.subject or ""))
        return own

    def _change_own(self, request: Request) -> Record:
        assert request.token is not None  # noqa: S101  # likewise
        operation, path = self.operations["customers:update"], {"id": request.token.subject or ""}
        self.answer(evolve(request, operation=operation, path=path))
        return self._own(request)

    def _by_external_id(self, request: Request) -> Any:
        """Answer by the operation for ids, with the customer or the member of an external id."""
        operation = self.operations[request.operation.id.removesuffix("_external")]
        path = dict(request.path)
        customer = self._find("customers", "external_id", path.pop("external_id"))
        path["id"] = customer["id"]
        if "member_external_id" in path:
            member = self._find(
                "members", "external_id", path.pop("member_external_id"), customer_id=customer["id"]
            )
            path["member_id"] = member["id"]
        return self.answer(evolve(request, operation=operation, path=path))

    def _find(self, collection: str, name: str, value: str, **also: str) -> Record:
        for row in self.store[collection].matching(by_field(name), value):
            if all(row.get(field) == given for field, given in also.items()):
                return row
        raise not_found()

    # Sales

    def _order(self, request: Request) -> Record:
        """Create a draft of an order, whose amounts are the given one, without tax."""
        amounts = (
            dict.fromkeys(AMOUNTS, request.body["amount"]) if request.body.get("amount") is not None else {}
        )
        order: Record = self.records.answer(evolve(request, body={**amounts, **request.body}))
        return order

    def _subscribe(self, request: Request) -> Record:
        """Create a subscription that starts now, with the product's interval and price."""
        product = self.store["products"].get(request.body.get("product_id", ""), {})
        prices = [price for price in product.get("prices", ()) if price.get("amount_type") == "fixed"]
        price = (
            {"amount": prices[0]["price_amount"], "currency": prices[0]["price_currency"]} if prices else {}
        )
        now = to_iso(self.clock.now())
        facts = {
            **{name: product[name] for name in INTERVAL if product.get(name) is not None},
            **price,
            "status": "active",
            "started_at": now,
            "current_period_start": now,
        }
        subscription: Record = self.records.answer(evolve(request, body={**facts, **request.body}))
        return subscription

    # Events: https://polar.sh/docs/features/usage-based-billing/event-ingestion

    def _ingest(self, request: Request) -> Record:
        """Store events, each external id once."""
        inserted = 0
        for event in request.body["events"]:
            id = event.get("external_id")
            if id is None or id not in self._ingested:
                self._ingested.add(id)
                self.records.add_existing("/v1/events", self.ids.uuid(), {"source": "user", **event})
                inserted += 1
        return {"inserted": inserted, "duplicates": len(request.body["events"]) - inserted}

    # Lists as CSV

    def _export(self, name: str, request: Request) -> str:
        records = self.store[name].values() if name in self.store else ()
        return export(records, EXPORTS[name])

    # Files: https://polar.sh/docs/features/benefits/file-downloads

    def _create_file(self, request: Request) -> Record:
        file: Record = self.records.answer(request)
        file["path"] = f"{file['organization_id']}/{file['id']}/{file['name']}"
        upload = {"id": self.ids.text(32), "path": file["path"], "parts": []}
        expires = to_iso(self.clock.now() + UPLOAD_LIFETIME)
        for part in request.body["upload"]["parts"]:
            url = f"{self.base_url}{STORAGE_PATH}/{file['id']}/{part['number']}"
            checksum = part.get("checksum_sha256_base64")
            headers = {"x-amz-checksum-sha256": checksum} if checksum else {}
            upload["parts"].append({**part, "url": url, "expires_at": expires, "headers": headers})
        file["upload"] = upload
        return file

    def _uploaded(self, request: Request) -> Record:
        file = self.store["files"].get(request.path["id"])
        if file is None:
            raise not_found()
        content = b""
        for part in request.body["parts"]:
            kept, _ = self.storage.files.get(f"{file['id']}/{part['number']}", (None, ""))
            if kept is None or part["checksum_etag"].strip('"') != etag(kept):
                raise Refusal(400, {"error": "FileUploadError", "detail": "A part is missing or another."})
            content += kept
        self.storage.put(file["path"], content, file["mime_type"])
        file |= {"is_uploaded": True, "last_modified_at": to_iso(self.clock.now())}
        shown: Record = self.records.seen("files:update", file)
        return shown

    # Shared by resources

    def _organization(self, request: Request) -> str:
        """The organization of a new record: that of the token, or the one that a user names."""
        given = request.body.get("organization_id")
        location = ["body", "organization_id"]
        if request.token is not None and request.token.scheme == "oat":
            if given is not None:
                message = "Setting organization_id is disallowed when using an organization token."
                fault = {"type": "organization_token", "loc": location, "msg": message, "input": given}
                raise invalid(fault, error="PolarRequestValidationError")
        elif given != self.organization_id:
            message = "organization_id is required." if given is None else "Organization not found."
            fault = {"type": "missing" if given is None else "value_error", "loc": location, "msg": message}
            raise invalid(fault | {"input": given}, error="PolarRequestValidationError")
        return self.organization_id
