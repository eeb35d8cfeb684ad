"""Runs the examples of operations, with the records that they name put there before."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any, Final

from aiomerchant.errors import MerchantError
from aiomerchant.sandbox import Sandbox
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.faults.received import Received
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.actions import acted_on
from aiomerchant.sandbox.records.collections import Collection, members
from aiomerchant_core.operation import Operation
from aiomerchant_generator.write.example_values import example_id

from tests.support.examples import polar, square

__all__ = ["FOLDER", "Examples"]

FOLDER: Final = Path(__file__).parents[3] / "docs" / "operations"
_SHOPS: Final[Mapping[str, Any]] = {"polar": polar, "square": square}
#: An example names records that name others, so that it takes this many attempts.
_ATTEMPTS: Final = 4


class Examples:
    """The examples of one version of an API.

    Args:
        package: The package with the version's types: `polar_v2027_01`.
    """

    def __init__(self, package: str) -> None:
        source = (FOLDER / f"{package}.py").read_text("utf-8")
        tree = ast.parse(source)
        self.provider = package.partition("_")[0]
        self._head = "\n".join(
            ast.unparse(node) for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)
        )
        #: The source of each example, by the name of its function.
        self.sources = {
            node.name: ast.get_source_segment(source, node) or ""
            for node in tree.body
            if isinstance(node, ast.AsyncFunctionDef)
        }
        self._shop = _SHOPS[self.provider]

    @property
    def exceptions(self) -> Mapping[str, str]:
        """The operations that fail, and why."""
        found: Mapping[str, str] = self._shop.EXCEPTIONS
        return found

    @property
    def prepared(self) -> Set[str]:
        """The operations whose examples need more than records."""
        found: Set[str] = self._shop.PREPARATIONS.keys()
        return found

    async def run(self, sandbox: Sandbox, operation: Operation[Any], client: Any) -> MerchantError | None:
        """Run the example of an operation; the error if it fails, with all records there that it names."""
        server: Server[Any] = getattr(sandbox, self.provider)
        name = operation.name.replace(".", "_")
        text, found = self.sources[name], {}
        if (prepare := self._shop.PREPARATIONS.get(operation.id)) is not None:
            found = dict(await prepare(sandbox, server.client))
        for said, real in found.items():
            text = text.replace(f'"{self._written(said)}"', f'"{real}"')
        names: dict[str, Any] = {}
        exec(f"{self._head}\n{text}", names)
        client = client.with_options(
            access_token=found.get("access_token") or self._token(sandbox, operation)
        )
        error = None
        for _ in range(_ATTEMPTS):
            before = len(sandbox.received)
            try:
                await names[name](client)
            except MerchantError as raised:
                error = raised
            else:
                return None
            for received in list(sandbox.received)[before:]:
                self._put(server, received)
        return error

    def _token(self, sandbox: Sandbox, operation: Operation[Any]) -> str:
        """The access token of the seller, or that of the user where the operation takes no other."""
        if "pat" in operation.security and "oat" not in operation.security:
            return sandbox.polar.personal_token
        token: str = getattr(sandbox, self.provider).access_token
        return token

    def _written(self, said: Any) -> Any:
        """What examples have for a noun in angle brackets."""
        noun = re.fullmatch(r"<(\w+)>", said) if isinstance(said, str) else None
        return said if noun is None else example_id(noun[1], uuid=self.provider == "polar")

    def _put(self, server: Server[Any], received: Received) -> None:
        """Put the records there that a request names."""
        for collection, field, id, beside in _named(server, received):
            if field == "id" and id in server.store[collection.name]:
                continue
            given = {
                name: self._written(value)
                for name, value in self._shop.RECORDS.get(collection.name, {}).items()
            }
            if "customer_id" in server.contract.properties(collection.schema) and self.provider == "polar":
                given["customer_id"] = self._written("<customer>")
            server.add(collection.name, {**given, **beside, field: id})


def _named(
    server: Server[Any], received: Received
) -> Iterator[tuple[Collection, str, str, Mapping[str, str]]]:
    """The collections and ids of the records that a request names, with their kind or what they belong to."""
    contract = server.contract
    operation, route = server.operations[received.operation], contract.routes[received.operation]
    collections = {member.collection.name: member.collection for member in members(contract).values()}
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(route.path))
    matched = re.fullmatch(pattern, received.path)
    path = {} if matched is None else matched.groupdict()
    request = Request(operation, path, {}, received.json, {}, "", None, server.version)
    for one in server.records.references.of(request):
        target = one.target
        if target.collection in collections:
            kind = {"type": target.kinds[0]} if target.kinds else {}
            yield collections[target.collection], target.by, one.id, kind
    member = members(contract).get(route.id) or acted_on(contract, route)
    if member is not None and member.collection.made:
        properties = contract.properties(member.collection.schema)
        if member.field in properties and (member.name is not None or member.collection.sole):
            above = {name: path[name] for name in member.collection.parents}
            yield member.collection, member.field, path.get(member.name or "", "sole"), above
