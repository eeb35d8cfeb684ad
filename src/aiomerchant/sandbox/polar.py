"""Polar's stand-in: customers, and lists that are still empty.

It answers as the real server does where that differs from the document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final
from uuid import UUID

from aiohttp import web

from aiomerchant.client import Polar
from aiomerchant_api.polar import VERSION, VERSION_HEADER
from aiomerchant_api.polar.operations import OPERATIONS

from .faults import Faults, Received
from .oauth.polar import PolarAuthority
from .server import Call, Endpoint, Refusal, Server, document
from .store import Clock, Ids, Record, to_iso

__all__ = ["PolarServer"]

PAGE_SIZE: Final = 10
LARGEST_PAGE: Final = 100

#: What the caller may set of a customer, beside what each server sets itself.
CUSTOMER_FIELDS: Final = ("email", "name", "billing_address", "locale", "external_id", "metadata", "type")
SORTING: Final = {"created_at": "created_at", "email": "email", "name": "name", "customer_name": "name"}


class PolarServer(Server[Polar]):
    """A stand-in for Polar.

    Attributes:
        access_token: The access token of the organization.
        personal_token: The access token of the user, for what organizations may not do.
        client: A client of this server, with the organization's token.
        organization_id: The organization that everything belongs to.
        user: Who grants access on the authorization page, as userinfo tells it.
        application: A confidential OAuth client, which sends its secret in the body.
        public_application: A public OAuth client, which has none and must use PKCE.
    """

    provider = "polar"
    version = VERSION
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
        # Lists live below a path with a trailing slash; without it the server redirects.
        self._slashed = {item["path"] for item in document("polar") if item["path"].endswith("/")}

    def found(self) -> PolarAuthority:
        return PolarAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def endpoints(self) -> Mapping[str, Endpoint]:
        paging = ("page", "limit")
        return {
            **self.authority.endpoints(),
            "customers:create": Endpoint(self._create_customer, 201),
            "customers:get": Endpoint(self._get_customer),
            "customers:list": Endpoint(
                self._list_customers, query=("organization_id", "email", "query", "sorting", *paging)
            ),
            "customers:update": Endpoint(self._update_customer),
            "customers:delete": Endpoint(self._delete_customer, 204),
            "orders:list": Endpoint(
                lambda call: self._page(call, list(self.store["orders"].values())), query=paging
            ),
            "products:list": Endpoint(
                lambda call: self._page(call, list(self.store["products"].values())), query=paging
            ),
        }

    def connect(self) -> Polar:
        return Polar(self.access_token, base_url=self.base_url)

    # Errors

    def headers(self) -> Mapping[str, str]:
        return {VERSION_HEADER: self.version}

    def serves(self, request: web.Request) -> bool:
        return request.headers.get(VERSION_HEADER, self.version) == self.version

    def misdirected(self, request: web.Request, error: web.HTTPException) -> web.Response:
        if error.status == 404 and f"{request.path}/" in self._slashed:
            target = request.url.with_path(f"{request.path}/", keep_query=True)
            return web.Response(status=307, headers={"Location": str(target)})
        return super().misdirected(request, error)

    def problem(self, status: int, message: str) -> Refusal:
        if status == 501:
            return Refusal(501, {"error": "NotImplemented", "detail": message})
        return Refusal(status, {"detail": message})

    def malformed(self, message: str) -> Refusal:
        return invalid({"type": "json_invalid", "loc": ["body", 0], "msg": message, "input": {}})

    def broken(self, status: int) -> web.Response:
        if status == 429:
            return web.Response(status=429)
        response = web.Response(status=status, text=HTTPStatus(status).phrase)
        if status == 500:
            # The real server closes the connection without saying so; a client must not reuse it.
            response.force_close()
        return response

    # Customers

    def _create_customer(self, call: Call) -> Record:
        body = call.body
        organization_id = self._organization(call)
        kind = body.get("type") or "individual"
        if kind == "individual" and not body.get("email"):
            raise invalid(
                {"type": "missing", "loc": ["body", "email"], "msg": "Field required", "input": dict(body)}
            )
        self._accept_customer(body)
        customer: Record = {
            "id": self.ids.uuid(),
            "created_at": self._now(),
            "modified_at": None,
            "metadata": {},
            "external_id": None,
            "email": None,
            "email_verified": False,
            "type": kind,
            "name": None,
            "billing_name": None,
            "billing_address": None,
            "tax_id": None,
            "locale": None,
            "organization_id": organization_id,
            "default_payment_method_id": None,
            "deleted_at": None,
            "first_user_event_at": None,
            "avatar_url": None,
        }
        customer |= {name: body[name] for name in CUSTOMER_FIELDS if body.get(name) is not None}
        self.store["customers"][customer["id"]] = customer
        return customer

    def _get_customer(self, call: Call) -> Record:
        return self._record("customers", call)

    def _list_customers(self, call: Call) -> Record:
        query = call.query
        found = list(self.store["customers"].values())
        if "organization_id" in query:
            found = [item for item in found if item["organization_id"] in query["organization_id"].split(",")]
        if "email" in query:
            found = [item for item in found if (item["email"] or "").lower() == query["email"].lower()]
        if "query" in query:
            text = query["query"].lower()
            fields = ("email", "name", "external_id")
            found = [item for item in found if any(text in (item[name] or "").lower() for name in fields)]
        return self._page(call, found)

    def _update_customer(self, call: Call) -> Record:
        customer = self._record("customers", call)
        self._accept_customer(call.body, customer["id"])
        customer.update({name: call.body[name] for name in CUSTOMER_FIELDS if name in call.body})
        customer["modified_at"] = self._now()
        return customer

    def _delete_customer(self, call: Call) -> None:
        del self.store["customers"][self._record("customers", call)["id"]]

    def _accept_customer(self, body: Mapping[str, Any], id: str | None = None) -> None:
        for name in ("tax_id", "owner"):
            if body.get(name) is not None:
                raise self.problem(501, f"This sandbox does not have the field {name} of customers.")
        for name in ("email", "external_id"):
            taken = (item[name] for item in self.store["customers"].values() if item["id"] != id)
            if body.get(name) is not None and body[name] in taken:
                raise invalid(
                    {
                        "type": "value_error",
                        "loc": ["body", name],
                        "msg": f"A customer with this {name.replace('_', ' ')} already exists.",
                        "input": body[name],
                    },
                    error="PolarRequestValidationError",
                )

    # What all resources share

    def _organization(self, call: Call) -> str:
        """The organization that a new record belongs to: the token's own, or the one that a user names."""
        given = call.body.get("organization_id")
        place = ["body", "organization_id"]
        if call.token is not None and call.token.scheme == "oat":
            if given is not None:
                message = "Setting organization_id is disallowed when using an organization token."
                fault = {"type": "organization_token", "loc": place, "msg": message, "input": given}
                raise invalid(fault, error="PolarRequestValidationError")
        elif given != self.organization_id:
            message = "organization_id is required." if given is None else "Organization not found."
            fault = {"type": "missing" if given is None else "value_error", "loc": place, "msg": message}
            raise invalid(fault | {"input": given}, error="PolarRequestValidationError")
        return self.organization_id

    def _record(self, collection: str, call: Call) -> Record:
        id = call.path["id"]
        try:
            key = str(UUID(id))
        except ValueError:
            message = "Input should be a valid UUID"
            raise invalid(
                {"type": "uuid_parsing", "loc": ["path", "id"], "msg": message, "input": id}
            ) from None
        return self.find(collection, key, Refusal(404, {"error": "ResourceNotFound", "detail": "Not found"}))

    def _page(self, call: Call, found: list[Record]) -> Record:
        """One page of a list, newest first unless asked otherwise. Pages past the end are empty."""
        page = _positive(call, "page", 1)
        limit = min(_positive(call, "limit", PAGE_SIZE), LARGEST_PAGE)
        # Records of the same moment keep the order they were made in, or its reverse.
        found = found[::-1] if "sorting" not in call.query else found
        for wish in reversed(call.query.get("sorting", "").split(",")):
            name = SORTING.get(wish.lstrip("-"))
            if name is not None:
                found.sort(key=_by_text(name), reverse=wish.startswith("-"))
            elif wish:
                raise self.problem(501, f"This sandbox does not have the sorting {wish}.")
        pages = -(-len(found) // limit)
        start = (page - 1) * limit
        return {
            "items": found[start : start + limit],
            "pagination": {"total_count": len(found), "max_page": pages},
        }

    def _now(self) -> str:
        return to_iso(self.clock.now())


def invalid(*faults: Mapping[str, Any], error: str = "RequestValidationError") -> Refusal:
    """The 422 that says which fields are wrong."""
    return Refusal(422, {"error": error, "detail": list(faults)})


def _positive(call: Call, name: str, default: int) -> int:
    given = call.query.get(name)
    if given is None:
        return default
    place = {"loc": ["query", name], "input": given}
    try:
        number = int(given)
    except ValueError:
        message = "Input should be a valid integer, unable to parse string as an integer"
        raise invalid({"type": "int_parsing", "msg": message, **place}) from None
    if number < 1:
        raise invalid(
            {"type": "greater_than", "msg": "Input should be greater than 0", "ctx": {"gt": 0}, **place}
        )
    return number


def _by_text(name: str) -> Callable[[Record], str]:
    return lambda record: str(record[name] or "")
