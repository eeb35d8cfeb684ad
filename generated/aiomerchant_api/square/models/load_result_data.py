"""LoadResultData. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.load_result_data_columnar import LoadResultDataColumnar
from ..models.load_result_data_compact import LoadResultDataCompact
from ..models.load_result_data_row import LoadResultDataRow

LoadResultData: TypeAlias = LoadResultDataRow | LoadResultDataCompact | LoadResultDataColumnar | Unknown
