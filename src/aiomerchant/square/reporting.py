"""Square's reports, with a way to wait for their figures.

https://developer.squareup.com/docs/reporting-api
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant.checks import check_seconds
from aiomerchant.policies import Retry
from aiomerchant.request.retry import poll
from aiomerchant_api.square.api import reporting as generated

if TYPE_CHECKING:
    from aiomerchant_api.square.inputs import QueryDict
    from aiomerchant_api.square.models import CacheMode, LoadResponse, Query

__all__ = ["Reporting"]

#: The error of an answer with status 200 while a query still runs.
_NOT_YET: Final = "Continue wait"
#: Square holds each request for some seconds, so that short waits would not be faster.
_POLICY: Final = Retry(attempts=1_000_000, wait_initial=2.0, wait_max=20.0)


class Reporting(generated.Reporting):
    """Square's reports: aggregated figures of sales, payments, customers and the catalog."""

    async def load_when_ready(
        self,
        *,
        query: Query | QueryDict | None = None,
        cache: CacheMode | None = None,
        queryType: str | None = None,  # noqa: N803  # the name on the wire
        within: float = 180.0,
    ) -> LoadResponse:
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
            generated.LOAD_REPORTING,
            lambda: self.load(query=query, cache=cache, queryType=queryType),
            _is_ready,
            policy=_POLICY,
            within=check_seconds("within", within),
        )


def _is_ready(answer: LoadResponse) -> bool:
    return answer.error != _NOT_YET
