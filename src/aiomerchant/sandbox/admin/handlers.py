"""The admin endpoints: each calls the sandbox as a test in Python does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Annotated, Any, Final, Protocol, TypeAlias, Unpack

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
from aiomerchant_core.spelling import did_you_mean

from . import shapes
from .endpoints import endpoint
from .schemas import ApiRecord
from .shapes import KINDS, Account, Object, Provider
from .shown import shown, shown_delivery, shown_fault, shown_request, shown_violation

__all__ = ["Handlers", "Missing", "Tested"]


Undocumented: TypeAlias = Annotated[
    bool, "Whether there may be fields and values that the provider's document does not have."
]

NO_FIELDS: Final[Object] = {}
#: What any request is like.
ANYTHING: Final[shapes.Matching] = {}


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
    """The admin endpoints that do not depend on the provider.

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

    @endpoint("GET /servers")
    def servers(self) -> shapes.Servers:
        """The addresses and credentials of the servers."""
        servers = {
            name: shown(
                shapes.Server,
                server,
                client_id=server.application.client_id,
                client_secret=server.application.client_secret,
                account=server.account_facts(),
            )
            for name, server in self._servers.items()
        }
        return {"servers": servers, "environment": self._sandbox.environment}

    @endpoint("GET /settings")
    def settings(self) -> shapes.Settings:
        """The settings."""
        return {"strict_requests": all(server.strict_requests for server in self._sandbox.servers)}

    @endpoint("PATCH /settings")
    def change_settings(self, settings: shapes.Settings, /) -> shapes.Settings:
        """Change settings."""
        for server in self._sandbox.servers:
            server.strict_requests = settings["strict_requests"]
        return self.settings()

    @endpoint("POST /applications", body="NewApplication", creates=True)
    def register(
        self,
        *,
        provider: Provider,
        name: str = "Sandbox Shop",
        redirect_uris: Annotated[
            Sequence[str], "The redirect URIs that are accepted, compared as text; without any, all are."
        ] = (),
    ) -> shapes.Application:
        """Register an OAuth application."""
        made = self._servers[provider].register(name, redirect_uris=redirect_uris)
        return shown(shapes.Application, made)

    @endpoint("POST /authorizations", body="Visit")
    async def authorize(
        self,
        *,
        provider: Provider,
        url: Annotated[str, "The URL of the authorization page, with the query of the request."],
        consent: Annotated[bool, "Whether the user allows it."] = True,
        account: Annotated[
            Account | None, "The id of the account that the user chooses, or the name of a seller of Square."
        ] = None,
    ) -> shapes.Visited:
        """Play the user who opens the authorization page, and decides there."""
        visited = self._servers[provider].authorize(url, consent=consent, account=account)
        return {"redirect_uri": await visited}

    # Requests

    @endpoint("GET /requests")
    def requests(self, *, operation: str | None = None, provider: Provider | None = None) -> shapes.Requests:
        """The requests that came, in the order of their answers."""
        found = self._inspection.requests(operation, provider=provider)
        return {"requests": [shown_request(received) for received in found]}

    @endpoint("DELETE /requests")
    def clear(self) -> None:
        """Forget the requests so far and their violations."""
        self._sandbox.clear()

    @endpoint("POST /requests/verify", body="Check")
    def verify(
        self,
        *,
        operation: Annotated[str, "The id of the operation or the name of its method."],
        provider: Provider | None = None,
        times: Annotated[
            int | None,
            {"minimum": 0},
            "How many requests are as expected, each attempt counted; null is one or more.",
        ] = None,
        matching: shapes.Matching = ANYTHING,
    ) -> shapes.Checked:
        """Check which requests came, and what they sent."""
        found: list[Received] = []
        message = None
        try:
            found = self._inspection.assert_called(operation, times=times, provider=provider, **matching)
        except AssertionError as error:
            message = str(error)
        return {"met": message is None, "message": message, "requests": [shown_request(one) for one in found]}

    @endpoint("GET /violations")
    def violations(self) -> shapes.Violations:
        """The violations of the providers' documents by requests."""
        return {"violations": [shown_violation(one) for one in self._sandbox.violations]}

    # Faults

    @endpoint("GET /faults")
    def faults(self) -> shapes.Faults:
        """The faults that requests can still meet."""
        return {"faults": [shown_fault(fault) for fault in self._planning.faults.pending]}

    @endpoint("POST /faults", body="NewFault", creates=True)
    def add_fault(
        self,
        *,
        kind: shapes.Kind,
        options: Annotated[Object, 'The values of the kind: `{"at": "body"}` for a Reset.'] = NO_FIELDS,
        **when: Unpack[shapes.When],
    ) -> shapes.Faults:
        """Plan a fault for the next requests."""
        made = KINDS[kind]
        known = [field.name for field in attrs.fields(made)]
        for name in options:
            if name not in known:
                has = f"{kind} has {', '.join(known) or 'no options'}, not {name!r}"
                raise ConfigurationError(f"{has}{did_you_mean(name, known)}")
        missing = [
            field.name
            for field in attrs.fields(made)
            if field.default is attrs.NOTHING and field.name not in options
        ]
        if missing:
            raise ConfigurationError(f"{kind} needs {', '.join(missing)}")
        self._planning.fault(made(**options), **_when(when))
        return self.faults()

    @endpoint("POST /failures", body="Failure", creates=True)
    def fail(
        self,
        *,
        status: Annotated[int | None, {"minimum": 400, "maximum": 599}, "503 by default."] = None,
        code: Annotated[
            str | None, "One of the provider's own errors, instead of a status and a body."
        ] = None,
        body: Annotated[Any, "The JSON of the answer; null is the provider's own."] = None,
        retry_after: Annotated[float | str | None, "The value of Retry-After."] = None,
        **when: Unpack[shapes.When],
    ) -> shapes.Faults:
        """Plan an error for the next requests."""
        self._planning.fail(status=status, code=code, body=body, retry_after=retry_after, **_when(when))
        return self.faults()

    @endpoint("DELETE /faults")
    def clear_faults(self) -> None:
        """Remove all faults."""
        self._planning.faults.clear()

    # Time

    @endpoint("GET /clock")
    def clock(self) -> shapes.Time:
        """The time of the sandbox."""
        return {"now": to_iso(self._sandbox.clock.now())}

    @endpoint("POST /clock/advance", body="Advance")
    def advance(self, *, seconds: Annotated[float, {"minimum": 0}]) -> shapes.Time:
        """Move the time, and do what becomes due on the way."""
        self._sandbox.clock.advance(seconds)
        return self.clock()

    # Records

    @endpoint("GET /records")
    def records(
        self, *, provider: Provider, collection: str, id: str | None = None, account: Account | None = None
    ) -> shapes.Records:
        """The records of a collection, or the one with an id."""
        rows = self._rows(provider, account, collection)
        found = rows.values() if id is None else [rows[id]] if id in rows else []
        return {"records": list(found)}

    @endpoint("POST /records", body="NewRecord", creates=True)
    def add_record(
        self,
        *,
        provider: Provider,
        collection: Annotated[
            str, "The path of the collection without version: `customers`, `catalog/object`."
        ],
        fields: Annotated[
            Object, "The known fields. What the record needs beside them is made up."
        ] = NO_FIELDS,
        account: Account | None = None,
    ) -> ApiRecord:
        """Put a record there that existed before, without an event."""
        return self._tenant(provider, account).add(collection, fields)

    @endpoint("PATCH /records", body="RecordChange", misses=True)
    def change_record(
        self,
        *,
        provider: Provider,
        collection: str,
        id: str,
        fields: Annotated[Object, "The new values; other fields stay."],
        undocumented: Undocumented = False,
        account: Account | None = None,
    ) -> ApiRecord:
        """Change fields of a record, without an event."""
        self._row(provider, account, collection, id)
        tenant = self._tenant(provider, account)
        return tenant.change(collection, id, fields, undocumented=undocumented)

    @endpoint("DELETE /records", misses=True)
    def delete_record(
        self, *, provider: Provider, collection: str, id: str, account: Account | None = None
    ) -> None:
        """Remove a record, without an event."""
        self._rows(provider, account, collection).remove(self._row(provider, account, collection, id))

    @endpoint("POST /records/batch")
    async def load(self, records: shapes.AllRecords, /) -> None:
        """Put records there, in their order."""
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

    @endpoint("POST /snapshots", creates=True)
    def take_snapshot(self) -> shapes.SnapshotId:
        """Keep the records and all else that the servers remember."""
        id = str(next(self._numbers))
        self._snapshots[id] = self._sandbox.snapshot()
        return {"id": id}

    @endpoint("GET /snapshots/{id}")
    def snapshot(self, *, id: str) -> shapes.Snapshot:
        """The records of a snapshot."""
        return {"id": id, "records": self._snapshot(id).records}

    @endpoint("DELETE /snapshots/{id}")
    def forget_snapshot(self, *, id: str) -> None:
        """Forget a snapshot."""
        self._snapshot(id)
        del self._snapshots[id]

    @endpoint("POST /snapshots/{id}/restore")
    def restore(self, *, id: str) -> None:
        """Return to a snapshot. Requests, deliveries and planned faults stay."""
        self._sandbox.restore(self._snapshot(id))

    def _snapshot(self, id: str) -> Snapshot:
        if id not in self._snapshots:
            raise Missing(f"there is no snapshot {id!r}")
        return self._snapshots[id]

    @endpoint("POST /reset", body="Reset", optional=True)
    def reset(
        self,
        *,
        records: Annotated[bool, "Return to the records of the start."] = True,
        faults: Annotated[bool, "Remove the planned faults."] = True,
        deliveries: Annotated[bool, "Forget the deliveries."] = True,
    ) -> None:
        """Begin anew: without requests, violations, faults and deliveries, with the records of the start."""
        self._sandbox.clear(records=records)
        if faults:
            self._planning.faults.clear()
        if deliveries:
            self._sandbox.deliveries.clear()

    # Webhooks

    @endpoint("POST /events", body="NewEvent", creates=True)
    async def send(
        self,
        *,
        event: Annotated[str, "The type of the event: `order.paid`."],
        to: Annotated[str, "The URL of the receiver."],
        data: Annotated[Object | None, "Merged into the record of the event at any depth."] = None,
        store: Annotated[bool, "Whether the API then has the records of the event."] = False,
        undocumented: Undocumented = False,
        provider: Provider | None = None,
        secret: str | None = None,
        retries: Annotated[int | None, {"minimum": 0}] = None,
        version: Annotated[str | None, "The API version of the event."] = None,
    ) -> shapes.Delivery:
        """Send an event about a sample record, and repeat it while it fails."""
        return shown_delivery(
            await self._sandbox.deliveries.send(
                event,
                to=to,
                data=data,
                store=store,
                undocumented=undocumented,
                provider=provider,
                secret=secret,
                retries=retries,
                version=version,
            )
        )

    @endpoint("POST /forwarding", body="Forwarding")
    def forward(
        self,
        *,
        to: Annotated[str, "The URL of the receiver; `{provider}` in it is the name of the provider."],
        provider: Provider | None = None,
    ) -> None:
        """Send all events of changed records to a URL from now on."""
        self._sandbox.deliveries.forward(to, provider=provider)

    @endpoint("GET /deliveries")
    def deliveries(self) -> shapes.Deliveries:
        """The webhooks that were sent, in order."""
        return {"deliveries": [shown_delivery(one) for one in self._sandbox.deliveries]}

    @endpoint("POST /deliveries/settle")
    async def settle(self) -> shapes.Deliveries:
        """Wait until all deliveries in the background are finished."""
        await self._sandbox.deliveries.settled()
        return self.deliveries()

    @endpoint("POST /deliveries/hold")
    def hold(self) -> None:
        """Keep the events of changed records until they are released."""
        self._sandbox.deliveries.hold()

    @endpoint("POST /deliveries/release", body="Release", optional=True)
    async def release(
        self,
        *,
        reverse: Annotated[bool, "Whether the newest event is sent first."] = False,
        times: Annotated[int, {"minimum": 1}, "How often each is sent."] = 1,
    ) -> shapes.Deliveries:
        """Send the events that were held, in their order or the other way round, until they have arrived."""
        released = await self._sandbox.deliveries.release(reverse=reverse, times=times)
        return {"deliveries": [shown_delivery(one) for one in released]}

    @endpoint("POST /deliveries/{id}/redeliver")
    async def redeliver(self, *, id: str) -> shapes.Delivery:
        """Send a delivery once more, with the same event and id."""
        found = next((one for one in self._sandbox.deliveries if one.id == id), None)
        if found is None:
            raise Missing(f"there is no delivery {id!r}")
        return shown_delivery(await self._sandbox.deliveries.redeliver(found))


def _when(given: shapes.When) -> Any:
    """The arguments of a fault."""
    when: dict[str, Any] = dict(given)
    if "matching" in when:
        expectation = Expectation(**when.pop("matching"))
        when["when"] = lambda received: not expectation.differences(received)
    return when
