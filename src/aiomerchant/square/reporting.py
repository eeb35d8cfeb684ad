"""Square's reports, with a way to wait for their figures.

https://developer.squareup.com/docs/reporting-api
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant.request.polling import poll
from aiomerchant_api.square.api import reporting as generated

if TYPE_CHECKING:
    from aiomerchant_api.square.inputs import QueryDict
    from aiomerchant_api.square.models import CacheMode, LoadResponse, Query
    from aiomerchant_core import OnProgress

__all__ = ["Reporting"]

#: The error of an answer with status 200 while a query still runs.
_NOT_YET: Final = "Continue wait"


class Reporting(generated.Reporting):
    """Square's reports: aggregated figures of sales, payments, customers and the catalog."""

    async def load_when_ready(
        self,
        *,
        query: Query | QueryDict | None = None,
        cache: CacheMode | None = None,
        queryType: str | None = None,  # noqa: N803  # the name on the wire
        within: float = 180.0,
        progress: OnProgress | None = None,
    ) -> LoadResponse:
        """Send a query until its figures are there, with growing random waits of at most 20 seconds.

        Cancelling it ends it at once.

        Args:
            query: As for `load`.
            cache: As for `load`.
            queryType: As for `load`.
            within: The time limit of the whole, in seconds.
            progress: Called after each answer without figures, with the seconds so far and `within`.

        Raises:
            WaitTimeoutError: The query still runs after that time; `attempts` is the number of requests.
                A shorter range of dates or fewer dimensions make it quicker.
            ConfigurationError: `within` is not a positive number.
        """
        # Square holds each request for some seconds, so that shorter waits than those of `poll` would not be
        # faster.
        return await poll(
            lambda: self.load(query=query, cache=cache, queryType=queryType),
            _is_ready,
            within=within,
            progress=progress,
            operation=generated.LOAD_REPORTING,
        )


def _is_ready(answer: LoadResponse) -> bool:
    return answer.error != _NOT_YET
