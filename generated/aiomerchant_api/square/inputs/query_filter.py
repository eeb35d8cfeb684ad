"""Mappings given for QueryFilter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.query_filter_and import QueryFilterAndDict
from ..inputs.query_filter_condition import QueryFilterConditionDict
from ..inputs.query_filter_or import QueryFilterOrDict

QueryFilterDict: TypeAlias = QueryFilterConditionDict | QueryFilterOrDict | QueryFilterAndDict
