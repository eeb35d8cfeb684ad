"""An operation as the document has it, and all by which its parts are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiomerchant_generator.documents.document import Json
from aiomerchant_generator.model import Api
from aiomerchant_generator.names import OperationName
from aiomerchant_generator.read.schemas import SchemaReader


@dataclass(frozen=True)
class OperationObject:
    """An operation of a document (https://spec.openapis.org/oas/v3.1.0#operation-object)."""

    json: Json
    name: OperationName
    #: Its position in the document: `paths`, its path, its method.
    position: tuple[str, str, str]
    api: Api
    #: The provider's names file.
    names: Mapping[str, Any]
    schemas: SchemaReader

    @property
    def id(self) -> str:
        return str(self.json["operationId"])

    def choice(self, table: str) -> Any:
        """Return what a table of the names file says of the operation."""
        return self.names.get(table, {}).get(self.id)

    def note(self, question: str) -> None:
        self.api.notes.append(f"{self.id}: {question}")

    def leave_out(self, what: str) -> None:
        self.api.left_out.append(f"{self.id}: {what}")
