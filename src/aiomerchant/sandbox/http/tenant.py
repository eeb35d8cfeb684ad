"""An account with a provider, an organization's or a seller's: its records, and the operations on them.

Most operations are answered by `Records`; an operation that does more has an endpoint of its own. Both know
the default API version alone: its answers are turned into the form of other ones.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from aiomerchant.errors import ConfigurationError
from aiomerchant.sandbox.endpoints import Answer, Endpoint, Refusal, Request
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.records.provider_rules import ProviderRules
from aiomerchant.sandbox.state import Clock, Ids, Record
from aiomerchant.sandbox.store import Store
from aiomerchant_core import Operation, Unpicklable
from aiomerchant_core.codec.encoding import plain
from aiomerchant_core.codec.locations import Unencodable

from .request_reader import Violation
from .versions import Versions

__all__ = ["Tenant"]


class Tenant(Unpicklable, ABC):
    """An account with a provider. A provider's server is its first one.

    Args:
        ids: Draws ids.
        clock: Gives the time.
        versions: The API versions of the server.
        violations: The violations of the document by requests.

    Attributes:
        store: The records by collection and id, as they are answered: `store["customers"][id]`. They may be
            changed, to test how an application handles it. An object within a record, as a variation in an
            item of Square's catalog, is found by its id when the field that it is in has been set.
        watchers: Functions that are called after each change of a record, with the arguments of `changed`.
    """

    _unpicklable = "a sandbox is not pickled, since it holds servers: start one in each process"

    provider: ClassVar[str]
    version: ClassVar[str]
    operations: ClassVar[Mapping[str, Operation[Any]]]

    def __init__(self, ids: Ids, clock: Clock, versions: Versions, violations: list[Violation]) -> None:
        self.store = Store()
        self.ids = ids
        self.clock = clock
        self.versions = versions
        self.violations: list[Violation] = violations
        self.contract = versions.contract(self.version)
        self.watchers: list[Callable[[str, str, Record], None]] = []
        #: What `endpoints` returns, once what they need is there, and what `extend` adds.
        self._endpoints: dict[str, Endpoint] = {}

    if not TYPE_CHECKING:  # which would take any name for one that is there

        def __getattr__(self, name: str) -> NoReturn:
            hint = ": the sandbox is not running, use it with `async with`" if name == "client" else ""
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")

    @property
    def records(self) -> Records:
        """The records and the operations on them, with those of the account from the start."""
        return self._records

    @cached_property
    def _records(self) -> Records:
        # Created with the first request: the validator takes longer to create than the rest of the server.
        records = Records(self.contract, self.store, self.provider_rules(), self.changed, self.not_simulated)
        for collection, id, fields in self.account():
            records.add_existing(collection, id, fields)
        return records

    def changed(self, collection: str, verb: str, record: Record) -> None:
        """Call the watchers after a change of a record.

        Args:
            collection: The path template of the collection: `/v1/customers`.
            verb: `created`, `updated` or `deleted`.
            record: The record as it is now; the last state of one that was deleted.
        """
        for watch in self.watchers:
            watch(collection, verb, record)

    def not_simulated(self, operation: str, location: tuple[str | int, ...]) -> None:
        """Tell of a filter of a list that has no effect here."""
        self.violations.append(Violation(self.provider, operation, location, "not simulated"))

    # Defined by each provider

    @property
    @abstractmethod
    def base_url(self) -> str:
        """The URL of the server: the `base_url` of a client."""

    @abstractmethod
    def endpoints(self) -> Mapping[str, Endpoint]:
        """The endpoints of this provider by operation id. `Records` answers the other operations."""

    @abstractmethod
    def account(self) -> Iterable[tuple[str, str, Record]]:
        """The records of the account that owns the access token: collection, id and fields of each."""

    @abstractmethod
    def provider_rules(self) -> ProviderRules:
        """The provider's rules for records."""

    def from_default(self, version: str, value: Any) -> Any:
        """A value in the form of the default API version, with what another one has in its place."""
        return value

    # Requests

    async def perform(self, request: Request) -> Answer:
        """Perform an operation, and encode its answer."""
        endpoint = self._endpoints.get(request.operation.id)
        value = self.answer(request)
        value = await value if isawaitable(value) else value
        id, version = request.operation.id, request.version
        value = self.versions.answer(id, version, value, self.from_default)
        route = self.versions.contract(version).routes[id]
        status = None if endpoint is None else endpoint.status
        return Answer.of(status or route.status, value, route.content_type)

    def answer(self, request: Request) -> Any:
        """The JSON of an operation's answer or an awaitable of it, from its endpoint or from `Records`.

        Raises:
            Refusal: The request names a record that does not exist, or is refused for another reason.
        """
        endpoint = self._endpoints.get(request.operation.id)
        if endpoint is None or endpoint.checked:
            self.records.references.check(request)
        return self.records.answer(request) if endpoint is None else endpoint.handle(request)

    # Used by tests

    def add(self, collection: str, given: Mapping[str, Any] | None = None, /, **fields: Any) -> Record:
        """Put a record there that existed before: without a request, an event, or the rules of a sale.

        Args:
            collection: The name of its collection: `customers`, `catalog/object`. It is the path of the API
                without version.
            given: The known fields of the record. What it needs beside them is made up.
            **fields: The same, as keywords.

        Returns:
            The record in `store`, which may be changed.

        Raises:
            ConfigurationError: There is no such collection, it has no such field, or a value is not valid.
        """
        return self.records.put(collection, self.followed(collection, _plain(collection, given, fields)))

    def change(
        self,
        collection: str,
        id: str,
        given: Mapping[str, Any] | None = None,
        /,
        *,
        undocumented: bool = False,
        **fields: Any,
    ) -> Record:
        """Change fields of a record, also where other records hold it: without a request or an event.

        Args:
            collection: The name of its collection.
            id: Its key in `store`, which is its id: the ids of the records above it come before, with `/`.
            given: The new values; other fields stay.
            undocumented: Whether there may be fields and values that the document does not have, as those
                of a newer server.
            **fields: The new values as keywords.

        Returns:
            The record in `store`.

        Raises:
            ConfigurationError: There is no such record, it has no such field, or a value is not valid.
        """
        record = self.store[self.records.name(collection)][str(id)]
        values = _plain(collection, given, fields)
        self.records.change(collection, record, values, checked=not undocumented)
        return record

    def followed(self, collection: str, given: Record) -> Record:
        """The given fields of a record that is added, with those that follow from them."""
        return given

    # Used by endpoints

    def extend(self, endpoints: Mapping[str, Endpoint]) -> None:
        """Add or replace endpoints."""
        self._endpoints.update(endpoints)

    def find(self, collection: str, id: str, missing: Refusal) -> Record:
        """A record by its id.

        Raises:
            Refusal: `missing`, if there is no such record.
        """
        record = self.store[collection].get(id)
        if record is None:
            raise missing
        return record


def _plain(collection: str, given: Mapping[str, Any] | None, fields: Mapping[str, Any]) -> Record:
    """The fields of a record that a test gives, as JSON has them."""
    try:
        read: Record = plain({**(given or {}), **fields})
    except Unencodable as error:
        raise ConfigurationError(f"a record of {collection}: {error}") from None
    return read
