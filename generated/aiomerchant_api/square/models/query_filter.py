"""QueryFilter. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.query_filter_and import QueryFilterAnd
from ..models.query_filter_condition import QueryFilterCondition
from ..models.query_filter_or import QueryFilterOr

QueryFilter: TypeAlias = QueryFilterCondition | QueryFilterOr | QueryFilterAnd | Unknown
