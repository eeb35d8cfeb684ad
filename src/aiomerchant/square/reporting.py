"""Square's Reporting API, which its OpenAPI document does not have.

Its answers are plain JSON, which the API itself describes. If a newer document has the API, the generated
methods are inherited.
https://developer.squareup.com/docs/reporting-api
"""

# The base class depends on the document.
# mypy: disable-error-code="assignment, import-not-found, misc, override"
# pyright: reportMissingImports=false, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from aiomerchant.checks import check_seconds
from aiomerchant.policies import Retry
from aiomerchant.request.retry import poll
from aiomerchant_core import Body, Operation, Resource

try:
    from aiomerchant_api.square.api.reporting import Reporting as _Documented
except ImportError:
    _Documented = Resource

__all__ = ["Reporting"]

META: Final[Operation[dict[str, Any]]] = Operation(
    "GetReportingMetadata",
    "reporting.meta",
    "GET",
    "/reporting/v1/meta",
    provider="square",
    returns="Any",
    security=("oauth2",),
    scopes=("REPORTING_READ",),
)
LOAD: Final[Operation[dict[str, Any]]] = Operation(
    "LoadReport",
    "reporting.load",
    "POST",
    "/reporting/v1/load",
    provider="square",
    returns="Any",
    body=Body(type="Any"),
    security=("oauth2",),
    scopes=("REPORTING_READ",),
)

#: The error of an answer with status 200 while a query still runs.
_NOT_YET: Final = "Continue wait"
#: Square holds each request for some seconds, so that short waits would not be faster.
_POLICY: Final = Retry(attempts=1_000_000, wait_initial=2.0, wait_max=20.0)

Query = Mapping[str, Any] | Sequence[Mapping[str, Any]]


class Reporting(_Documented):
    """Square's reports: aggregated figures of sales, payments, customers and the catalog."""

    async def meta(self) -> dict[str, Any]:
        """The views and cubes that can be queried, with their measures, dimensions and segments."""
        answer: dict[str, Any] = await self(META)
        return answer

    async def load(
        self,
        *,
        query: Query | None = None,
        cache: str | None = None,
        queryType: str | None = None,  # noqa: N803  # the name on the wire
    ) -> dict[str, Any]:
        """Send a query once.

        While it still runs the answer is `{"error": "Continue wait"}`, which is not a failure: send the same
        query again. `load_when_ready` does that.

        Args:
            query: The query, by the names that `meta` gives: `measures`, `dimensions`, `segments`,
                `timeDimensions`, `filters`, `order`, `limit`. Several queries are a list.
            cache: The freshness of the figures: `stale-if-slow`, `must-revalidate`, `no-cache`, …
            queryType: The relation of several queries.

        Returns:
            The figures in `data`, a mapping for each row, and their description.
        """
        given = {"query": query, "cache": cache, "queryType": queryType}
        body = {name: value for name, value in given.items() if value is not None}
        answer: dict[str, Any] = await self(LOAD, body=body)
        return answer

    async def load_when_ready(
        self,
        *,
        query: Query | None = None,
        cache: str | None = None,
        queryType: str | None = None,  # noqa: N803  # the name on the wire
        within: float = 180.0,
    ) -> dict[str, Any]:
        """Send a query until its figures are there, with growing random waits of at most 20 seconds.

        Cancelling it ends it at once.

        Args:
            query: As for `load`.
            cache: As for `load`.
            queryType: As for `load`.
            within: The time limit of the whole, in seconds.

        Raises:
            APITimeoutError: The query still runs after that time; `attempts` is the number of requests.
                A shorter range of dates or fewer dimensions make it quicker.
            ConfigurationError: `within` is not a positive number.
        """
        return await poll(
            LOAD,
            lambda: self.load(query=query, cache=cache, queryType=queryType),
            _is_ready,
            policy=_POLICY,
            within=check_seconds("within", within),
        )


def _is_ready(answer: Any) -> bool:
    return not isinstance(answer, dict) or answer.get("error") != _NOT_YET
