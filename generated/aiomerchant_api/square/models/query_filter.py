"""QueryFilter. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.reporting_bodies import QueryFilterAnd, QueryFilterCondition, QueryFilterOr

QueryFilter: TypeAlias = QueryFilterCondition | QueryFilterOr | QueryFilterAnd | Unknown
