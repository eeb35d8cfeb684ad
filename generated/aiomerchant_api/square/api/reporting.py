"""Square: reporting. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.reporting import QueryDict
    from ..models.enums import CacheMode
    from ..models.reporting_bodies import LoadResponse, MetadataResponse, Query

LOAD_REPORTING: Final[Operation[LoadResponse]] = Operation(
    "Load",
    "reporting.load",
    "POST",
    "/reporting/v1/load",
    provider="square",
    returns="LoadResponse",
    body=Body(type="LoadRequest"),
    security=("oauth2",),
    scopes=("REPORTING_READ",),
)

GET_METADATA: Final[Operation[MetadataResponse]] = Operation(
    "GetMetadata",
    "reporting.get_metadata",
    "GET",
    "/reporting/v1/meta",
    provider="square",
    returns="MetadataResponse",
    security=("oauth2",),
    scopes=("REPORTING_READ",),
)


async def load_reporting(
    send: Send,
    /,
    *,
    queryType: str | None = None,
    cache: CacheMode | None = None,
    query: Query | QueryDict | None = None,
) -> LoadResponse:
    """Send a query of figures once; while it still runs, `error` of the answer is `Continue wait`.

    POST /reporting/v1/load. Scopes: REPORTING_READ.

    Args:
        queryType: Relation of several queries.
        cache: Freshness of the figures: `stale-if-slow`, `stale-while-revalidate`, `must-revalidate` or
            `no-cache`. One of stale-if-slow, stale-while-revalidate, must-revalidate, no-cache.
        query: The query, by the names that `get_metadata` gives.

    Example:
        await square.reporting.load(query={...})
    """
    return await send(LOAD_REPORTING, body={"queryType": queryType, "cache": cache, "query": query})


async def get_metadata(send: Send, /) -> MetadataResponse:
    """Say which views and cubes can be queried, with their measures, dimensions and segments.

    GET /reporting/v1/meta. Scopes: REPORTING_READ.

    Example:
        await square.reporting.get_metadata()
    """
    return await send(GET_METADATA)


class Reporting(Resource):
    """Aggregated figures of sales, payments, customers and the catalog."""

    load = load_reporting
    get_metadata = get_metadata
