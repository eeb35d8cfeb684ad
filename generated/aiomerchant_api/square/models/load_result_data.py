"""LoadResultData. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.reporting_bodies import LoadResultDataColumnar, LoadResultDataCompact, LoadResultDataRow

LoadResultData: TypeAlias = LoadResultDataRow | LoadResultDataCompact | LoadResultDataColumnar | Unknown
