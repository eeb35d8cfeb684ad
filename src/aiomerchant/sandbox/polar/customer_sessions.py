"""Polar's sessions of customers and members, whose tokens the customer portal uses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from aiomerchant.sandbox.credentials import Token
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.oauth.authority import Authority
from aiomerchant.sandbox.state import Record, to_iso
from aiomerchant.sandbox.store import by_field

from .refusals import refused

__all__ = ["Sessions"]

SESSION_LIFETIME: Final = timedelta(hours=1)
SCOPE: Final = ("customer_portal:read", "customer_portal:write")


class Sessions:
    """The sessions, by their token."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._sessions: dict[str, Record] = {}

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "customer-sessions:create": Endpoint(self._create),
            "customer_portal:customer-session:introspect": Endpoint(self._introspect),
            "customer_portal:customer-session:get_authenticated_user": Endpoint(self._user),
        }

    def _create(self, request: Request) -> Record:
        """Create a session for one of the customer's members: the owner, unless another one is named."""
        body = request.body
        customer = self._found("customers", body)
        members = self._authority.store["members"].matching(by_field("customer_id"), customer["id"])
        member = next((one for one in members if one["role"] == "owner"), None)
        if body.get("member_id") is not None or body.get("external_member_id") is not None:
            member = self._found("members", body)
            if member["customer_id"] != customer["id"]:
                raise refused(("body", "member_id"), "Member does not exist.", body.get("member_id"))
        return self.open(customer, member, body.get("return_url"))

    def open(self, customer: Record, member: Record | None = None, return_url: str | None = None) -> Record:
        """Open a session for a customer, or for one of the customer's members."""
        ids, now = self._authority.ids, self._authority.clock.now()
        portal = f"{self._authority.address()}/portal"
        token = self._authority.ledger.issue(
            Token(
                f"polar_{'cst' if member is None else 'mst'}_{ids.text(43)}",
                "customer_session" if member is None else "member_session",
                SCOPE,
                subject=customer["id"],
                expires=now + SESSION_LIFETIME,
            )
        )
        session = {
            "id": ids.uuid(),
            "created_at": to_iso(now),
            "modified_at": None,
            "expires_at": to_iso(now + SESSION_LIFETIME),
            "return_url": return_url,
            "customer_portal_url": f"{portal}?customer_session_token={token.access}",
            "customer_id": customer["id"],
        }
        self._sessions[token.access] = {**session, "member_id": None if member is None else member["id"]}
        return {**session, "token": token.access, "customer": customer}

    def _introspect(self, request: Request) -> Record:
        session = self._session(request)
        return {"expires_at": session["expires_at"], "return_url": session["return_url"]}

    def _user(self, request: Request) -> Record:
        session, store = self._session(request), self._authority.store
        kind, key = ("customers", "customer_id") if session["member_id"] is None else ("members", "member_id")
        person = store[kind].get(session[key])
        if person is None:  # gone meanwhile
            raise self._authority.unauthorized(request.token, request.authorization)
        return {
            "type": kind.removesuffix("s"),
            "name": person.get("name"),
            "email": person.get("email") or "",
            "customer_id": session["customer_id"],
            "member_id": session["member_id"],
            "role": person.get("role") if kind == "members" else None,
        }

    def member_of(self, request: Request) -> str | None:
        """The id of the member whose session a request comes from, if it is a member's."""
        id: str | None = self._session(request)["member_id"]
        return id

    def _session(self, request: Request) -> Record:
        assert request.token is not None  # noqa: S101  # its security schemes are those of sessions alone
        return self._sessions[request.token.access]

    def _found(self, collection: str, body: Mapping[str, Any]) -> Record:
        """The record that a body names by its id, or else by its external id."""
        records, name = self._authority.store[collection], f"{collection.removesuffix('s')}_id"
        if body.get(name) is not None:
            return records[body[name]]
        return records.matching(by_field("external_id"), body[f"external_{name}"])[0]
