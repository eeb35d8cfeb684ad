"""The model Metric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
class Metric(Model):
    """What a metric is.

    Attributes:
        slug: Its key in the figures.
        display_name: Its name for people to read.
        type: What its values are: a count, minor units of a currency, a share and the like. One of scalar,
            currency, currency_sub_cent, percentage.
    """

    slug: str
    display_name: str
    type: MetricType
