"""What each admin endpoint does: it calls the sandbox as a test in Python does."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any, Protocol

import attrs

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.faults import Expectation, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.http.tenant import Tenant
from aiomerchant.sandbox.inspection import Inspection
from aiomerchant.sandbox.planning import Planning
from aiomerchant.sandbox.record_files import load
from aiomerchant.sandbox.snapshots import Snapshot
from aiomerchant.sandbox.state import Clock, Record, to_iso
from aiomerchant.sandbox.store import Rows
from aiomerchant.sandbox.webhooks.deliveries import Deliveries

from .document import KINDS
from .shown import shown_delivery, shown_fault, shown_request, shown_violation

__all__ = ["Handlers", "Missing", "Tested"]


class Missing(Exception):
    """There is nothing with the id of a request."""


class Tested(Protocol):
    """The sandbox as tests use it: `Sandbox` documents the members."""

    clock: Clock
    deliveries: Deliveries

    @property
    def servers(self) -> tuple[Server[Any], ...]: ...
    @property
    def environment(self) -> Mapping[str, str]: ...
    @property
    def violations(self) -> list[Violation]: ...
    def clear(self, *, records: bool = False) -> None: ...
    def snapshot(self) -> Snapshot: ...
    def restore(self, snapshot: Snapshot) -> None: ...


class Handlers:
    """The functions of the admin endpoints by their operation ids.

    Args:
        sandbox: The sandbox.
        inspection: The same, for what came.
        planning: The same, for what is planned.
    """

    def __init__(self, sandbox: Tested, inspection: Inspection, planning: Planning) -> None:
        self._sandbox = sandbox
        self._inspection = inspection
        self._planning = planning
        self._servers = {server.provider: server for server in sandbox.servers}
        self._snapshots: dict[str, Snapshot] = {}
        self._numbers = count(1)

    # The servers

    def servers(self) -> Record:
        shown = {
            name: {
                "base_url": server.base_url,
                "authorize_url": server.authorize_url,
                "access_token": server.access_token,
                "client_id": server.application.client_id,
                "client_secret": server.application.client_secret,
                "webhook_secret": server.webhook_secret,
                "account": dict(server.account_facts()),
            }
            for name, server in self._servers.items()
        }
        return {"servers": shown, "environment": dict(self._sandbox.environment)}

    def settings(self) -> Record:
        return {"strict_requests": all(server.strict_requests for server in self._sandbox.servers)}

    def change_settings(self, *, strict_requests: bool) -> Record:
        for server in self._sandbox.servers:
            server.strict_requests = strict_requests
        return self.settings()

    def register(self, *, provider: str, name: str = "Sandbox Shop", redirect_uris: Any = ()) -> Record:
        made = self._servers[provider].register(name, redirect_uris=redirect_uris)
        known = attrs.asdict(made)
        shown = {field: known[field] for field in ("client_id", "client_secret", "name")}
        return {**shown, "redirect_uris": list(made.redirect_uris)}

    async def authorize(
        self, *, provider: str, url: str, consent: bool = True, account: str | None = None
    ) -> Record:
        server = self._servers[provider]
        if not url.startswith(f"{server.authorize_url}?"):
            raise ConfigurationError(f"url must begin with {server.authorize_url}?")
        return {"redirect_uri": await server.authorize(url, consent=consent, account=account)}

    # Requests

    def requests(self, *, operation: str | None = None, provider: Any = None) -> Record:
        found = self._inspection.requests(operation, provider=provider)
        return {"requests": [shown_request(received) for received in found]}

    def clear(self) -> None:
        self._sandbox.clear()

    def verify(
        self, *, operation: str, provider: Any = None, times: int | None = None, matching: Any = None
    ) -> Record:
        found: list[Received] = []
        message = None
        expected: dict[str, Any] = dict(matching or {})
        try:
            found = self._inspection.assert_called(operation, times=times, provider=provider, **expected)
        except AssertionError as error:
            message = str(error)
        return {"met": message is None, "message": message, "requests": [shown_request(one) for one in found]}

    def violations(self) -> Record:
        return {"violations": [shown_violation(one) for one in self._sandbox.violations]}

    # Faults

    def faults(self) -> Record:
        return {"faults": [shown_fault(fault) for fault in self._planning.faults.pending]}

    def add_fault(
        self,
        *,
        kind: str,
        options: Mapping[str, Any] | None = None,
        operation: str | None = None,
        matching: Any = None,
        **when: Any,
    ) -> Record:
        made = KINDS[kind]
        known = [field.name for field in attrs.fields(made)]
        for name in options or {}:
            if name not in known:
                raise ConfigurationError(f"{kind} has {', '.join(known) or 'no options'}, not {name!r}")
        missing = [
            field.name
            for field in attrs.fields(made)
            if field.default is attrs.NOTHING and field.name not in (options or {})
        ]
        if missing:
            raise ConfigurationError(f"{kind} needs {', '.join(missing)}")
        self._planning.fault(made(**(options or {})), operation, when=_matching(matching), **when)
        return self.faults()

    def fail(self, *, operation: str | None = None, matching: Any = None, **given: Any) -> Record:
        self._planning.fail(operation, when=_matching(matching), **given)
        return self.faults()

    def clear_faults(self) -> None:
        self._planning.faults.clear()

    # Time

    def clock(self) -> Record:
        return {"now": to_iso(self._sandbox.clock.now())}

    def advance(self, *, seconds: float) -> Record:
        self._sandbox.clock.advance(seconds)
        return self.clock()

    # Records

    def records(
        self, *, provider: str, collection: str, id: str | None = None, account: str | None = None
    ) -> Record:
        rows = self._rows(provider, account, collection)
        found = rows.values() if id is None else [rows[id]] if id in rows else []
        return {"records": list(found)}

    def add_record(
        self,
        *,
        provider: str,
        collection: str,
        fields: Mapping[str, Any] | None = None,
        account: str | None = None,
    ) -> Record:
        return self._tenant(provider, account).add(collection, fields)

    def change_record(
        self, *, provider: str, collection: str, id: str, fields: Record, account: str | None = None
    ) -> Record:
        record = self._row(provider, account, collection, id)
        record.update(fields)
        return record

    def delete_record(self, *, provider: str, collection: str, id: str, account: str | None = None) -> None:
        self._rows(provider, account, collection).remove(self._row(provider, account, collection, id))

    async def load(self, **records: Any) -> None:
        await load(records, self._servers)

    def _tenant(self, provider: str, account: str | None) -> Tenant:
        server = self._servers[provider]
        return server if account is None else server.tenant(account)

    def _rows(self, provider: str, account: str | None, collection: str) -> Rows:
        tenant = self._tenant(provider, account)
        return tenant.store[tenant.records.name(collection)]

    def _row(self, provider: str, account: str | None, collection: str, id: str) -> Record:
        found = self._rows(provider, account, collection).get(id)
        if found is None:
            raise Missing(f"there is no {id!r} in {collection}")
        return found

    def take_snapshot(self) -> Record:
        id = str(next(self._numbers))
        self._snapshots[id] = self._sandbox.snapshot()
        return {"id": id}

    def snapshot(self, *, id: str) -> Record:
        return {"id": id, "records": self._snapshot(id).records}

    def forget_snapshot(self, *, id: str) -> None:
        self._snapshot(id)
        del self._snapshots[id]

    def restore(self, *, id: str) -> None:
        self._sandbox.restore(self._snapshot(id))

    def _snapshot(self, id: str) -> Snapshot:
        if id not in self._snapshots:
            raise Missing(f"there is no snapshot {id!r}")
        return self._snapshots[id]

    def reset(self, *, records: bool = True, faults: bool = True, deliveries: bool = True) -> None:
        self._sandbox.clear(records=records)
        if faults:
            self._planning.faults.clear()
        if deliveries:
            self._sandbox.deliveries.clear()

    # Webhooks

    async def send(self, *, event: str, to: str, **given: Any) -> Record:
        return shown_delivery(await self._sandbox.deliveries.send(event, to=to, **given))

    def forward(self, *, to: str, provider: str | None = None) -> None:
        self._sandbox.deliveries.forward(to, provider=provider)

    def deliveries(self) -> Record:
        return {"deliveries": [shown_delivery(one) for one in self._sandbox.deliveries]}

    async def settle(self) -> Record:
        await self._sandbox.deliveries.settled()
        return self.deliveries()

    def hold(self) -> None:
        self._sandbox.deliveries.hold()

    async def release(self, *, reverse: bool = False, times: int = 1) -> Record:
        released = await self._sandbox.deliveries.release(reverse=reverse, times=times)
        return {"deliveries": [shown_delivery(one) for one in released]}

    async def redeliver(self, *, id: str) -> Record:
        found = next((one for one in self._sandbox.deliveries if one.id == id), None)
        if found is None:
            raise Missing(f"there is no delivery {id!r}")
        return shown_delivery(await self._sandbox.deliveries.redeliver(found))


def _matching(expected: Mapping[str, Any] | None) -> Any:
    """The predicate of a fault: whether a request sent what is expected."""
    if expected is None:
        return None
    expectation = Expectation(**expected)
    return lambda received: not expectation.differences(received)
