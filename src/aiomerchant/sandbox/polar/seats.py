"""Polar's seats: https://polar.sh/docs/features/seat-based-pricing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record, to_iso

from .benefits import Benefits
from .commerce import ACTIVE, Commerce, parsed
from .customers import MEMBERS, Customers
from .listing import arranged, page
from .refusals import not_found, problem
from .seat_states import SEATS, SeatStates

__all__ = ["Seats"]

#: How long an invitation can be accepted.
INVITED: Final = timedelta(days=1)
INVALID: Final = "Invalid or expired invitation token"


class Seats:
    """The seats of subscriptions and orders, and who has them.

    Args:
        commerce: Holds the records.
        states: Revokes seats.
        customers: Makes the members who have seats.
        benefits: Grants what seats give.
        open_session: Opens a session for a member, and returns its token.
        member_of: The id of the member whose session a request comes from, if it is a member's.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SeatStates,
        customers: Customers,
        benefits: Benefits,
        open_session: Callable[[Record, Record], str],
        member_of: Callable[[Request], str | None],
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._customers = customers
        self._benefits = benefits
        self._open_session = open_session
        self._member_of = member_of
        #: The token of the invitation to each seat, which only the email to its holder contains.
        self._tokens: dict[str, str] = {}

    def endpoints(self) -> Mapping[str, Endpoint]:
        """The same ones for the organization and, in the customer portal, for whoever bought the seats."""
        return {
            **{
                f"{prefix}:{name}": Endpoint(partial(handle, own))
                for prefix, own in (("customer-seats", False), ("customer_portal:seats", True))
                for name, handle in (
                    ("assign_seat", self._assign),
                    ("list_seats", self._list),
                    ("revoke_seat", self._revoke),
                    ("resend_invitation", self._resend),
                )
            },
            "customer-seats:get_claim_info": Endpoint(self._info),
            "customer-seats:claim_seat": Endpoint(self._claim),
            "customer_portal:seats:list_claimed_subscriptions": Endpoint(self._list_claimed),
        }

    def invitation(self, seat_id: str) -> str | None:
        """The token of the invitation to a seat; None if there is none."""
        return self._tokens.get(seat_id)

    def _assign(self, own: bool, request: Request) -> Record:
        """Invite somebody to a seat; with `immediate_claim` it is taken at once."""
        commerce, body = self._commerce, request.body
        by, bought = self._bought(own, request, body)
        if bought["status"] == "pending":
            raise problem(400, "SeatNotAvailable", "Order must be paid before assigning seats.")
        if self._states.left(by, bought) < 1:
            raise problem(400, "SeatNotAvailable", "No seats are available.")
        buyer = commerce.rows("customers")[bought["customer_id"]]
        member, email = self._holder(buyer, body)
        held = {str(seat["email"]).lower() for seat in self._states.assigned(by, bought)}
        if email.lower() in held:
            raise problem(400, "SeatAlreadyAssigned", f"Seat already assigned to customer {email}.")
        at_once = bool(body.get("immediate_claim"))
        if at_once and member is None:
            member = self._customers.member(buyer, email)
        given = {
            by: bought["id"],
            "status": "claimed" if at_once else "pending",
            "customer_id": buyer["id"],
            "member_id": member and member["id"],
            "email": email,
            "customer_email": email,
            "claimed_at": commerce.now if at_once else None,
            "revoked_at": None,
            "invitation_token_expires_at": None if at_once else to_iso(commerce.moment + INVITED),
            "seat_metadata": body.get("metadata") or {},
        }
        free = [seat for seat in commerce.of(SEATS, by, bought["id"]) if seat["status"] == "revoked"]
        seat = free[0] if free else commerce.make(SEATS, given)
        if free:
            commerce.change(SEATS, seat, **given)
        if at_once:
            self._give(seat, by, bought)
        else:
            self._tokens[seat["id"]] = commerce.ids.text(43)
            commerce.tell(SEATS, "assigned", seat)
        return seat

    def _list(self, own: bool, request: Request) -> Record:
        by, bought = self._bought(own, request, request.query)
        return {
            "seats": self._commerce.of(SEATS, by, bought["id"]),
            "available_seats": self._states.left(by, bought),
            "total_seats": bought["seats"] or 0,
        }

    def _revoke(self, own: bool, request: Request) -> Record:
        """Take a seat away, with what it gives."""
        seat = self._commerce.find(SEATS, request.path["seat_id"])
        by, bought = self._bought(own, request, seat)
        if seat["status"] != "revoked":
            self._states.revoke(seat)
            self._tokens.pop(seat["id"], None)
            self._follow(by, bought)
        return seat

    def _resend(self, own: bool, request: Request) -> Record:
        """Invite again, with the same token."""
        seat = self._commerce.find(SEATS, request.path["seat_id"])
        self._bought(own, request, seat)
        if seat["status"] != "pending":
            raise problem(400, "SeatNotPending", "Seat is not in pending status.")
        return seat

    # Invitations

    def _info(self, request: Request) -> Record:
        """What an invitation is for."""
        seat = self._invited(request.path["invitation_token"])
        if seat is None:
            raise problem(404, "ResourceNotFound", INVALID)
        _, bought = self._bought_by(seat)
        product = self._commerce.rows("products")[bought["product_id"]]
        organization = self._commerce.organization
        return {
            "product_name": product["name"],
            "product_id": product["id"],
            "organization_name": organization["name"],
            "organization_slug": organization["slug"],
            "customer_email": seat["email"],
            "can_claim": True,
        }

    def _claim(self, request: Request) -> Record:
        """Take a seat by an invitation, which is used up by that."""
        seat = self._invited(request.body["invitation_token"])
        if seat is None:
            raise problem(400, "InvalidInvitationToken", INVALID)
        by, bought = self._bought_by(seat)
        buyer = self._commerce.rows("customers").get(bought["customer_id"])
        if buyer is None:
            raise problem(400, "InvalidInvitationToken", INVALID)
        member = self._commerce.rows(MEMBERS).get(seat["member_id"] or "")
        member = member or self._customers.member(buyer, seat["email"])
        taken = {"status": "claimed", "claimed_at": self._commerce.now, "member_id": member["id"]}
        self._commerce.change(SEATS, seat, **taken)
        del self._tokens[seat["id"]]
        token = self._open_session(buyer, member)
        self._give(seat, by, bought)
        return {"seat": seat, "customer_session_token": token}

    def _list_claimed(self, request: Request) -> Record:
        """The subscriptions in which the member of the session has a seat."""
        commerce = self._commerce
        seats = commerce.of(SEATS, "member_id", self._member_of(request))
        ids = [seat["subscription_id"] for seat in seats if seat["status"] == "claimed"]
        found = [row for id in ids if (row := commerce.rows("subscriptions").get(id or "")) is not None]
        items, beside = page(request, arranged(request, found))
        seen = [commerce.records.seen("customer_portal:subscriptions:get", row) for row in items]
        return {"items": seen, **beside}

    def _invited(self, token: str) -> Record | None:
        """The seat that an invitation is for, as long as it is valid."""
        id = next((id for id, known in self._tokens.items() if known == token), "")
        seat = self._commerce.rows(SEATS).get(id)
        if seat is None or seat["status"] != "pending":
            return None
        return seat if parsed(seat["invitation_token_expires_at"]) > self._commerce.moment else None

    # Parts of these

    def _give(self, seat: Record, by: str, bought: Record) -> None:
        """Tell of a seat that was taken, and grant its benefits."""
        self._commerce.tell(SEATS, "claimed", seat)
        self._follow(by, bought)

    def _follow(self, by: str, bought: Record) -> None:
        active = bought["paid"] if by == "order_id" else bought["status"] in ACTIVE
        if active and self._benefits.follow(bought, by):
            self._commerce.tell_state_of(bought["customer_id"])

    def _holder(self, buyer: Record, body: Mapping[str, Any]) -> tuple[Record | None, str]:
        """The member whom a seat is for, if there is one yet, and the email address."""
        commerce = self._commerce
        for name, field in ("member_id", "id"), ("external_member_id", "external_id"):
            if body.get(name) is not None:
                named = commerce.of(MEMBERS, field, body[name])
                member = next((one for one in named if one["customer_id"] == buyer["id"]), None)
                if member is not None:
                    return member, member["email"]
                if name == "member_id" or not body.get("email"):
                    raise problem(404, "MemberNotFound", f"Member not found: {body[name]}")
                return self._customers.member(buyer, body["email"], body[name]), body["email"]
        for name, field in ("customer_id", "id"), ("external_customer_id", "external_id"):
            if body.get(name) is not None:
                customer = commerce.of("customers", field, body[name])[0]
                if not customer.get("email"):
                    raise problem(404, "CustomerNotFound", f"Customer not found: {body[name]}")
                return None, customer["email"]
        if not body.get("email"):
            text = "Exactly one of email, external_customer_id, or customer_id must be provided."
            raise problem(400, "InvalidSeatAssignmentRequest", text)
        return None, body["email"]

    def _bought(self, own: bool, request: Request, named: Mapping[str, Any]) -> tuple[str, Record]:
        """The field and the record that seats belong to: of a subscription, or of an order.

        Raises:
            Refusal: There is none, or in the customer portal it is not the customer's own.
        """
        by, bought = self._bought_by(named)
        if own and (request.token is None or request.token.subject != bought["customer_id"]):
            raise not_found()
        return by, bought

    def _bought_by(self, named: Mapping[str, Any]) -> tuple[str, Record]:
        for name, collection in ("subscription_id", "subscriptions"), ("order_id", "orders"):
            if named.get(name) is not None:
                bought = self._commerce.rows(collection).get(named[name])
                if bought is None:
                    raise _missing(collection)
                return name, bought
        text = "Either subscription_id or order_id must be provided."
        raise problem(400, "BadRequest", text)


def _missing(collection: str) -> Refusal:
    noun = collection.removesuffix("s").capitalize()
    return problem(404, "ResourceNotFound", f"{noun} not found")
