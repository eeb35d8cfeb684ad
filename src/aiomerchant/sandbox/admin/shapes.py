"""What the admin endpoints take and answer, as JSON. The document has a schema of the same name for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Literal, TypeAlias, TypedDict

from aiomerchant.provider import ProviderName
from aiomerchant.sandbox import faults

from .schemas import ApiRecord, Named

#: The kinds of faults by name.
KINDS: Final[Mapping[str, type[faults.Kind]]] = {
    name: kind
    for name in faults.__all__
    if isinstance(kind := getattr(faults, name), type)
    and issubclass(kind, faults.Kind)
    and kind is not faults.Kind
}

Account: TypeAlias = Annotated[
    str,
    "The name or the id of an account, such as a seller of Square; without one it is the first.",
    Named("Account"),
]
AllRecords: TypeAlias = Annotated[
    Mapping[str, Mapping[str, Sequence[ApiRecord]]],
    "The records by account and collection. The key of an account is the provider, and for a further one `/` "
    "and its name: `square/Bakery`.",
    Named("AllRecords"),
]
Json: TypeAlias = Annotated[Any, "Any JSON value.", Named("Json")]
Kind: TypeAlias = Annotated[
    str,
    {"enum": sorted(KINDS)},
    "A kind of fault: the name of a class of aiomerchant.sandbox.faults.",
    Named("Kind"),
]
#: The document of a sandbox has the names of its own providers.
Provider: TypeAlias = Annotated[ProviderName, "The name of a provider.", Named("Provider")]

Object: TypeAlias = Mapping[str, Any]
Texts: TypeAlias = Mapping[str, str]
Timestamp: TypeAlias = Annotated[str, {"format": "date-time"}]


class Error(TypedDict):
    error: Annotated[str, "What is wrong, and where."]


class Health(TypedDict):
    status: Literal["starting", "ok"]


# The servers


class Server(TypedDict):
    base_url: Annotated[str, "The base URL for clients of the API."]
    authorize_url: Annotated[str, "The page where users authorize."]
    access_token: Annotated[str, "The access token of the account."]
    client_id: str
    client_secret: str
    webhook_secret: Annotated[str, "Signs webhooks that are sent without a subscription."]
    account: Annotated[Texts, "The ids of the account, and further credentials."]


class Servers(TypedDict):
    servers: Mapping[str, Server]
    environment: Annotated[Texts, "The environment variables of the clients."]


class Settings(TypedDict):
    strict_requests: Annotated[bool, "Whether requests are also refused for what the provider ignores."]


class Application(TypedDict):
    client_id: str
    client_secret: str | None
    name: str
    redirect_uris: Sequence[str]


class Visited(TypedDict):
    redirect_uri: Annotated[str, "The redirect URI of the application, with a code or an error in its query."]


# Requests


class SentFile(TypedDict):
    name: str
    media: str
    size: int


class Request(TypedDict):
    provider: Provider
    operation: Annotated[str, "The id of the operation."]
    name: Annotated[str, "The name of its method."]
    method: str
    path: Annotated[str, "The path in the API, without a query."]
    query: Object
    headers: Annotated[Texts, "By lower-case name, secrets masked."]
    json: Json
    form: Object | None
    files: Mapping[str, SentFile]
    status: Annotated[int | None, "The status that was sent; null where the connection ended without one."]
    merchant_id: Annotated[str | None, "The seller of Square whose token it carried."]
    idempotency_key: str | None
    attempts: Annotated[int, "How many requests of the same call had come by then, this one included."]
    done: Annotated[bool, "Whether the request took effect, even if its answer was lost."]
    fault: Annotated[str | None, "The kind of the fault that it met."]


class Requests(TypedDict):
    requests: Sequence[Request]


class Matching(TypedDict, total=False):
    json: Annotated[Any, "Some fields of the JSON body, at any depth."]
    query: Object | None
    form: Object | None
    headers: Texts | None
    path: str | None
    idempotency_key: str | None


class Checked(TypedDict):
    met: bool
    message: Annotated[str | None, "What differs, where the check is not met."]
    requests: Annotated[Sequence[Request], "The requests that are as expected."]


class Violation(TypedDict):
    provider: Provider
    operation: str
    location: Sequence[str | int]
    kind: Annotated[str, "The broken keyword of JSON Schema, or what else is wrong."]
    expected: Json
    message: str


class Violations(TypedDict):
    violations: Sequence[Violation]


# Faults


class When(TypedDict, total=False):
    """The requests that meet a fault."""

    operation: Annotated[str | None, "The id of the operation or the name of its method; null is any."]
    provider: Provider | None
    times: Annotated[
        int | None,
        {"minimum": 1},
        "How many requests meet it: 1, or without limit where there is a probability.",
    ]
    after: Annotated[int, {"minimum": 0}, "How many of the requests that could meet it pass before."]
    probability: Annotated[float | None, {"exclusiveMinimum": 0, "maximum": 1}]
    done: Annotated[bool | None, "Whether the request takes effect, so that only its answer is lost."]
    matching: Annotated[Matching, "Only requests that sent this meet it."]


class Fault(TypedDict):
    kind: str
    options: Object
    operation: str | None
    provider: Provider | None
    left: Annotated[int | None, "How many more requests meet it; null is no limit."]
    after: int
    probability: float | None
    done: bool


class Faults(TypedDict):
    faults: Sequence[Fault]


# Time and records


class Time(TypedDict):
    now: Timestamp


class Records(TypedDict):
    records: Sequence[ApiRecord]


class SnapshotId(TypedDict):
    id: str


class Snapshot(TypedDict):
    id: str
    records: AllRecords


# Webhooks


class Attempt(TypedDict):
    at: Timestamp
    wait: Annotated[float, "Seconds that the provider would have waited before."]
    status: int | None
    error: str | None
    headers: Texts
    response: str


class Delivery(TypedDict):
    id: Annotated[str, "The id that the receiver sees."]
    type: str
    provider: Provider
    to: str
    subscription: str | None
    succeeded: bool
    skipped: bool
    payload: Object
    attempts: Sequence[Attempt]


class Deliveries(TypedDict):
    deliveries: Sequence[Delivery]
