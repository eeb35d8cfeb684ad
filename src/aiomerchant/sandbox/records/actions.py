"""Finds the records that operations without a collection are about: of /v2/payments/{payment_id}/complete."""

from __future__ import annotations

from attrs import evolve

from aiomerchant.sandbox.document.contract import Contract, Route

from .collections import PATH_PARAMETER, Member, members

__all__ = ["acted_on", "answers_record"]


def acted_on(contract: Contract, route: Route) -> Member | None:
    """The operation that gets the record of an action, which is that of the longest path above it.

    Its `held` and `shown` are those of the action's own answer, if this has the record.
    """
    names = PATH_PARAMETER.findall(route.path)
    asked = PATH_PARAMETER.sub("{}", route.path)
    longest, found = "", None
    for id, member in members(contract).items():
        path = PATH_PARAMETER.sub("{}", f"{contract.routes[id].path.rstrip('/')}/")
        if member.role == "get" and member.name and asked.startswith(path) and len(path) > len(longest):
            # The same parameter may have another name here.
            longest, found = path, evolve(member, name=names[path.count("{}") - 1])
    if found is None or found.held is not None or route.answer is None:
        return found
    return evolve(found, shown=route.answer)


def answers_record(contract: Contract, route: Route, member: Member) -> bool:
    """True if the answer of an action has the record, as the answer of `get` has it."""
    if route.answer is None:
        return False
    if member.held is None:
        return contract.like(route.answer, member.collection.schema)
    return member.held in contract.properties(route.answer)
