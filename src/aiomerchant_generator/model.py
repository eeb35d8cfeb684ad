"""The model of a document: the schemas and operations as the templates need them."""

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from aiomerchant_core import Paging
from aiomerchant_generator.documents.document import Document, Media
from aiomerchant_generator.names import OperationName
from aiomerchant_generator.types import Const, Ref, Type, Union, keys


@dataclass(frozen=True)
class Field:
    """A field of a model or a body, or a parameter."""

    wire: str
    attribute: str
    type: Type  # without the outer Nullable
    required: bool
    nullable: bool
    default: Const | None = None
    secret: bool = False
    deprecated: bool = False
    #: Limits of its values beyond their type, as text.
    limits: tuple[str, ...] = ()
    #: (path to the tag in the object around, tag value -> schema key): a sibling names the variant.
    sibling: tuple[tuple[str, ...], Mapping[str, str]] | None = None
    #: The style of a query parameter, where it is not OpenAPI's default: `comma` or `deepObject`.
    style: str | None = None

    @property
    def keyword(self) -> str:
        """Its name as a keyword argument; the first parameter of each function is already called `send`."""
        return "send_" if self.attribute == "send" else self.attribute


@dataclass(frozen=True)
class Schema:
    """One named schema: a model has fields, everything else is an alias of a type."""

    key: str
    name: str
    module: str
    fields: tuple[Field, ...] | None = None
    type: Type | None = None
    #: Its position in the document; for an inline union, that of its operation.
    position: tuple[str, ...] = ()
    #: Whether an object may have other keys than its fields.
    open: bool = False
    #: The type of the webhook event whose payload it is.
    event: str | None = None
    #: The name of the TypedDict of mappings that callers give for it.
    dict_name: str = ""
    #: The module of that TypedDict.
    dict_module: str = ""
    #: Whether it is in the module of what alone refers to it.
    owned: bool = False

    @property
    def refers(self) -> set[str]:
        """The keys of the schemas that it refers to."""
        types = [self.type, *(field.type for field in self.fields or ())]
        return {key for type_ in types for key in keys(type_)}


@dataclass(frozen=True)
class Body:
    type: Type
    media: Media
    required: bool
    #: The fields that are keyword arguments, or None where the body is one argument.
    fields: tuple[Field, ...] | None
    #: The media types of the parts of a form.
    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def json_part(self) -> tuple[str, ...]:
        """The part of a form that is the JSON object; empty where the body is no form."""
        return tuple(part for part, media in self.parts.items() if "json" in media)


@dataclass(frozen=True)
class Operation:
    id: str
    name: OperationName
    method: str
    path: str
    path_parameters: tuple[Field, ...]
    query_parameters: tuple[Field, ...]
    body: Body | None
    returns: Type | None
    accept: str
    authorization: str | None
    security: tuple[str, ...]
    scopes: tuple[str, ...]
    #: The argument that is sent in place of the client's token.
    credential: Field | None
    #: Whether it also works without a credential.
    anonymous: bool
    idempotency: tuple[str, ...]
    #: Whether the client makes the idempotency key where it is left out.
    makes_key: bool
    #: How the list that it returns is paged, and the type of the list's items.
    paging: Paging | None
    item: Type | None
    rotates: bool
    deprecated: bool
    #: What the document says of the deprecation: `deprecationDate`, `retirementDate`, `replacedBy`.
    deprecation: Mapping[str, str]
    errors: Mapping[str, tuple[str, ...]]

    @property
    def position(self) -> tuple[str, ...]:
        """Its position in the document."""
        return "paths", self.path, self.method.lower()

    @property
    def parameters(self) -> tuple[Field, ...]:
        return (*self.path_parameters, *self.query_parameters)

    @property
    def body_fields(self) -> tuple[Field, ...]:
        """The fields of its body that are keyword arguments."""
        return (self.body.fields if self.body else None) or ()

    @property
    def located(self) -> dict[str, tuple[Field, ...]]:
        """Its arguments by where they are sent."""
        return {"path": self.path_parameters, "query": self.query_parameters, "body": self.body_fields}

    @property
    def own_body_fields(self) -> list[Field]:
        """The fields of its body that no parameter fills in, too."""
        taken = {parameter.keyword for parameter in self.parameters}
        return [field for field in self.body_fields if field.keyword not in taken]

    @property
    def marked(self) -> bool:
        """True if the operation or one of its parameters is deprecated.

        It is written in the class body then: type checkers see the mark of a method (PEP 702), but not that
        of a function that a class has another name for.
        """
        return self.deprecated or bool(self.deprecated_arguments)

    @property
    def deprecated_arguments(self) -> list[str]:
        """The keywords of the parameters that are deprecated."""
        return [p.keyword for p in (*self.query_parameters, *self.body_fields) if p.deprecated]


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
    left_out: list[str] = field(default_factory=list)  # what of the document is not generated
    #: Whether it is a version beside the default one.
    dated: bool = False

    @property
    def title(self) -> str:
        """The provider's name in texts and in the names of classes."""
        return self.provider.capitalize()

    @property
    def module(self) -> str:
        """The module by which a dated version is imported from the provider's package in src/."""
        return f"v{self.version.replace('-', '_')}"

    @property
    def package(self) -> str:
        """The name of its package within aiomerchant_api."""
        return f"{self.provider}_{self.module}" if self.dated else self.provider

    @cached_property
    def resources(self) -> dict[str, list[Operation]]:
        """The operations by resource, with an empty list for a resource that has only children."""
        resources: dict[str, list[Operation]] = {}
        for operation in self.operations:
            for resource in accumulate(operation.name.resource.split("."), "{}.{}".format):
                resources.setdefault(resource, [])
            resources[operation.name.resource].append(operation)
        return resources

    def variants(self, type_: Type) -> list[Schema] | None:
        """Return the models of a union, those of nested unions included; None for any other type."""
        match type_:
            case Union(members):
                found = [self.variants(member) for member in members]
                if None in found:
                    return None
                return list({v.key: v for variants in found for v in variants or ()}.values())
            case Ref(key) if (inner := self.schemas[key].type) is not None:
                return self.variants(inner)
            case Ref(key):
                return [self.schemas[key]]
        return None

    @cached_property
    def metadata(self) -> frozenset[str]:
        """The keys of the models that are metadata of others, and read and write like mappings.

        One with a field that is called as a method of mappings is left out.
        """
        taken = frozenset(name for name in dir(MutableMapping) if not name.startswith("_"))
        return frozenset(
            model.key
            for schema in self.schemas.values()
            for field in schema.fields or ()
            if field.wire == "metadata" or field.wire.endswith("_metadata")
            for model in self.variants(field.type) or ()
            if not taken & {other.attribute for other in model.fields or ()}
        )

    @cached_property
    def made_keys(self) -> set[tuple[str, str]]:
        """The fields of bodies that the client fills in where they are left out: (schema key, field)."""
        return {
            (o.body.type.key, o.idempotency[-1])
            for o in self.operations
            if o.body is not None and isinstance(o.body.type, Ref) and o.makes_key and o.idempotency
        }

    def resolve(self, type_: Type) -> Type:
        """Follow aliases and enums to their type; a reference to a model or a union stays as it is."""
        while isinstance(type_, Ref):
            inner = self.schemas[type_.key].type
            if inner is None or self.variants(type_) is not None:
                return type_
            type_ = inner
        return type_
