"""The facts of a document that the templates need: types, schemas and operations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.document import Document
from generator.names import OperationName

# Types: how a value is written, without a name of its own


@dataclass(frozen=True)
class Scalar:
    """A JSON scalar: string, integer, number, boolean, date-time, date, uuid, decimal, binary, or any."""

    kind: str


@dataclass(frozen=True)
class Literals:
    values: tuple[str, ...]


@dataclass(frozen=True)
class Const:
    value: str | bool | int


@dataclass(frozen=True)
class Ref:
    """A schema of the document by its key, or a union that an operation names."""

    key: str


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    item: Type


@dataclass(frozen=True)
class Nullable:
    item: Type


@dataclass(frozen=True)
class Union:
    members: tuple[Type, ...]


Type = Scalar | Literals | Const | Ref | ListOf | MapOf | Nullable | Union

ANY = Scalar("any")
STRING = Scalar("string")


# Schemas and operations


@dataclass(frozen=True)
class Field:
    wire: str
    attribute: str
    type: Type  # without the outer Nullable
    required: bool
    nullable: bool
    default: Const | None = None
    secret: bool = False
    deprecated: bool = False
    #: What the document asks of its values beyond their type, in words.
    limits: tuple[str, ...] = ()
    #: (path to the tag in the object around, tag value -> schema key): the variant is told by a sibling.
    sibling: tuple[tuple[str, ...], Mapping[str, str]] | None = None


@dataclass(frozen=True)
class Schema:
    """One named schema: a model has fields, everything else is an alias of a type."""

    key: str
    name: str
    module: str
    fields: tuple[Field, ...] | None = None
    type: Type | None = None
    #: Whether any key may stand in the object, beside its fields or because it has none.
    open: bool = False
    #: The type of the webhook event whose payload it is.
    event: str | None = None
    #: What a mapping given for it is called where its own name with `Dict` is that of another schema.
    mapping: str = ""
    #: Whether it lives in the module of the one model that refers to it.
    owned: bool = False

    @property
    def dict_name(self) -> str:
        """What type checkers call a mapping that is given for it."""
        return self.mapping or f"{self.name}Dict"


@dataclass(frozen=True)
class Parameter:
    wire: str
    keyword: str
    type: Type
    required: bool
    nullable: bool = False
    style: str | None = None
    deprecated: bool = False
    limits: tuple[str, ...] = ()
    secret: bool = False


@dataclass(frozen=True)
class Body:
    type: Type
    media: str
    required: bool
    #: The fields that are keyword arguments, or None where the body is one argument.
    fields: tuple[Parameter, ...] | None
    parts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Paging:
    style: str
    items: str | None
    item: Type
    cursor: str
    place: str = "query"
    limit: str | None = None
    largest: int | None = None


@dataclass(frozen=True)
class Operation:
    id: str
    name: OperationName
    method: str
    path: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: Body | None
    returns: Type | None
    accept: str
    authorization: str | None
    security: tuple[str, ...]
    scopes: tuple[str, ...]
    credential: tuple[str, bool] | None
    #: Whether it also serves who sends no credential.
    anonymous: bool
    idempotency: tuple[str, ...]
    #: Whether the client makes the idempotency key where it is left out.
    makes_key: bool
    paging: Paging | None
    rotates: bool
    deprecated: bool
    #: What the document says of the deprecation: `deprecationDate`, `retirementDate`, `replacedBy`.
    deprecation: Mapping[str, str]
    errors: Mapping[str, tuple[str, ...]]

    @property
    def way(self) -> tuple[str, ...]:
        """Where it stands in the document."""
        return "paths", self.path, self.method.lower()

    @property
    def marked(self) -> bool:
        """Whether it, or one of its parameters, is deprecated.

        It is written in the class body then: type checkers see the mark of a method (PEP 702), but not that
        of a function that a class has another name for.
        """
        parameters = (*self.query_parameters, *((self.body.fields if self.body else None) or ()))
        return self.deprecated or any(parameter.deprecated for parameter in parameters)


@dataclass
class Api:
    provider: str
    version: str
    servers: dict[str, str]  # environment -> base URL
    document: Document
    schemas: dict[str, Schema]
    operations: list[Operation]
    events: dict[str, str]  # event type -> schema key
    aliases: dict[str, str]  # schema key -> schema key
    notes: list[str]  # what the names file should decide
    told: list[str] = field(default_factory=list)  # what has no place here, and was left out
    #: Whether it is a version beside the default one.
    dated: bool = False

    @property
    def module(self) -> str:
        """The module by which a dated version is imported from the provider's package in src/."""
        return f"v{self.version.replace('-', '_')}"

    @property
    def package(self) -> str:
        """The name of its package within aiomerchant_api."""
        return f"{self.provider}_{self.module}" if self.dated else self.provider

    def resources(self) -> dict[str, list[Operation]]:
        """The operations by resource; those without operations that others stand below are among them."""
        resources: dict[str, list[Operation]] = {}
        for operation in self.operations:
            parts = operation.name.resource.split(".")
            for size in range(1, len(parts) + 1):
                resources.setdefault(".".join(parts[:size]), [])
            resources[operation.name.resource].append(operation)
        return resources

    def way(self, schema: Schema) -> tuple[str, ...]:
        """Where a schema stands in the document; of a union that stands inline, its operation."""
        if schema.key in self.document["components"]["schemas"]:
            return "components", "schemas", schema.key
        for operation in self.operations:
            given = [operation.body.type if operation.body else None, operation.returns]
            given += [type_.item for type_ in given if isinstance(type_, Nullable)]
            if Ref(schema.key) in given:
                return operation.way
        return ()

    def variants(self, type_: Type) -> list[Schema] | None:
        """The models that a type is a union of, nested unions included; None where it is anything else."""
        match type_:
            case Union(members):
                found = [self.variants(member) for member in members]
                if any(variants is None for variants in found):
                    return None
                return list({v.key: v for variants in found for v in variants or ()}.values())
            case Ref(key) if self.schemas[key].fields is not None:
                return [self.schemas[key]]
            case Ref(key):
                inner = self.schemas[key].type
                return self.variants(inner) if inner is not None and isinstance(inner, Union | Ref) else None
        return None

    def fills(self, schema: Schema, field: Field) -> bool:
        """Whether the client fills in this field of a body where the caller leaves it out."""
        return any(
            operation.makes_key and operation.idempotency[-1:] == (field.wire,)
            for operation in self.operations
            if operation.body is not None and operation.body.type == Ref(schema.key)
        )

    def resolve(self, type_: Type) -> Type:
        """The type behind aliases and enums; models and unions stay references."""
        while isinstance(type_, Ref):
            inner = self.schemas[type_.key].type
            if inner is None or self.variants(type_) is not None:
                return type_
            type_ = inner
        return type_
